import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { nativeGzip } from '@/lib/database/gzip';
import {
  approve,
  discard,
  historyOf,
  openRevision,
  openRevisions,
  saveRevision,
} from '@/lib/database/revisions';
import {
  openSnapshot,
  previewRestore,
  readLibrary,
  restore,
  snapshots,
  takeDailySnapshot,
  takeSnapshot,
} from '@/lib/database/snapshots';
import { removeSnippet } from '@/lib/database/snippet-changes';
import { liveSnippets, putSnippet } from '@/lib/database/snippets';
import { type Backup, packBackup, readBackup } from '@/lib/library/backup';
import { DAY_MS } from '@/lib/shared/clock';
import { aSnippet } from '../fixtures/snippets';
import { failRequest, watchSteps } from './faults';
import { freshDatabase } from './fresh';
import { aHandedIn, aLiveSnippet, INES, MATS, okOf, withBody } from './library';

const gzip = nativeGzip();
const bodies = async (db: CuecardDatabase) =>
  (await liveSnippets(db)).map(({ texts }) => texts[0]?.body).sort();

async function aLibrary() {
  const db = freshDatabase();
  const live = await aLiveSnippet(db, 'late', 'One.');
  await putSnippet(db, { ...aSnippet('b', 'B', 'Bee.'), mood: 'calm' } as never);
  return { db, live, backup: await readLibrary(db, INES) };
}

let stop: () => void = () => undefined;
afterEach(() => stop());

describe('a backup file', () => {
  it('comes back as it was, with fields of a newer Cuecard', async () => {
    const { backup } = await aLibrary();
    const bytes = await packBackup({ ...backup, mood: 'calm' } as Backup, gzip);
    expect(bytes.slice(0, 2)).toEqual(new Uint8Array([0x1f, 0x8b]));
    expect(okOf(await readBackup(bytes, gzip))).toEqual({ ...backup, mood: 'calm' });
  });

  const refusal = async (file: unknown) => {
    const read = await readBackup(await gzip.pack(JSON.stringify(file)), gzip);
    return read.ok ? 'read' : read.failure;
  };

  it('is refused whole, naming table, row and field, when a row is damaged', async () => {
    const { backup } = await aLibrary();
    const [first, second] = backup.snippets;
    const snippets = [first, { ...second, texts: [{ lang: 'en', title: 7 }] }];
    const problem = { type: 'damaged', table: 'snippets', row: 2, field: 'texts.0.title' };
    expect(await refusal({ ...backup, snippets })).toEqual(problem);
    expect(await refusal({ ...backup, revisions: undefined })).toMatchObject({ table: 'revisions', row: 0 });
  });

  it('is refused when a later Cuecard made it', async () => {
    const { backup } = await aLibrary();
    expect(await refusal({ ...backup, version: 2 })).toEqual({ type: 'newer', found: 2, known: 1 });
    const snippets = backup.snippets.map((row) => ({ ...row, schema: 3 }));
    expect(await refusal({ ...backup, snippets })).toEqual({ type: 'newer', found: 3, known: 2 });
  });

  it('never throws on bytes of any kind', async () => {
    const packed = await gzip.pack('{"format":"cuecard-backup"}');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(packed.length), async (bytes, cut) => {
        const tried = [bytes, packed.slice(0, cut), new Uint8Array([...packed.slice(0, cut), ...bytes])];
        for (const each of tried) expect((await readBackup(each, gzip)).ok).toBe(false);
      }),
    );
  });

  it('that unpacks to more than it may is not unpacked', async () => {
    const bomb = await gzip.pack(' '.repeat(2_000_000));
    expect(await readBackup(bomb, nativeGzip(1_000_000))).toEqual({
      ok: false,
      failure: { type: 'too-large' },
    });
  });
});

