import { afterEach, expect, test } from 'vitest';
import type { DraftCopy } from '@/components/library/editor/draft-copy';
import { Drafting } from '@/components/library/editor/drafting';
import type { Known } from '@/components/library/editor/known';
import { merged } from '@/components/library/editor/merge-content';
import { readStored } from '@/components/library/editor/stored';
import type { CuecardDatabase } from '@/lib/database/database';
import { approve, discard, handIn, historyOf } from '@/lib/database/revisions';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from '../../../database/fresh';
import { aContent } from './contents';

let now = 1;
let isReadOnly = false;
const dbs: CuecardDatabase[] = [];
afterEach(async () => {
  isReadOnly = false;
  for (const db of dbs.splice(0)) await db.delete();
});

const owned = (owner: string) => (drafting: Drafting) =>
  drafting.change({ ...drafting.content.peek(), owner });

test('the first key begins the next version beside the live one, which stays', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  expect(await db.revisions.count()).toBe(0);
  owned('Tom')(mine);
  expect(await mine.save()).toBe(true);
  expect(mine.known.peek().revision).toMatchObject({ version: 2, state: 'draft', writtenBy: ['Ines'] });
  expect((await db.snippets.get('leak'))?.owner).toBe('Test');
});

test('a pause saves by itself', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  owned('T')(mine);
  owned('Tom')(mine);
  await expect.poll(() => mine.state.peek().kind).toBe('saved');
  const [row] = await db.revisions.toArray();
  expect(row).toMatchObject({ edit: 2, content: { owner: 'Tom' } });
});

test('two windows that begin at once are asked to merge, and both words are kept until then', async () => {
  const { db, open } = await library();
  const [mine, theirs] = [await open('Ines'), await open('Tom')];
  owned('From Ines')(mine);
  owned('From Tom')(theirs);
  expect(await mine.save()).toBe(true);
  expect(await theirs.save()).toBe(false);
  const merge = theirs.merge.peek();
  expect(merge).toMatchObject({
    base: { owner: 'Test' },
    mine: { owner: 'From Tom' },
    theirs: { owner: 'From Ines' },
    by: 'Ines',
  });
  owned('More by Ines')(mine);
  expect(await mine.save()).toBe(true);
  const chosen = merge && merged(merge, { owner: 'mine' });
  if (!chosen) throw new Error('nothing merged');
  expect(await theirs.resolve(chosen)).toBe(false);
  expect(theirs.merge.peek()?.theirs.owner).toBe('More by Ines');
  const [row] = await db.revisions.toArray();
  expect(row?.content.owner).toBe('More by Ines');
});

test('a merged version is saved once nobody wrote in between', async () => {
  const { db, open } = await library();
  const [mine, theirs] = [await open('Ines'), await open('Tom')];
  owned('From Ines')(mine);
  await mine.save();
  theirs.change({ ...theirs.content.peek(), folder: 'From Tom' });
  await theirs.save();
  const merge = theirs.merge.peek();
  const both = merge && merged(merge, {});
  expect(both && (await theirs.resolve(both))).toBe(true);
  const [row] = await db.revisions.toArray();
  expect(row?.content).toMatchObject({ owner: 'From Ines', folder: 'From Tom' });
  expect(row?.writtenBy).toEqual(['Ines', 'Tom']);
});

test('handing in elsewhere changes no words, so typing goes on without a question', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  owned('One')(mine);
  await mine.save();
  const revision = mine.known.peek().revision;
  if (!revision) throw new Error('no version');
  await handIn(db, revision.id, revision.edit, who('Tom'));
  owned('Two')(mine);
  expect(await mine.save()).toBe(true);
  expect((await db.revisions.get(revision.id))?.state).toBe('draft');
});

test('words typed while another window approved the version meet the live ones', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  owned('One')(mine);
  await mine.save();
  const revision = mine.known.peek().revision;
  if (!revision) throw new Error('no version');
  const handed = await handIn(db, revision.id, revision.edit, who('Tom'));
  if (!handed.ok) throw new Error(handed.failure.type);
  await approve(db, revision.id, handed.value.edit, who('Tom'));
  owned('Two')(mine);
  expect(await mine.save()).toBe(true);
  expect(mine.known.peek().revision).toMatchObject({ version: 3, content: { owner: 'Two' } });
  expect((await historyOf(db, 'leak')).filter(({ state }) => state === 'approved')).toHaveLength(1);
});

test('words typed into a version another window gave up are asked about', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  owned('One')(mine);
  await mine.save();
  const revision = mine.known.peek().revision;
  if (!revision) throw new Error('no version');
  await discard(db, revision.id, revision.edit, who('Tom'));
  owned('Two')(mine);
  expect(await mine.save()).toBe(false);
  expect(mine.merge.peek()).toMatchObject({ base: { owner: 'One' }, theirs: { owner: 'Test' } });
  expect(await mine.resolve(mine.content.peek())).toBe(true);
  expect(mine.known.peek().revision).toMatchObject({ version: 3, content: { owner: 'Two' } });
});

