import { expect, it } from 'vitest';
import {
  closeCommitment,
  commitmentsOf,
  noteCommitments,
  openCommitments,
  type PostedCommitments,
  reopenCommitment,
} from '@/lib/database/commitments';
import { journalOf } from '@/lib/database/journal';
import { freshDatabase } from './fresh';

const GRACE = { name: 'Grace', now: 2_000 };
const CALL = { words: 'We will call you tomorrow.', dueAt: 9_000 };

function posted(more: Partial<PostedCommitments> = {}): PostedCommitments {
  const about = { commentKey: 'x:1', platform: 'x', permalink: 'https://x.com/rui/status/1' } as const;
  return { ...about, owner: 'Grace', found: [CALL], ...more };
}

it('keeps a promise once, however often its reply is seen, and writes it down once', async () => {
  const db = freshDatabase();
  expect(await noteCommitments(db, posted(), 1_000)).toHaveLength(1);
  expect(await noteCommitments(db, posted({ found: [CALL, CALL] }), 1_500)).toEqual([]);
  const [row] = await commitmentsOf(db, 'x:1');
  expect(row).toMatchObject({ ...CALL, owner: 'Grace', state: 'open', madeAt: 1_000, closedAt: null });
  const events = (await journalOf(db, 'x:1')).map(({ event, by }) => ({ ...event, by }));
  expect(events).toEqual([
    { kind: 'commitment-made', commentKey: 'x:1', commitmentId: row?.id, dueAt: 9_000, by: 'Grace' },
  ]);
});

it('keeps the same words under another comment apart', async () => {
  const db = freshDatabase();
  await noteCommitments(db, posted(), 1_000);
  await noteCommitments(db, posted({ commentKey: 'x:2' }), 1_000);
  expect(await openCommitments(db)).toHaveLength(2);
});

it('lists what is due first, and what names no time last', async () => {
  const db = freshDatabase();
  const found = [
    { words: 'Some day', dueAt: null },
    { words: 'Later', dueAt: 9_000 },
    { words: 'Soon', dueAt: 5_000 },
  ];
  await noteCommitments(db, posted({ found }), 1_000);
  expect((await openCommitments(db)).map(({ words }) => words)).toEqual(['Soon', 'Later', 'Some day']);
});

it.each(['kept', 'dropped'] as const)(
  'closes a promise as %s for good, unless it is taken back',
  async (how) => {
    const db = freshDatabase();
    const [made] = await noteCommitments(db, posted(), 1_000);
    const id = made?.id ?? '';
    const closed = await closeCommitment(db, id, how, GRACE);
    expect(closed).toMatchObject({ ok: true, value: { state: how, closedAt: 2_000, changedBy: 'Grace' } });
    await closeCommitment(db, id, how, GRACE);
    expect(await openCommitments(db)).toEqual([]);
    expect(await noteCommitments(db, posted(), 3_000)).toEqual([]);
    expect(await openCommitments(db)).toEqual([]);
    await reopenCommitment(db, id, { name: 'Ada', now: 4_000 });
    expect(await openCommitments(db)).toMatchObject([{ id, state: 'open', closedAt: null, dueAt: 9_000 }]);
    const kinds = (await journalOf(db, 'x:1')).map(({ event }) => event.kind);
    expect(kinds).toEqual(['commitment-made', 'commitment-closed', 'commitment-made']);
  },
);

it('says that it does not know a promise', async () => {
  const closed = await closeCommitment(freshDatabase(), 'none', 'kept', GRACE);
  expect(closed).toEqual({ ok: false, failure: { type: 'unknown-commitment' } });
});