describe('snapshots', () => {
  it('are taken once a day and can be opened', async () => {
    const { db, backup } = await aLibrary();
    const now = DAY_MS * 20_000;
    const first = okOf(await takeDailySnapshot(db, now));
    expect(first?.counts).toEqual({ snippets: 2, revisions: 1 });
    expect(okOf(await takeDailySnapshot(db, now + 1_000))).toBeNull();
    expect(okOf(await takeDailySnapshot(db, now + DAY_MS))).not.toBeNull();
    const [, oldest] = await snapshots(db);
    if (!oldest) throw new Error('no snapshot');
    expect(okOf(await openSnapshot(oldest)).snippets).toEqual(backup.snippets);
  });

  it('are not taken of nothing', async () => {
    expect(okOf(await takeDailySnapshot(freshDatabase(), DAY_MS))).toBeNull();
  });

  it('of which there are too many go, the latest three before an import stay', async () => {
    const { db } = await aLibrary();
    for (const now of [1, 2, 3, 4]) okOf(await takeSnapshot(db, 'before-import', { name: 'Ines', now }));
    expect((await snapshots(db)).map(({ at }) => at)).toEqual([4, 3, 2]);
  });

  it('fail on a full disk and leave the older ones', async () => {
    const { db } = await aLibrary();
    okOf(await takeSnapshot(db, 'by-hand', INES));
    stop = watchSteps(() => failRequest);
    expect(await takeSnapshot(db, 'by-hand', MATS)).toEqual({ ok: false, failure: { type: 'disk-full' } });
    stop();
    expect(await snapshots(db)).toHaveLength(1);
  });
});

it('says that the disk is full before a save is taken for done, and keeps what was saved before', async () => {
  const { db, live } = await aLibrary();
  const open = okOf(await openRevision(db, live.id, INES));
  const save = { content: withBody(open.content, 'Two.'), note: '', edit: open.edit };
  stop = watchSteps((_, step) => (step > 2 ? failRequest : undefined));
  const answer = await saveRevision(db, open.id, save, INES);
  stop();
  expect(answer).toEqual({ ok: false, failure: { type: 'disk-full' } });
  expect(await db.revisions.get(open.id)).toEqual(open);
});

