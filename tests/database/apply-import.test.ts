import { describe, expect, it } from 'vitest';
import { applyImport, type ImportProgress } from '@/lib/database/apply-import';
import type { CuecardDatabase } from '@/lib/database/database';
import { approve, handIn, openRevision, saveRevision } from '@/lib/database/revisions';
import { openSnapshot } from '@/lib/database/snapshots';
import { type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import { contentOf } from '@/lib/library/governance';
import { DEFAULTS, readText } from '@/tests/library/exchange/reading';
import { aSnippet } from '../fixtures/snippets';
import { failCommit, failRequest, watchSteps } from './faults';
import { freshDatabase } from './fresh';

const WHO = { name: 'Ines', now: 1_800_000_000_000 };

const canned = (content: string) =>
  JSON.stringify([
    { id: 1, short_code: 'late', content },
    { id: 2, short_code: 'lost', content: 'Gone, {{contact.email}}.' },
  ]);

async function planFor(db: CuecardDatabase, text: string, name = 'canned.json'): Promise<ImportPlan> {
  const library = { snippets: await db.snippets.toArray(), revisions: await db.revisions.toArray() };
  return planImport(readText(name, text), library, DEFAULTS);
}

async function importText(db: CuecardDatabase, text: string, name?: string) {
  const applied = await applyImport(db, await planFor(db, text, name), WHO);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}

async function approveAll(db: CuecardDatabase): Promise<void> {
  for (const { id, edit } of await db.revisions.toArray()) {
    const handed = await handIn(db, id, edit, WHO);
    if (!handed.ok) throw new Error(JSON.stringify(handed.failure));
    const approved = await approve(db, id, handed.value.edit, { name: 'Rui', now: WHO.now + 1 });
    if (!approved.ok) throw new Error(JSON.stringify(approved.failure));
  }
}

describe('an import', () => {
  it('lands new replies as drafts with their origin, after a snapshot, and is logged', async () => {
    const db = freshDatabase();
    const { added, snapshotId } = await importText(db, canned('Sorry.'));
    expect(added).toBe(2);
    const snippets = await db.snippets.orderBy('code').toArray();
    expect(snippets).toMatchObject([
      { code: 'late', status: 'draft', origin: { system: 'chatwoot', id: '1' }, owner: 'Ines' },
      { code: 'lost', status: 'draft', placeholders: [{ name: 'contact_email', required: true }] },
    ]);
    expect(await db.revisions.toArray()).toMatchObject([{ state: 'draft' }, { state: 'draft' }]);
    const snapshot = await db.snapshots.get(snapshotId);
    expect(snapshot).toMatchObject({ reason: 'before-import', counts: { snippets: 0 } });
    if (snapshot) expect(await openSnapshot(snapshot)).toMatchObject({ ok: true, value: { snippets: [] } });
    const [entry] = await db.journal.toArray();
    expect(entry?.event).toEqual({
      kind: 'library-imported',
      from: 'canned.json',
      added: 2,
      changed: 0,
      refused: 0,
    });
  });

  it('puts changed words beside the live ones, and updates instead of doubling', async () => {
    const db = freshDatabase();
    await importText(db, canned('Sorry.'));
    await approveAll(db);
    const again = await planFor(db, canned('Sorry.'));
    expect(again.rows.map(({ action }) => action)).toEqual(['same', 'same']);
    expect(await importText(db, canned('Very sorry.'))).toMatchObject({ added: 0, changed: 1 });
    const live = await db.snippets.where('code').equals('late').toArray();
    expect(live).toHaveLength(1);
    expect(live[0]).toMatchObject({ status: 'approved', version: 1, texts: [{ body: 'Sorry.' }] });
    const open = (await db.revisions.toArray()).filter(({ state }) => state === 'draft');
    expect(open).toMatchObject([
      { version: 2, content: { texts: [{ body: 'Very sorry.' }] }, note: 'canned.json' },
    ]);
    const third = await planFor(db, canned('Very sorry.'));
    expect(third.rows.map(({ action }) => action)).toEqual(['same', 'same']);
  });

  it('keeps what people here made better, and says when it replaces a version being written', async () => {
    const db = freshDatabase();
    await importText(db, canned('Sorry.'));
    const [late] = await db.snippets.where('code').equals('late').toArray();
    if (!late) throw new Error('no reply');
    const open = await openRevision(db, late.id, WHO);
    if (!open.ok) throw new Error('no version');
    const content = { ...contentOf(late), tags: ['order'], folder: 'Orders' };
    await saveRevision(db, open.value.id, { content, note: '', edit: open.value.edit }, WHO);
    const same = await planFor(db, canned('Sorry.'));
    expect(same.rows[0]?.action).toBe('same');
    const plan = await planFor(db, canned('Changed there.'));
    expect(plan.rows[0]).toMatchObject({
      action: 'change',
      content: { tags: ['order'], folder: 'Orders', texts: [{ body: 'Changed there.' }] },
    });
    expect(plan.rows[0]?.problems).toMatchObject([{ word: 'exchange_replaces_draft' }]);
  });

  it('refuses a plan that is out of date and writes nothing of it', async () => {
    const db = freshDatabase();
    await importText(db, canned('Sorry.'));
    const plan = await planFor(db, canned('Very sorry.').replace('Gone', 'Lost'));
    const last = plan.rows.at(-1);
    const revision = await db.revisions.get(last?.target?.revision?.id ?? '');
    if (revision) await db.revisions.put({ ...revision, edit: revision.edit + 1 });
    const before = await db.revisions.toArray();
    expect(await applyImport(db, plan, WHO)).toEqual({ ok: false, failure: { type: 'stale', code: 'lost' } });
    expect(await db.revisions.toArray()).toEqual(before);
    expect(await db.journal.count()).toBe(1);
  });

  it('numbers a code that is in use, and refuses one of our own spreadsheets', async () => {
    const db = freshDatabase();
    await db.snippets.add(aSnippet('late', 'Late parcel', 'Ours.', { origin: null }));
    const foreign = await planFor(db, canned('Sorry.'));
    expect(foreign.rows[0]).toMatchObject({ action: 'add', code: 'late-2' });
    const own = await planFor(db, 'id,code,title,body\nother,late,Late,Sorry\n', 'replies.csv');
    expect(own.rows[0]).toMatchObject({
      action: 'refuse',
      problems: [{ field: 'code', word: 'exchange_code_clash', parts: ['late', 'Late parcel'] }],
    });
    const byCode = await planFor(db, 'code,title,body\nlate,Late parcel,Sorry\n', 'replies.csv');
    expect(byCode.rows[0]).toMatchObject({ action: 'change', target: { snippetId: 'late' } });
  });

  it('refuses a row whose version is in review, and a second row for one reply', async () => {
    const db = freshDatabase();
    await importText(db, canned('Sorry.'));
    await db.revisions.toCollection().modify({ state: 'in-review' });
    const plan = await planFor(db, canned('Very sorry.'));
    expect(plan.rows[0]).toMatchObject({ action: 'refuse', problems: [{ word: 'exchange_in_review' }] });
    const twice = '[{"id":9,"short_code":"a","content":"x"},{"id":9,"short_code":"b","content":"y"}]';
    expect((await planFor(db, twice)).rows[1]?.problems).toMatchObject([
      { row: 2, word: 'exchange_duplicate', parts: ['9', '1', 'canned.json'] },
    ]);
  });

  it('brings a deleted reply back as a new draft and says so', async () => {
    const db = freshDatabase();
    await importText(db, canned('Sorry.'));
    await db.snippets.toCollection().modify({ deletedAt: 1 });
    const plan = await planFor(db, canned('Sorry.'));
    expect(plan.rows[0]).toMatchObject({ action: 'add', problems: [{ word: 'exchange_was_deleted' }] });
    expect(await applyImport(db, plan, WHO)).toMatchObject({ ok: true, value: { added: 2 } });
  });
});

it('tells how far it is, in portions, and ends with all of it', async () => {
  const db = freshDatabase();
  const many = Array.from({ length: 1_200 }, (_, nth) => `many-${nth},Many ${nth},Hello ${nth}`);
  const plan = await planFor(db, ['code,title,body', ...many].join('\n'), 'many.csv');
  const told: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => told.push(progress);
  expect(await applyImport(db, plan, WHO, { onProgress })).toMatchObject({
    ok: true,
    value: { added: 1_200 },
  });
  expect(told[0]).toEqual({ written: 0, total: 1_200 });
  expect(told.at(-1)).toEqual({ written: 1_200, total: 1_200 });
  expect(told.length).toBeGreaterThan(3);
  expect(await db.revisions.count()).toBe(1_200);
});

it('refuses a plan that gives one code to two replies, or changes one reply twice, and writes nothing', async () => {
  const db = freshDatabase();
  const plan = await planFor(db, canned('Sorry.'));
  const [first, second] = plan.rows;
  if (!first?.content || !second) throw new Error('no rows');
  const doubled = { ...second, content: first.content, code: 'late' };
  const clash = await applyImport(db, { ...plan, rows: [first, doubled] }, WHO);
  expect(clash).toEqual({ ok: false, failure: { type: 'stale', code: 'late' } });
  expect(await db.snippets.count()).toBe(0);
  await importText(db, canned('Sorry.'));
  const change = await planFor(db, canned('Very sorry.'));
  const twice = { ...change, rows: change.rows.slice(0, 1).flatMap((row) => [row, row]) };
  expect(await applyImport(db, twice, WHO)).toMatchObject({ ok: false, failure: { type: 'stale' } });
  expect((await db.revisions.toArray()).map(({ edit }) => edit)).toEqual([1, 1]);
});

it('keeps people without the role out, and writes nothing of theirs', async () => {
  const db = freshDatabase();
  const people = [
    { name: 'Ines', role: 'viewer' as const },
    { name: 'Rui', role: 'approver' as const },
  ];
  await db.meta.put({ key: 'team', value: { people, selfApproval: false } });
  const plan = await planFor(db, canned('Sorry.'));
  expect(await applyImport(db, plan, WHO)).toEqual({
    ok: false,
    failure: { type: 'forbidden', why: 'role' },
  });
  expect(await db.snippets.count()).toBe(0);
});

/** Every request of the write fails once, as each browser fails: the library is as before, or as after, never between. */
it('is stored whole or not at all, whichever write the disk fails', async () => {
  const total = await importCountingSteps();
  expect(total).toBeGreaterThan(8);
  for (let failing = 1; failing <= total; failing += 1) {
    for (const failNow of failing === total ? [failRequest, failCommit] : [failRequest]) {
      const db = freshDatabase();
      await db.snippets.add(aSnippet('old', 'Old', 'Stays.'));
      const plan = await planFor(db, canned('Sorry.'));
      const stop = watchSteps((_, step) => (step === failing ? failNow : undefined));
      const applied = await applyImport(db, plan, WHO);
      stop();
      const stored = await db.snippets.count();
      expect(stored).toBe(applied.ok ? 3 : 1);
      expect(await db.revisions.count()).toBe(applied.ok ? 2 : 0);
      expect(await db.journal.count()).toBe(applied.ok ? 1 : 0);
      if (!applied.ok) expect(applied.failure).toEqual({ type: 'disk-full' });
    }
  }
});

async function importCountingSteps(): Promise<number> {
  const db = freshDatabase();
  await db.snippets.add(aSnippet('old', 'Old', 'Stays.'));
  const plan = await planFor(db, canned('Sorry.'));
  let total = 0;
  const stop = watchSteps((_, step) => {
    total = step;
    return undefined;
  });
  await applyImport(db, plan, WHO);
  stop();
  return total;
}

describe('an import of examples', () => {
  const examples = (...replies: object[]) =>
    JSON.stringify({ format: 'cuecard-examples', version: 1, replies });

  it('waits beside the live reply, which stays known by where it came from', async () => {
    const db = freshDatabase();
    const origin = { system: 'zendesk', id: '12', hash: 'h' };
    const late = aSnippet('late', 'Late parcel', 'Ours.', { origin, examples: ['Where is it?'] });
    await db.snippets.add(late);
    const done = await importText(db, examples({ id: 'late', examples: ['Nine days'] }), 'examples.json');
    expect(done).toMatchObject({ added: 0, changed: 1 });
    expect(await db.snippets.get('late')).toEqual(late);
    const added = ['Where is it?', 'Nine days'];
    expect(await db.revisions.toArray()).toMatchObject([
      { snippetId: 'late', state: 'draft', content: { examples: added, texts: late.texts } },
    ]);
  });

  it('joins a version being written, and stays out of one in review', async () => {
    const db = freshDatabase();
    await db.snippets.add(aSnippet('late', 'Late parcel', 'Ours.'));
    await importText(db, examples({ id: 'late', examples: ['One'] }), 'a.json');
    await importText(db, examples({ id: 'late', examples: ['Two'] }), 'b.json');
    const [open] = await db.revisions.toArray();
    expect(open?.content.examples.slice(-2)).toEqual(['One', 'Two']);
    if (open) await handIn(db, open.id, open.edit, WHO);
    const plan = await planFor(db, examples({ id: 'late', examples: ['Three'] }), 'c.json');
    expect(plan.rows[0]).toMatchObject({ action: 'refuse', problems: [{ word: 'exchange_in_review' }] });
  });
});
