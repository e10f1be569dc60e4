import { beforeEach, expect, it } from 'vitest';
import { noteEdit } from '@/entrypoints/background/note-edit';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import { markAnswered, recordSeen, setStatus } from '@/lib/database/comments';
import { openCommitments } from '@/lib/database/commitments';
import { keepDraft } from '@/lib/database/drafts';
import { keepInsertion } from '@/lib/database/insertions';
import { journalOf } from '@/lib/database/journal';
import type { WorkerParams } from '@/lib/messaging/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { DAY_MS, MINUTE_MS } from '@/lib/shared/clock';
import { aComment, freshDatabase, NO_TRIAGE } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';
import { fakeToolbar } from './fake-toolbar';

fakeBrowser();
const toolbar = fakeToolbar();
const { notePosted } = await import('@/entrypoints/background/note-posted');

const NOW = new Date(2026, 10, 25, 10, 30).getTime();
const TEXT = 'Hi Rui, sorry for the burn. We will call you within 24 hours.';

beforeEach(() => toolbar.clear());

async function aWorker(now = NOW): Promise<WorkerContext> {
  const db = freshDatabase();
  await recordSeen(db, [aComment()], NOW, () => NO_TRIAGE);
  return {
    db,
    clock: () => now,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, responderName: 'Priya' }),
    afterwards: () => undefined,
  };
}

async function insert({ db }: WorkerContext, text = TEXT) {
  const snippet = { id: 'S', version: 1 };
  await keepInsertion(db, {
    commentKey: 'x:1',
    requestId: 'R',
    text,
    locked: [],
    snippet,
    provenance: 'verbatim',
    at: NOW,
  });
}

function posted(more: Partial<WorkerParams<'reply.posted'>> = {}): WorkerParams<'reply.posted'> {
  const about = { commentKey: 'x:1', replyKey: 'x:9', answeredAt: NOW - MINUTE_MS, snippet: null };
  return { ...about, provenance: 'free', written: null, ...more };
}

async function logged({ db }: WorkerContext) {
  return (await journalOf(db, 'x:1')).flatMap(({ event }) => (event.kind === 'reply-posted' ? [event] : []));
}

it('logs how much of the approved words was changed, and keeps the promise with its time', async () => {
  const worker = await aWorker();
  await insert(worker);
  const written = { inserted: TEXT, posted: TEXT.replace('24', '48') };
  await notePosted(worker, posted({ provenance: 'edited', written }));
  const [event] = await logged(worker);
  expect(event?.provenance).toBe('edited');
  expect(event?.edited).toBeGreaterThan(0);
  expect(event?.edited).toBeLessThan(0.15);
  expect(await openCommitments(worker.db)).toMatchObject([
    {
      words: 'We will call you within 48 hours.',
      dueAt: NOW - MINUTE_MS + 2 * DAY_MS,
      owner: 'Priya',
      platform: 'x',
    },
  ]);
});

it('takes the reply that went out unchanged at its word', async () => {
  const worker = await aWorker();
  await insert(worker);
  await notePosted(worker, posted({ provenance: 'verbatim' }));
  expect(await logged(worker)).toMatchObject([{ provenance: 'verbatim', edited: 0 }]);
  expect(await openCommitments(worker.db)).toHaveLength(1);
});

it('calls a reply that has little left of it the writer’s own', async () => {
  const worker = await aWorker();
  await insert(worker);
  const written = { inserted: TEXT, posted: 'Thanks! Which number can my colleague reach you on this week?' };
  await notePosted(worker, posted({ provenance: 'edited', written }));
  expect(await logged(worker)).toMatchObject([{ provenance: 'free', edited: null }]);
});

it('reads the last draft where the page does not tell the words, but no old one', async () => {
  const draft = { text: TEXT, hash: 'h', audience: 'public', platform: 'x', commentKey: 'x:1' } as const;
  const fresh = await aWorker();
  await keepDraft(fresh.db, draft, NOW - 2 * MINUTE_MS);
  await notePosted(fresh, posted());
  expect(await openCommitments(fresh.db)).toHaveLength(1);
  const old = await aWorker();
  await keepDraft(old.db, draft, NOW - 20 * MINUTE_MS);
  await notePosted(old, posted());
  expect(await openCommitments(old.db)).toEqual([]);
});

