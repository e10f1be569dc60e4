import type { JournalEvent } from '@/lib/conversations/journal';
import { recordSeen } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { append } from '@/lib/database/journal';
import { noteMissedSearch } from '@/lib/database/requests';
import { DAY_MS, HOUR_MS } from '@/lib/shared/clock';
import { NOW } from '../harness';
import { aComment } from '../records';
import { aLive, INES } from '../replies/library-with';

const ref = (id: string) => ({ id, version: 1 });
const LONG_AGO = NOW - 60 * DAY_MS;
const approvals = [{ by: 'Ines Cardoso', at: LONG_AGO, version: 1 }];

export const REPLIES = [
  aLive('parcel', 'Where is my parcel', { approvals, examples: ['where is my order', 'parcel is late'] }),
  aLive('refund', 'Refund window', { approvals, examples: ['I want my money back'] }),
  aLive('filter', 'Filter stock is late', { approvals, examples: ['when are filters back'] }),
  aLive('lid', 'Spare parts list', { approvals }),
  aLive('fresh', 'Gift wrapping', { approvals: [{ by: 'Ines Cardoso', at: NOW - DAY_MS, version: 1 }] }),
];

/** What customers said, and what became of it. */
const SAID: readonly (readonly [text: string, ...after: JournalEvent[]])[] = [
  ['@brevoli can I buy a spare carafe lid? mail me: ana@example.com', ownWords('x:1')],
  ['Do you sell a spare carafe lid?', missed('x:2')],
  ['Spare lid for the carafe, please!', found('x:3', 'lid')],
  ['My app logs me out every single morning since the update', missed('x:4')],
  ['Where is my parcel, it was due on Monday', picked('x:5', 'parcel')],
];

function shown(commentKey: string, ...ids: string[]): JournalEvent {
  return { kind: 'suggestions-shown', commentKey, snippets: ids.map(ref) };
}
function ownWords(commentKey: string): JournalEvent {
  const free = { snippet: null, provenance: 'free', edited: null } as const;
  return { kind: 'reply-posted', commentKey, replyKey: null, ...free, postedAt: null };
}
function missed(commentKey: string): JournalEvent {
  return { kind: 'search-missed', commentKey, words: 'jug', lang: 'en' };
}
function found(commentKey: string, id: string): JournalEvent {
  return { kind: 'snippet-picked', commentKey, snippet: ref(id), from: 'search', position: 0 };
}
function picked(commentKey: string, id: string): JournalEvent {
  return { kind: 'snippet-picked', commentKey, snippet: ref(id), from: 'suggestions', position: 0 };
}

/** Four weeks of a team: comments that had no good reply, replies nobody picks, and one search that found nothing. */
export async function aLog(db: CuecardDatabase): Promise<void> {
  await db.snippets.bulkPut(REPLIES);
  await append(db, { kind: 'incident-ended', title: 'Old' }, { by: '', at: LONG_AGO });
  for (const [nth, [text, ...after]] of SAID.entries()) {
    const id = String(nth + 1);
    const at = NOW - (9 - nth) * HOUR_MS;
    const lang = () => ({ risk: null, words: [], lang: 'en' });
    await recordSeen(db, [aComment({ id, text, postedAt: at })], at, lang);
    await append(db, [shown(`x:${id}`, 'parcel', 'filter'), ...after], { by: INES.name, at });
  }
  const onlyLookedAt = Array.from({ length: 50 }, (_, nth) => shown(`x:${nth + 100}`, 'parcel'));
  await append(db, onlyLookedAt, { by: INES.name, at: NOW - DAY_MS });
  const posted = { snippet: ref('filter'), provenance: 'edited', edited: 0.42 } as const;
  await append(
    db,
    [
      { kind: 'reply-posted', commentKey: 'x:9', replyKey: null, ...posted, postedAt: null },
      missed('x:forgotten'),
    ],
    { by: INES.name, at: NOW - HOUR_MS },
  );
  await noteMissedSearch(db, { words: 'jug lid', commentKey: null, lang: 'en' }, { ...INES, now: NOW });
}