describe('restoring', () => {
  it('previews what it does and then does that', async () => {
    const { db, live, backup } = await aLibrary();
    const handed = await aHandedIn(db, live.id, 'Two.');
    okOf(await approve(db, handed.id, handed.edit, MATS));
    okOf(await removeSnippet(db, 'b', MATS));
    const added = await aLiveSnippet(db, 'new', 'New.');
    const preview = await previewRestore(db, backup, 'replace');
    expect(preview.rows.map(({ code, action }) => [code, action]).sort()).toEqual([
      ['b', 'added'],
      ['late', 'changed'],
      ['new', 'removed'],
    ]);
    expect(okOf(await restore(db, backup, 'replace', INES))).toEqual(preview);
    expect(await bodies(db)).toEqual(['Bee.', 'One.']);
    expect(await db.snippets.get(added.id)).toMatchObject({ deletedAt: INES.now });
    expect(await db.snippets.get('b')).toMatchObject({ mood: 'calm' });
  });

  it('keeps the words it replaces in the history, and one version live', async () => {
    const { db, live, backup } = await aLibrary();
    const handed = await aHandedIn(db, live.id, 'Two.');
    okOf(await approve(db, handed.id, handed.edit, MATS));
    okOf(await restore(db, backup, 'replace', INES));
    const history = await historyOf(db, live.id);
    expect(history.map(({ version, state, content }) => [version, state, content.texts[0]?.body])).toEqual([
      [2, 'superseded', 'Two.'],
      [1, 'approved', 'One.'],
    ]);
    expect(okOf(await openRevision(db, live.id, INES)).version).toBe(3);
  });

  it('gives up a version begun from words that are not live any more, and keeps it in the history', async () => {
    const { db, live, backup } = await aLibrary();
    const handed = await aHandedIn(db, live.id, 'Two.');
    okOf(await approve(db, handed.id, handed.edit, MATS));
    const open = await aHandedIn(db, live.id, 'Three.');
    okOf(await restore(db, backup, 'replace', INES));
    expect(await openRevisions(db)).toEqual([]);
    expect(await db.revisions.get(open.id)).toMatchObject({ state: 'discarded', content: open.content });
  });

  it('ends what was begun since on a reply that did not change, where that is asked for, and says how many', async () => {
    const { db, live, backup } = await aLibrary();
    const begun = await aHandedIn(db, live.id, 'Two.');
    expect(await previewRestore(db, backup, 'replace')).toMatchObject({ givenUp: 0 });
    okOf(await restore(db, backup, 'replace', INES));
    expect((await openRevisions(db)).map(({ id }) => id)).toEqual([begun.id]);
    const options = { open: 'as-in-backup' } as const;
    expect(await previewRestore(db, backup, 'replace', options)).toMatchObject({ rows: [], givenUp: 1 });
    expect(okOf(await restore(db, backup, 'replace', INES, options)).givenUp).toBe(1);
    expect(await openRevisions(db)).toEqual([]);
    expect(await db.revisions.get(begun.id)).toMatchObject({ state: 'discarded', content: begun.content });
    expect(await bodies(db)).toEqual(['Bee.', 'One.']);
  });

  it('goes on with a version that was being written then and still is', async () => {
    const { db, live } = await aLibrary();
    const open = okOf(await openRevision(db, live.id, INES));
    const backup = await readLibrary(db, INES);
    const save = { content: withBody(open.content, 'Typed later.'), note: '', edit: open.edit };
    okOf(await saveRevision(db, open.id, save, INES));
    const restored = await restore(db, backup, 'replace', INES, { open: 'as-in-backup' });
    expect(okOf(restored).givenUp).toBe(0);
    expect(await openRevisions(db)).toMatchObject([{ id: open.id, content: open.content }]);
  });

  it('brings an open version back as the next one, when it was given up since', async () => {
    const { db, live } = await aLibrary();
    const open = okOf(await openRevision(db, live.id, INES));
    const backup = await readLibrary(db, INES);
    okOf(await discard(db, open.id, open.edit, MATS));
    okOf(await restore(db, backup, 'replace', INES));
    const [back] = await openRevisions(db);
    expect([back?.id, back?.version]).toEqual([open.id, 2]);
    expect(back?.edit).toBeGreaterThan(open.edit);
  });

  it('merges: what is missing comes, what was changed last stays', async () => {
    const { db, backup } = await aLibrary();
    const other = freshDatabase();
    await putSnippet(other, aSnippet('b', 'B', 'Newer.', { changedAt: 5_000 }));
    await putSnippet(other, aSnippet('c', 'C', 'Cee.'));
    const preview = okOf(await restore(other, backup, 'merge', INES));
    expect(preview).toMatchObject({ added: 1, changed: 0, removed: 0, same: 2 });
    expect(await bodies(other)).toEqual(['Cee.', 'Newer.', 'One.']);
    expect(okOf(await restore(db, await readLibrary(other, INES), 'merge', INES))).toMatchObject({
      added: 1,
      changed: 1,
      same: 1,
    });
    expect(await bodies(db)).toEqual(['Cee.', 'Newer.', 'One.']);
  });

  it('twice changes nothing the second time', async () => {
    const { db, backup } = await aLibrary();
    const fresh = freshDatabase();
    okOf(await restore(fresh, backup, 'replace', INES));
    expect(await previewRestore(fresh, backup, 'replace')).toMatchObject({ rows: [], same: 2 });
    expect((await readLibrary(fresh, INES)).revisions).toEqual((await readLibrary(db, INES)).revisions);
  });

  it('touches nothing when the snapshot before it finds no room', async () => {
    const { db, backup, live } = await aLibrary();
    okOf(await removeSnippet(db, live.id, MATS));
    const before = await readLibrary(db, INES);
    stop = watchSteps(() => failRequest);
    expect(await restore(db, backup, 'replace', INES)).toEqual({ ok: false, failure: { type: 'disk-full' } });
    stop();
    expect(await readLibrary(db, INES)).toEqual(before);
  });
});