test('what another window saved is shown where nothing is typed, and left alone where something is', async () => {
  const { db, open } = await library();
  const [mine, theirs] = [await open('Ines'), await open('Tom')];
  owned('From Ines')(mine);
  await mine.save();
  const stored = await readStored(db, 'leak');
  if (!stored) throw new Error('not stored');
  owned('Typed')(theirs);
  expect(theirs.take(stored)).toBe(false);
  expect(theirs.content.peek().owner).toBe('Typed');
  theirs.stop();
  const third = await open('Ada', stored);
  expect(third.take(stored)).toBe(false);
  owned('Later')(mine);
  await mine.save();
  const newer = await readStored(db, 'leak');
  expect(newer && third.take(newer)).toBe(true);
  expect(third.content.peek().owner).toBe('Later');
});

test('a deleted reply takes no words, and they are not lost from the window', async () => {
  const { db, open, copies } = await library();
  const mine = await open('Ines');
  await db.snippets.update('leak', { deletedAt: 5 });
  owned('Typed')(mine);
  expect(await mine.save()).toBe(false);
  expect(mine.state.peek()).toEqual({ kind: 'failed', failure: { type: 'not-found' } });
  expect(mine.content.peek().owner).toBe('Typed');
  expect(copies.get('leak')?.content.owner).toBe('Typed');
});

test('a library too old to be changed takes no words; they stay in the window and its copy', async () => {
  const { db, open, copies } = await library();
  const mine = await open('Ines');
  isReadOnly = true;
  owned('Typed')(mine);
  expect(await mine.save()).toBe(false);
  expect(mine.state.peek()).toEqual({ kind: 'failed', failure: { type: 'forbidden', why: 'too-old' } });
  expect(await db.revisions.count()).toBe(0);
  expect(copies.get('leak')?.content.owner).toBe('Typed');
  isReadOnly = false;
  expect(await mine.save()).toBe(true);
});

test('a copy stands in the second place from the first key until the save', async () => {
  const { open, copies } = await library();
  const mine = await open('Ines');
  owned('Typed')(mine);
  expect(copies.get('leak')).toMatchObject({ content: { owner: 'Typed' }, base: { owner: 'Test' } });
  await mine.save();
  expect(copies.size).toBe(0);
});

test('a copy left behind is typed again, and meets what was saved since', async () => {
  const { db, open } = await library();
  const mine = await open('Ines');
  const base = mine.content.peek();
  mine.restore({ content: { ...base, owner: 'Lost and found' }, note: '', base });
  expect(await mine.save()).toBe(true);
  const stored = await readStored(db, 'leak');
  const later = await open('Tom', stored);
  later.restore({ content: { ...base, owner: 'Older' }, note: '', base });
  expect(later.merge.peek()).toMatchObject({ mine: { owner: 'Older' }, theirs: { owner: 'Lost and found' } });
  later.stop();
});

test('a new reply is begun with the first save and goes on as itself', async () => {
  const { db, drafting } = await library();
  const begun: string[] = [];
  const start = { snippet: null, revision: null, content: aContent({ code: '' }), note: '' };
  const mine = drafting('Ines', start, (id) => begun.push(id));
  mine.change({ ...mine.content.peek(), code: 'new-one' });
  mine.changeNote('First words');
  expect(await mine.save()).toBe(true);
  owned('Tom')(mine);
  expect(await mine.save()).toBe(true);
  const snippet = await db.snippets.get(begun[0] ?? '');
  expect(snippet).toMatchObject({ code: 'new-one', owner: 'Tom', status: 'draft' });
  expect(await db.revisions.count()).toBe(1);
  expect(mine.known.peek().revision?.note).toBe('First words');
});

function who(name: string) {
  now += 1;
  return { name, now };
}

async function library() {
  const db = freshDatabase();
  dbs.push(db);
  await db.snippets.put(aSnippet('leak', 'Leak', 'Please unplug it.'));
  const copies = new Map<string, DraftCopy>();
  const drafting = (name: string, start: Known, onBegun?: (id: string) => void) =>
    new Drafting(
      {
        db,
        copies: {
          write: (of, copy) => copies.set(of, copy),
          drop: (of) => copies.delete(of),
        },
        who: () => who(name),
        isReadOnly: () => isReadOnly,
        onBegun: ({ id }) => onBegun?.(id),
        onError: (error) => {
          throw error;
        },
      },
      start,
    );
  const open = async (name: string, stored = undefined as Awaited<ReturnType<typeof readStored>>) => {
    const start = stored ?? (await readStored(db, 'leak'));
    if (!start) throw new Error('nothing stored');
    return drafting(name, start);
  };
  return { db, copies, drafting, open };
}
