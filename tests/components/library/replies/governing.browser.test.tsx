import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { approve, sendBack } from '@/lib/database/revisions';
import { axeViolations, closeLibrary, type HarnessOptions, openLibrary } from '../harness';
import { aLive, INES, inReview, TEAM, withTeam } from './library-with';

afterEach(closeLibrary);

const parcel = aLive('parcel', 'Where is my parcel');
const refund = aLive('refund', 'Refund window');
const rows = () => page.getByRole('grid', { name: 'Replies' }).getByRole('row');
const dialog = () => page.getByRole('dialog');

async function twoInReview(db: CuecardDatabase): Promise<void> {
  await withTeam(db);
  await db.snippets.bulkPut([parcel, refund, aLive('praise', 'Thank you')]);
  await inReview(db, parcel, 'Where is my parcel now');
  await inReview(db, refund, 'Refund window, shorter');
}

function open(responderName: string, more: Partial<HarnessOptions> = {}) {
  return openLibrary({ empty: true, prepare: twoInReview, settings: { responderName }, ...more });
}

test('what is in review for whoever looks stands first, and A approves one after the other', async () => {
  const { db, errors } = await open('Ines Cardoso');
  await expect.element(rows().nth(1)).toMatchTextContent('Needs you');
  await expect.element(page.getByText(/2 are waiting for your approval\./)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search replies' }).click();
  await userEvent.keyboard('{ArrowDown}a');
  await expect.element(page.getByText(/1 is waiting for your approval\./)).toBeVisible();
  await expect.element(page.getByRole('row', { selected: true })).toMatchTextContent('Needs you');
  await userEvent.keyboard('a');
  await expect.element(page.getByText(/waiting for your approval/)).not.toBeInTheDocument();
  const live = await db.snippets.bulkGet(['parcel', 'refund']);
  expect(live.map((row) => [row?.version, row?.texts[0]?.title])).toEqual([
    [2, 'Where is my parcel now'],
    [2, 'Refund window, shorter'],
  ]);
  expect(errors).toEqual([]);
});

test('the next row is under the keys before the approval is stored, and the row again when it could not be', async () => {
  const { model } = await open('Ines Cardoso');
  await expect.element(rows().nth(1)).toMatchTextContent('Needs you');
  const { acts, selected } = model.replies;
  const row = selected.peek();
  if (!row?.open) throw new Error('nothing waits');
  const approval = acts.approve({ ...row, open: { ...row.open, edit: row.open.edit + 1 } });
  expect(selected.peek()?.snippet.id).not.toBe(row.snippet.id);
  expect(await approval).toBe(false);
  expect(selected.peek()?.snippet.id).toBe(row.snippet.id);
});

test('the version that is live stays live, and both can be read, until one is approved', async () => {
  const { db } = await open('Ines Cardoso');
  const card = page.getByRole('region', { name: 'Preview' });
  await expect.element(card).toMatchTextContent('Hi, Refund window, shorter.');
  await page.getByRole('radio', { name: 'Version 1, live' }).click({ force: true });
  await expect.element(card).toMatchTextContent('this is about refund window.');
  expect((await db.snippets.get('refund'))?.version).toBe(1);
});

test('S sends back with a reason, which is asked for, and Ctrl Enter sends it', async () => {
  const { db } = await open('Ines Cardoso');
  await expect.element(rows().nth(1)).toBeVisible();
  await userEvent.keyboard('s');
  await expect.element(dialog().getByRole('textbox', { name: 'What has to change?' })).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(dialog().getByText('Say why first.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('The window is 30 days{Control>}{Enter}{/Control}');
  await expect.element(dialog()).not.toBeInTheDocument();
  const [back] = await db.revisions.filter(({ sentBack }) => sentBack !== null).toArray();
  expect(back).toMatchObject({ state: 'draft', sentBack: { reason: 'The window is 30 days' } });
});

test('what was sent back needs its writer, with the reason over it, at once', async () => {
  const { db } = await open('Priya Nair');
  await expect.element(rows().nth(1)).toMatchTextContent('In review');
  const waiting = await db.revisions.where('snippetId').equals('refund').last();
  if (!waiting) throw new Error('nothing in review');
  await sendBack(db, waiting.id, waiting.edit, 'Name the window', INES);
  await expect.element(rows().nth(1)).toMatchTextContent(/Refund window.*Sent back/);
  await rows().nth(1).click();
  await expect.element(page.getByText('“Name the window”')).toBeVisible();
});

test('whoever may not approve reads why, on the button and by its key', async () => {
  await open('Priya Nair');
  const approve = page.getByRole('button', { name: 'Approve' });
  await expect.element(approve).toHaveAttribute('aria-disabled', 'true');
  await expect.element(approve).toHaveAccessibleDescription(/Your role in the team does not cover this/);
  await userEvent.keyboard('a');
  await expect.element(page.getByText(/Your role in the team/).last()).toBeVisible();
  await expect
    .element(page.getByText('Without a team server roles are advice: nobody has to prove a name.'))
    .toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test('a writer who could approve is told that somebody else has to', async () => {
  const people = [
    ...TEAM.people.filter(({ name }) => name !== 'Priya Nair'),
    { name: 'Priya Nair', role: 'approver' as const },
  ];
  await open('Priya Nair', {
    prepare: async (db) => {
      await twoInReview(db);
      await withTeam(db, { ...TEAM, people });
    },
  });
  await expect
    .element(page.getByRole('button', { name: 'Approve' }))
    .toHaveAccessibleDescription(/somebody else has to approve it/);
});

test('single keys do nothing while text is written or where they are turned off', async () => {
  const { db } = await open('Ines Cardoso', {
    settings: { responderName: 'Ines Cardoso', singleKeys: false },
  });
  await expect.element(rows().nth(1)).toBeVisible();
  await userEvent.keyboard('a');
  await page.getByRole('searchbox', { name: 'Search replies' }).fill('a');
  expect(
    await db.snippets
      .where('id')
      .anyOf('parcel', 'refund')
      .filter(({ version }) => version > 1)
      .count(),
  ).toBe(0);
});

test('a recall asks why, names what to use instead, and can be lifted', async () => {
  const { db } = await open('Ines Cardoso');
  await page.getByRole('row', { name: /Thank you/ }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Recall…' }).click();
  await dialog()
    .getByRole('textbox', { name: 'Why? Responders read this.' })
    .fill('Wrong name of the product');
  await dialog().getByRole('combobox', { name: 'Use instead' }).fill('Refund window');
  await dialog().getByRole('button', { name: 'Recall' }).click();
  await expect.element(page.getByText('“Wrong name of the product”')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Use instead: Refund window' })).toBeVisible();
  const recalled = await db.snippets.get('praise');
  expect(recalled).toMatchObject({ recall: { reason: 'Wrong name of the product' }, replacedBy: 'refund' });
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Lift recall' }).click();
  await expect.element(page.getByText('“Wrong name of the product”')).not.toBeInTheDocument();
  expect((await db.snippets.get('praise'))?.recall).toBeNull();
});

test('a retired reply goes last, and Undo brings it back', async () => {
  const { db } = await open('Ines Cardoso');
  await page.getByRole('row', { name: /Thank you/ }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Retire…' }).click();
  await dialog().getByRole('button', { name: 'Retire' }).click();
  await expect.element(rows().nth(3)).toMatchTextContent('Retired');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(rows().nth(3)).toMatchTextContent('Approved');
  expect((await db.snippets.get('praise'))?.status).toBe('approved');
});

test('a reply approved in another window is seen at once', async () => {
  const { db } = await open('Priya Nair');
  await expect.element(rows().nth(1)).toMatchTextContent(/Refund window.*In review/);
  const waiting = await db.revisions.where('snippetId').equals('refund').last();
  if (!waiting) throw new Error('nothing in review');
  await approve(db, waiting.id, waiting.edit, INES);
  await expect
    .element(page.getByRole('row', { name: /Refund window, shorter/ }))
    .toMatchTextContent('Approved');
});
