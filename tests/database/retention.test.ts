import { describe, expect, it } from 'vitest';
import type { Comment } from '@/lib/conversations/comment';
import type { Desk } from '@/lib/conversations/desk';
import { recordChoice, unlearnedAt } from '@/lib/database/choices';
import { recordSeen } from '@/lib/database/comments';
import { closeCommitment, noteCommitments } from '@/lib/database/commitments';
import type { CuecardDatabase } from '@/lib/database/database';
import { putDesk } from '@/lib/database/desks';
import { diagnostics } from '@/lib/database/diagnostics';
import { keepDraft, keepEscalationDraft, keepReason, newEscalationDraft } from '@/lib/database/drafts';
import { recordEdit } from '@/lib/database/edits';
import { escalate } from '@/lib/database/escalations';
import { noteHeld } from '@/lib/database/held';
import { keepInsertion } from '@/lib/database/insertions';
import { latestEntries } from '@/lib/database/journal';
import { SUGGESTIONS, saveLearned } from '@/lib/database/learned';
import { LATEST_VERSION } from '@/lib/database/migrations/ledger';
import { listRequests, noteRequest } from '@/lib/database/network';
import { keepPicture } from '@/lib/database/pictures';
import { applyRetention, eraseEverything, forgetAuthor } from '@/lib/database/retention';
import { DAY_MS } from '@/lib/shared/clock';
import { aParcel } from '../connectors/parcels';
import { aComment, anEscalation, freshDatabase, NO_TRIAGE } from './fresh';

const START = 1;
const other = aComment({
  id: '2',
  author: { name: 'Ana Pereira', handle: 'anap' },
  text: 'Same here',
  permalink: 'https://x.com/anap/status/2',
});

function desk(over: Partial<Desk> = {}): Desk {
  return {
    tabId: 7,
    platform: 'x',
    page: 'https://x.com/acme/status/9',
    theme: 'light',
    reading: false,
    problem: null,
    paused: false,
    queue: ['x:1', 'x:2'],
    selected: 'x:1',
    thread: [aComment(), other],
    acting: { known: false, account: null },
    actingConfirmed: false,
    composer: { state: 'closed', audience: null },
    draft: null,
    insertion: null,
    updatedAt: START,
    ...over,
  };
}

async function work(db: CuecardDatabase, key: string, at: number) {
  const draft = {
    text: 'Hi Rui Tavares',
    hash: 'h',
    audience: 'public',
    platform: 'x',
    commentKey: key,
  } as const;
  await keepDraft(db, draft, at);
  await keepEscalationDraft(db, { ...newEscalationDraft(key, 'Ines', at), note: 'Rui has a burn' });
  const kept = { ruleId: 'R-08', matchedKey: 'promise', reason: 'In our terms', by: 'Ines' };
  await keepReason(db, { ...kept, commentKey: key, at });
  const changes = [{ removed: 'Sir', added: 'Rui' }];
  await recordEdit(db, { commentKey: key, snippetId: 'S', version: 1, changes, at });
  const inserted = { requestId: key, text: 'Hi Rui', locked: [], snippet: null };
  await keepInsertion(db, { ...inserted, commentKey: key, provenance: 'placeholders-only', at });
  const promised = { platform: 'x', permalink: 'https://x.com/rui/status/1', owner: 'Ines' } as const;
  const found = ['Kept', 'Open'].map((words) => ({ words: `Rui, ${words}.`, dueAt: null }));
  const [made] = await noteCommitments(db, { ...promised, commentKey: key, found }, at);
  await closeCommitment(db, made?.id ?? '', 'kept', { name: 'Ines', now: at });
}

const wordsOf = ({ text }: Comment) => ({ ...NO_TRIAGE, words: text.split(' ') });

async function everything(db: CuecardDatabase): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
}

