import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { openRevision, saveRevision } from '@/lib/database/revisions';
import { contentOf } from '@/lib/library/governance';
import type { Snippet } from '@/lib/library/snippet';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { aLive, inReview, PRIYA, withTeam } from './library-with';

afterEach(closeLibrary);

const parcel = aLive('parcel', 'Where is my parcel');
const refund = aLive('refund', 'Refund window');
const praise = aLive('praise', 'Thank you');
const dialog = () => page.getByRole('dialog');

async function aDraft(db: CuecardDatabase, snippet: Snippet, code = snippet.code): Promise<void> {
  const opened = await openRevision(db, snippet.id, PRIYA);
  if (!opened.ok) throw new Error(opened.failure.type);
  const { id, edit } = opened.value;
  const content = { ...contentOf(snippet), code, tags: ['drafted'] };
  const saved = await saveRevision(db, id, { content, note: '', edit }, PRIYA);
  if (!saved.ok) throw new Error(saved.failure.type);
}

function open(draft: (db: CuecardDatabase) => Promise<void>, responderName = 'Priya Nair') {
  return openLibrary({
    empty: true,
    settings: { responderName },
    prepare: async (db) => {
      await withTeam(db);
      await db.snippets.bulkPut([parcel, refund, praise]);
      await draft(db);
    },
  });
}

async function stateOf(db: CuecardDatabase, id: string) {
  return (await db.revisions.where('snippetId').equals(id).last())?.state;
}

const chooseAll = () => page.getByRole('checkbox', { name: 'Choose all listed replies' }).click();

test('the drafts among the chosen replies are handed in at once, and are drafts again by Undo', async () => {
  const { db, errors } = await open(async (store) => {
    await aDraft(store, parcel);
    await aDraft(store, refund);
  });
  await chooseAll();
  await page.getByRole('button', { name: 'Hand in 2 drafts' }).click();
  await expect.element(page.getByText('2 drafts handed in for review.').first()).toBeVisible();
  expect([await stateOf(db, 'parcel'), await stateOf(db, 'refund')]).toEqual(['in-review', 'in-review']);
  await expect.element(page.getByRole('button', { name: /^Hand in \d/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stateOf(db, 'parcel')).toBe('draft');
  await expect.poll(() => stateOf(db, 'refund')).toBe('draft');
  expect(errors).toEqual([]);
});

test('a draft that cannot be handed in is named with the reason, and the others go on', async () => {
  const { db } = await open(async (store) => {
    await aDraft(store, parcel, 'praise');
    await aDraft(store, refund);
  });
  await chooseAll();
  await page.getByRole('button', { name: 'Hand in 2 drafts' }).click();
  await expect.element(dialog()).toHaveAccessibleName('1 draft could not be handed in');
  await expect
    .element(dialog().getByRole('listitem'))
    .toMatchTextContent(/Where is my parcel Another reply has this short code/);
  expect(await axeViolations()).toEqual([]);
  await dialog().getByRole('button', { name: 'Close' }).click();
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(page.getByText('1 draft handed in for review.').first()).toBeVisible();
  expect([await stateOf(db, 'parcel'), await stateOf(db, 'refund')]).toEqual(['draft', 'in-review']);
});

test('H hands in the draft of the selected reply, and leaves one in review alone', async () => {
  const { db } = await open(async (store) => {
    await aDraft(store, parcel);
    await inReview(store, refund, 'Refund window, shorter');
  });
  await page.getByRole('row', { name: /Where is my parcel/ }).click();
  await expect
    .element(page.getByRole('button', { name: 'Hand in for review' }))
    .toHaveAttribute('aria-keyshortcuts', 'H');
  await userEvent.keyboard('h');
  await expect.poll(() => stateOf(db, 'parcel')).toBe('in-review');
  const before = await db.revisions.where('snippetId').equals('refund').last();
  await page.getByRole('row', { name: /Refund window/ }).click();
  await userEvent.keyboard('h');
  expect(await db.revisions.where('snippetId').equals('refund').last()).toEqual(before);
});

test('whoever only looks reads why drafts are not theirs to hand in', async () => {
  const { db } = await open((store) => aDraft(store, parcel), 'Jonas Adler');
  await chooseAll();
  const button = page.getByRole('button', { name: 'Hand in 1 draft' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(/Your role in the team/);
  await page.getByRole('row', { name: /Where is my parcel/ }).click();
  await userEvent.keyboard('h');
  expect(await stateOf(db, 'parcel')).toBe('draft');
});
