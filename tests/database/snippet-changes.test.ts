import { describe, expect, it } from 'vitest';
import { writeTeam } from '@/lib/database/library-state';
import { approve, beginSnippet, openRevision, saveRevision } from '@/lib/database/revisions';
import {
  bulkChange,
  liftRecall,
  recall,
  removeSnippet,
  restore,
  retire,
  undo,
} from '@/lib/database/snippet-changes';
import { liveSnippets, putSnippet } from '@/lib/database/snippets';
import { isUsable } from '@/lib/library/snippet';
import { aSnippet } from '../fixtures/snippets';
import { freshDatabase } from './fresh';
import { aHandedIn, aLiveSnippet, INES, MATS, okOf, someContent, withBody } from './library';

const TODAY = '2026-10-10';
const WHY = { reason: 'Wrong days', replacedBy: 'other' };

describe('recall', () => {
  it('takes a reply out of use at once, with reason and replacement in the row and in the log', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const recalled = okOf(await recall(db, live.id, WHY, MATS));
    expect(isUsable(recalled, TODAY)).toBe(false);
    expect(recalled).toMatchObject({ recall: { by: 'Mats', reason: 'Wrong days' }, replacedBy: 'other' });
    const last = (await db.journal.orderBy('id').toArray()).find(
      ({ event }) => event.kind === 'snippet-recalled',
    );
    expect(last).toMatchObject({ by: 'Mats', event: { snippet: { id: live.id, version: 1 }, ...WHY } });
  });

  it('stays when new words are approved, until it is lifted', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    okOf(await recall(db, live.id, WHY, MATS));
    const handed = await aHandedIn(db, live.id, 'Two.');
    expect(isUsable(okOf(await approve(db, handed.id, handed.edit, MATS)), TODAY)).toBe(false);
    expect(isUsable(okOf(await liftRecall(db, live.id, MATS)), TODAY)).toBe(true);
  });

  it('is nothing for a draft, nor for an author', async () => {
    const db = freshDatabase();
    const { snippet } = okOf(await beginSnippet(db, someContent('new', 'One.'), INES));
    expect(await recall(db, snippet.id, WHY, MATS)).toEqual({ ok: false, failure: { type: 'not-found' } });
    const people = [
      { name: 'Ines', role: 'author' as const },
      { name: 'Mats', role: 'approver' as const },
    ];
    const live = await aLiveSnippet(db, 'late', 'One.');
    okOf(await writeTeam(db, { people, selfApproval: false }, MATS));
    const forbidden = { ok: false, failure: { type: 'forbidden', why: 'role' } };
    expect(await recall(db, live.id, WHY, INES)).toEqual(forbidden);
    expect(await retire(db, live.id, null, INES)).toEqual(forbidden);
    expect(await removeSnippet(db, live.id, INES)).toEqual(forbidden);
    expect((await removeSnippet(db, snippet.id, INES)).ok).toBe(true);
  });
});

it('retires with a replacement and restores', async () => {
  const db = freshDatabase();
  const live = await aLiveSnippet(db, 'late', 'One.');
  const retired = okOf(await retire(db, live.id, 'other', MATS));
  expect(retired).toMatchObject({ status: 'retired', replacedBy: 'other' });
  expect(okOf(await restore(db, live.id, MATS))).toMatchObject({ status: 'approved', replacedBy: null });
});

it('removes with a tombstone and gives up what was being written', async () => {
  const db = freshDatabase();
  const live = await aLiveSnippet(db, 'late', 'One.');
  const open = okOf(await openRevision(db, live.id, INES));
  okOf(await removeSnippet(db, live.id, MATS));
  expect(await liveSnippets(db)).toEqual([]);
  expect(await db.snippets.get(live.id)).toMatchObject({ deletedAt: MATS.now });
  expect((await db.revisions.get(open.id))?.state).toBe('discarded');
});

describe('bulkChange', () => {
  it('changes tags, folder, owner and dates at once, and undo sets them back', async () => {
    const db = freshDatabase();
    await putSnippet(db, aSnippet('a', 'A', 'a', { tags: ['x', 'y'] }));
    await putSnippet(db, { ...aSnippet('b', 'B', 'b'), mood: 'calm' } as never);
    const before = await db.snippets.toArray();
    const change = { tags: { add: ['z'], remove: ['x'] }, folder: 'New', reviewBy: '2027-06-01' };
    const done = okOf(await bulkChange(db, ['a', 'b', 'none'], change, MATS));
    expect(done.changed).toBe(2);
    expect(await db.snippets.get('a')).toMatchObject({ tags: ['y', 'z'], folder: 'New', version: 1 });
    expect(await db.snippets.get('b')).toMatchObject({ tags: ['z'], mood: 'calm' });
    expect(okOf(await undo(db, done.undo, MATS))).toEqual({ changed: 2, skipped: 0 });
    const without = (rows: object[]) => rows.map((row) => ({ ...row, changedAt: 0, changedBy: '' }));
    expect(without(await db.snippets.toArray())).toEqual(without(before));
  });

  it('is not undone where somebody changed the same since', async () => {
    const db = freshDatabase();
    await putSnippet(db, aSnippet('a', 'A', 'a'));
    await putSnippet(db, aSnippet('b', 'B', 'b'));
    const done = okOf(await bulkChange(db, ['a', 'b'], { owner: 'Mats' }, MATS));
    okOf(await bulkChange(db, ['a'], { owner: 'Rui' }, INES));
    expect(okOf(await undo(db, done.undo, MATS))).toEqual({ changed: 1, skipped: 1 });
    expect((await db.snippets.toArray()).map(({ owner }) => owner)).toEqual(['Rui', 'Test']);
  });

  it('is not taken back by approving a version that was begun before it', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const handed = await aHandedIn(db, live.id, 'Two.');
    okOf(await bulkChange(db, [live.id], { tags: { add: ['crisis'], remove: [] } }, MATS));
    expect(await approve(db, handed.id, handed.edit, MATS)).toMatchObject({ failure: { type: 'conflict' } });
    const seen = okOf(await openRevision(db, live.id, MATS));
    expect(okOf(await approve(db, seen.id, seen.edit, MATS)).tags).toEqual(['crisis']);
  });

  it('does not slip under a window that is typing', async () => {
    const db = freshDatabase();
    const live = await aLiveSnippet(db, 'late', 'One.');
    const open = okOf(await openRevision(db, live.id, INES));
    okOf(await bulkChange(db, [live.id], { folder: 'New' }, MATS));
    const save = { content: withBody(open.content, 'Two.'), note: '', edit: open.edit };
    const answer = await saveRevision(db, open.id, save, INES);
    expect(answer).toMatchObject({ failure: { type: 'conflict', theirs: { content: { folder: 'New' } } } });
  });

  it('retires the live ones alone, in the log, and undo restores them', async () => {
    const db = freshDatabase();
    await putSnippet(db, aSnippet('a', 'A', 'a'));
    await putSnippet(db, aSnippet('d', 'D', 'd', { status: 'draft' }));
    const done = okOf(await bulkChange(db, ['a', 'd'], { status: 'retired' }, MATS));
    expect(done.changed).toBe(1);
    okOf(await undo(db, done.undo, MATS));
    expect((await db.journal.toArray()).map(({ event }) => event.kind).sort()).toEqual([
      'snippet-restored',
      'snippet-retired',
    ]);
    expect((await db.snippets.get('d'))?.status).toBe('draft');
  });
});
