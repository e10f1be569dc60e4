import type { Comment } from '@/lib/conversations/comment';
import { recordSeen } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { escalate } from '@/lib/database/escalations';
import { append } from '@/lib/database/journal';
import type { Escalation } from '@/lib/escalation/escalation';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import { NOW } from './harness';

export function aComment(over: Partial<Comment> = {}): Comment {
  const id = over.id ?? '1';
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    permalink: `https://x.com/ruitav/status/${id}`,
    author: { name: 'Rui Tavares', handle: 'ruitav' },
    text: 'The steam wand sprayed hot water over my hand tonight. Do you even know this happens?',
    lang: 'en',
    postedAt: NOW - 72 * MINUTE_MS,
    role: 'reply',
    parentId: null,
    postAuthor: null,
    mentions: ['brevoli'],
    translated: false,
    truncated: false,
    audience: 'public',
    media: 0,
    ...over,
  };
}

export function aCase(over: Partial<Escalation> = {}): Escalation {
  const comment = aComment();
  const route = STARTER_ROUTES.find(({ risks }) => risks.includes('injury'));
  return {
    id: '01K0CASE000000000000000001',
    schema: 2,
    share: null,
    goalAt: null,
    takenOver: null,
    arrived: null,
    passedOn: [],
    commentKey: comment.key,
    platform: 'x',
    permalink: comment.permalink,
    routeId: route?.id ?? '',
    routeName: route?.name ?? '',
    risk: 'injury',
    urgency: 'now',
    note: 'Injury reported by the customer. Said: sprayed hot water over my hand.',
    snapshot: [
      { author: 'Rui T.', text: comment.text, postedAt: comment.postedAt, permalink: comment.permalink },
    ],
    masked: true,
    handOff: null,
    status: 'saved',
    createdAt: NOW - HOUR_MS,
    createdBy: 'Ines Cardoso',
    changedAt: NOW - HOUR_MS,
    changedBy: 'Ines Cardoso',
    deletedAt: null,
    ...over,
  };
}

const noTriage = () => ({ risk: null, words: [], lang: null });

/** Two open cases, one of them in Arabic, and one that was taken back. */
export async function casesInStore(db: CuecardDatabase): Promise<void> {
  const comments = [
    aComment(),
    aComment({
      id: '2',
      author: { name: 'ليلى حداد', handle: 'layla' },
      text: 'خصمتم المبلغ مرتين من بطاقتي',
    }),
    aComment({ id: '3', author: { name: 'Teo Lindgren', handle: 'teo' }, text: 'Is anybody there at all?' }),
  ];
  await recordSeen(db, comments, NOW - 2 * HOUR_MS, noTriage);
  const [billing] = STARTER_ROUTES;
  await escalate(db, aCase(), NOW - HOUR_MS);
  await escalate(
    db,
    aCase({
      id: '01K0CASE000000000000000002',
      commentKey: 'x:2',
      permalink: 'https://x.com/layla/status/2',
      routeId: billing?.id ?? '',
      routeName: billing?.name ?? '',
      risk: null,
      urgency: 'today',
      note: '',
      snapshot: [
        {
          author: 'ليلى ح.',
          text: comments[1]?.text ?? '',
          postedAt: null,
          permalink: 'https://x.com/layla/status/2',
        },
      ],
      createdAt: NOW - 3 * HOUR_MS,
    }),
    NOW - 3 * HOUR_MS,
  );
  const back = aCase({ id: '01K0CASE000000000000000003', commentKey: 'x:3', createdAt: NOW - 2 * DAY_MS });
  await db.escalations.add({ ...back, status: 'taken-back', urgency: 'week', risk: 'press' });
}

/** Replies used and policies spoken up, some longer ago than the window. */
export async function journalOfUse(db: CuecardDatabase): Promise<void> {
  const used = STARTER_SNIPPETS.slice(4, 16);
  for (const [nth, { id, version }] of used.entries()) {
    for (let use = 0; use < 40 - nth * 3; use += 1) {
      await append(db, insertion(id, version), { by: 'Ines', at: NOW - use * HOUR_MS });
    }
    await append(db, insertion(id, version), { by: 'Ines', at: NOW - 31 * DAY_MS });
  }
  const found = {
    commentKey: 'x:1',
    ruleId: 'core-fault-at-risk',
    findingId: 'core-fault-at-risk@1',
  } as const;
  await append(
    db,
    [
      { kind: 'finding-shown', ...found, severity: 'block' },
      { kind: 'finding-shown', ...found, severity: 'block' },
      { kind: 'finding-fixed', ...found, severity: 'block' },
    ],
    { by: 'Ines', at: NOW - DAY_MS },
  );
}

function insertion(id: string, version: number) {
  return {
    kind: 'reply-inserted',
    commentKey: 'x:1',
    snippet: { id, version },
    provenance: 'verbatim',
    audience: 'public',
    how: 'inserted',
  } as const;
}