describe('applyRetention', () => {
  it('drops what no page has shown for so many days, with its triage and drafts, and keeps the rest', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], START, () => ({ risk: 'injury', words: ['burned'], lang: 'en' }));
    await work(db, 'x:1', START);
    await putDesk(db, desk());
    await recordSeen(db, [other], 20 * DAY_MS, () => NO_TRIAGE);
    await work(db, 'x:2', 20 * DAY_MS);

    const erased = await applyRetention(db, { days: 30, now: 31 * DAY_MS });
    expect(erased).toEqual({ comments: 1, drafts: 2 });
    const keys = await Promise.all([
      db.comments.toCollection().primaryKeys(),
      db.drafts.toCollection().primaryKeys(),
      db.escalationDrafts.toCollection().primaryKeys(),
    ]);
    expect(keys).toEqual([['x:2'], ['x:2'], ['x:2']]);
    expect(await db.keptReasons.count()).toBe(1);
    expect(await db.edits.count()).toBe(1);
    expect(await db.insertions.toCollection().primaryKeys()).toEqual(['x:2']);
    const promises = (await db.commitments.toArray()).map(
      ({ commentKey, state }) => `${commentKey} ${state}`,
    );
    expect(promises.sort()).toEqual(['x:1 open', 'x:2 kept', 'x:2 open']);
    expect(await db.desks.count()).toBe(0);
    expect((await latestEntries(db, 1))[0]?.event).toEqual({ kind: 'erased', scope: 'retention', ...erased });
  });

  it('keeps a comment that a page still shows', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], START, () => NO_TRIAGE);
    await recordSeen(db, [aComment()], 29 * DAY_MS, () => NO_TRIAGE);
    expect(await applyRetention(db, { days: 30, now: 40 * DAY_MS })).toEqual({ comments: 0, drafts: 0 });
    expect((await latestEntries(db, 1))[0]?.event.kind).toBe('comment-seen');
  });

  it('drops the list of requests as it drops comments', async () => {
    const db = freshDatabase();
    const made = { host: 'hooks.acme.example', bytes: 9, purpose: 'deliver', why: 'E1' } as const;
    await noteRequest(db, made, START);
    await noteRequest(db, made, 20 * DAY_MS);
    await applyRetention(db, { days: 30, now: 40 * DAY_MS });
    expect(await listRequests(db, 9)).toMatchObject([{ at: 20 * DAY_MS }]);
  });

  it('keeps cases', async () => {
    const db = freshDatabase();
    await escalate(db, anEscalation(), START);
    await applyRetention(db, { days: 1, now: 400 * DAY_MS });
    expect(await db.escalations.get('E1')).toEqual(anEscalation());
  });
});

describe('forgetAuthor', () => {
  it.each(['@RuiTav', 'ruitav', 'rui tavares'])('leaves no word of “%s” anywhere', async (who) => {
    const db = freshDatabase();
    await recordSeen(db, [aComment(), other], START, wordsOf);
    await work(db, 'x:1', START);
    const draft = {
      text: 'Hi Rui',
      hash: 'h',
      audience: 'public',
      platform: 'x',
      commentKey: 'x:1',
    } as const;
    await putDesk(db, desk({ draft }));
    const escalation = anEscalation({ note: 'Rui burned' });
    const parcel = aParcel({ ...escalation, masked: false });
    expect(JSON.stringify(parcel)).toMatch(/wand|Rui/);
    await escalate(db, escalation, START, { destinationId: 'D1', parcel });
    const erased = await forgetAuthor(db, 'x', who, { by: 'Ines', at: 5 });
    expect(erased.comments).toBe(1);
    expect(await everything(db)).not.toMatch(/wand|burned|Rui|ruitav|\/rui\//);
    expect((await db.desks.get(7))?.thread).toEqual([other]);
    expect(await db.comments.get('x:2')).toBeDefined();
    expect(await db.escalations.get('E1')).toMatchObject({
      snapshot: [],
      note: '',
      routeName: 'Safety and quality',
    });
  });

  it('takes their lines out of cases about somebody else', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment(), other], START, wordsOf);
    const line = (author: string, permalink: string) => ({
      author,
      text: 'a line',
      postedAt: null,
      permalink,
    });
    const snapshot = [line('Rui T.', aComment().permalink), line('Ana P.', other.permalink)];
    const parcel = aParcel({ snapshot });
    await escalate(db, anEscalation({ commentKey: 'x:2', snapshot }), START, { destinationId: 'D1', parcel });
    await forgetAuthor(db, 'x', 'ruitav', { by: 'Ines', at: 5 });
    const left = await db.escalations.get('E1');
    expect(left).toMatchObject({ note: 'Burned hand.', changedAt: 5 });
    expect(left?.snapshot).toEqual(snapshot.slice(1));
    expect(JSON.stringify(await db.outbox.toArray())).not.toContain('Rui');
  });

  it('does not touch somebody of that name on another site', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], START, () => NO_TRIAGE);
    expect(await forgetAuthor(db, 'facebook', 'ruitav', { by: '', at: 5 })).toEqual({
      comments: 0,
      drafts: 0,
    });
    expect(await db.comments.count()).toBe(1);
  });
});