it('keeps one promise however often the page tells, and none of a draft that came after the answer', async () => {
  const worker = await aWorker();
  await insert(worker);
  for (const _ of [1, 2, 3]) await notePosted(worker, posted({ provenance: 'verbatim' }));
  const draft = {
    text: 'We will refund you.',
    hash: 'h',
    audience: 'public',
    platform: 'x',
    commentKey: 'x:1',
  } as const;
  await keepDraft(worker.db, draft, NOW);
  await notePosted(worker, posted());
  expect(await openCommitments(worker.db)).toHaveLength(1);
  expect(await logged(worker)).toHaveLength(1);
});

it('masks personal data in the words it keeps', async () => {
  const worker = await aWorker();
  await insert(worker, 'We will call you on +44 20 7946 0958 tomorrow.');
  await notePosted(worker, posted({ provenance: 'verbatim' }));
  const [promise] = await openCommitments(worker.db);
  expect(promise?.words).toMatch(/^We will call you on \+?•.* tomorrow\.$/u);
  expect(promise?.words).not.toContain('7946');
});

it('knows nothing of a comment that is not stored, and notes nothing twice for one that is answered', async () => {
  const worker = await aWorker();
  expect(await notePosted(worker, posted({ commentKey: 'x:77' }))).toEqual({ marks: [] });
  await markAnswered(worker.db, 'x:1', 1, NOW);
  await notePosted(worker, posted());
  expect(await logged(worker)).toEqual([]);
});

it('sets the alarm for the promise it found', async () => {
  const worker = await aWorker();
  await insert(worker);
  await notePosted(worker, posted({ provenance: 'verbatim' }));
  expect(toolbar.alarms.get('commitments')).toBe(NOW - MINUTE_MS + DAY_MS);
});

it('logs a reply once that two tabs tell of at the same time', async () => {
  const worker = await aWorker();
  await insert(worker);
  const told = posted({ provenance: 'verbatim' });
  await Promise.all([notePosted(worker, told), notePosted(worker, told)]);
  expect(await logged(worker)).toHaveLength(1);
});

it('logs the answer to an escalated comment once where the page has no time of it', async () => {
  const worker = await aWorker();
  await setStatus(worker.db, 'x:1', 'escalated', 'Priya', NOW);
  const told = posted({ answeredAt: null });
  await notePosted(worker, told);
  const about = { commentKey: 'x:1', platform: 'x', hash: 'h', audience: 'public' } as const;
  await keepDraft(worker.db, { ...about, text: TEXT }, NOW);
  await notePosted(worker, told);
  expect(await logged(worker)).toHaveLength(1);
  expect(await openCommitments(worker.db)).toEqual([]);
});

it('takes no words of a reply that waits for its box for those that went out before', async () => {
  const worker = await aWorker();
  await insert(worker);
  const told = posted({ provenance: 'verbatim', snippet: { id: 'before', version: 1 } });
  await notePosted(worker, told);
  expect(await logged(worker)).toMatchObject([{ provenance: 'verbatim', edited: 0 }]);
  await notePosted(worker, told);
  expect(await openCommitments(worker.db)).toEqual([]);
});

it('keeps no phone number of a comment whose reply was rewritten, nor of the reply', async () => {
  const worker = await aWorker();
  await recordSeen(worker.db, [aComment({ id: '1', text: 'Gracias, 612 345 678', lang: 'es' })], NOW, () => ({
    ...NO_TRIAGE,
    lang: 'es',
  }));
  const snippet = { id: 'S', version: 1 };
  const written = { inserted: TEXT, posted: 'Hi Rui, sorry for it 612 345 679' };
  await noteEdit(worker, posted({ provenance: 'edited', snippet, written }));
  const kept = JSON.stringify([await worker.db.choices.toArray(), await worker.db.edits.toArray()]);
  expect(kept).toContain('Gracias, •');
  expect(kept).not.toMatch(/\b(?:345|67[89])\b/);
});