describe('eraseEverything', () => {
  it('empties every table, and says to open pages that what was learned is taken back', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], START, () => NO_TRIAGE);
    await work(db, 'x:1', START);
    await escalate(db, anEscalation(), START);
    await eraseEverything(db, START);
    expect(await unlearnedAt(db)).toBe(START);
    await db.learned.clear();
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });
});

describe('diagnostics', () => {
  it('counts, and holds no text, name, handle, key or address', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment(), other], START, wordsOf);
    await work(db, 'x:1', START);
    await putDesk(db, desk());
    await escalate(db, anEscalation(), START);
    const place = { version: '0.1.0', browser: 'Chromium 156', now: START + 3 * DAY_MS, persisted: null };
    const report = await diagnostics(db, place);
    expect(report).toMatchObject({
      ...place,
      databaseVersion: LATEST_VERSION,
      rows: { comments: 2, escalations: 1, outbox: 1, snippets: 0 },
      comments: { open: 1, escalated: 1 },
      outbox: { waiting: 1 },
      journal: { 'comment-seen': 2, escalated: 1 },
      oldestCommentDays: 3,
    });
    expect(JSON.stringify(report)).not.toMatch(/rui|ana|wand|burn|x:1|x\.com|\bInes\b|Safety|E1/i);
  });
});

describe('diagnostics of what was learned', () => {
  const place = { version: '0.1.0', browser: 'Chromium 156', now: START, persisted: null };

  it('say what the sidebar holds of it, each part as it was built last, and from how many choices', async () => {
    const db = freshDatabase();
    expect(await diagnostics(db, place)).toMatchObject({ heldBytes: {}, choices: { listed: 0, older: 0 } });
    await noteHeld(db, { index: 5, search: 7 }, START);
    await noteHeld(db, { vectors: 9 }, START);
    await noteHeld(db, { index: 6, search: 8 }, START);
    const choice = { commentKey: null, snippetId: 'S', kind: 'picked', text: 'Lid', lang: 'en' } as const;
    const { id } = await recordChoice(db, { ...choice, at: START });
    const row = { key: SUGGESTIONS, lastId: id, savedAt: START, choices: 3, data: new Uint8Array(4) };
    await saveLearned(db, row, () => Promise.resolve(false));
    const report = await diagnostics(db, place);
    expect(report).toMatchObject({
      heldBytes: { index: 6, search: 8, vectors: 9 },
      learnedBytes: { suggestions: 4 },
      choices: { listed: 1, older: 2 },
    });
    expect(Object.keys(report.learnedBytes)).toEqual(['suggestions']);
    expect(JSON.stringify(report)).not.toContain(id);
  });
});

describe('pictures of comments', () => {
  const picture = { commentKey: 'x:1', bytes: new Uint8Array([1]), width: 1, height: 1 };

  it('go once they are too old, with their author, and with everything', async () => {
    const db = freshDatabase();
    const kept = async () => (await db.pictures.toArray()).map(({ escalationId }) => escalationId);
    await keepPicture(db, { ...picture, escalationId: 'old', at: START });
    await keepPicture(db, { ...picture, escalationId: 'new', at: START + 40 * DAY_MS });
    await keepPicture(db, { ...picture, escalationId: 'theirs', commentKey: 'x:2', at: START + 40 * DAY_MS });
    await applyRetention(db, { days: 30, now: START + 41 * DAY_MS });
    expect(await kept()).toEqual(['new', 'theirs']);
    await recordSeen(db, [other], START + 41 * DAY_MS, () => NO_TRIAGE);
    await forgetAuthor(db, 'x', 'anap', { by: '', at: START + 41 * DAY_MS });
    expect(await kept()).toEqual(['new']);
    await eraseEverything(db, START);
    expect(await kept()).toEqual([]);
  });
});
