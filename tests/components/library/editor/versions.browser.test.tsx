import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { discard, historyOf } from '@/lib/database/revisions';
import { recall } from '@/lib/database/snippet-changes';
import { axeViolations, closeLibrary, NOW, openLibrary, photograph } from '../harness';
import { takeOldBundle } from '../too-old';
import { forgetCopies } from './forget-copies';
import { body, LEAK, LEAK_OPEN, leakInStore, withEnglish, write } from './leak-reply';

afterEach(async () => {
  await closeLibrary();
  forgetCopies();
});

const status = () => page.getByRole('status').last();

test('another window’s save is shown where nothing was typed', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await expect.element(body()).toBeVisible();
  await write(db, 'Tom Weller', '', (content) => withEnglish(content, 'By Tom.'));
  await expect.element(body()).toHaveValue('By Tom.');
  await expect.element(status()).toMatchTextContent('Tom Weller saved this reply');
});

test('two windows that write at once get a merge, field by field, and nothing is overwritten before', async () => {
  const { db } = await openLibrary({ ...LEAK_OPEN, theme: 'dark' });
  await body().fill('By Ines.');
  await write(db, 'Tom Weller', '', (content) => withEnglish(content, 'By Tom.'));
  await expect.element(page.getByRole('heading', { name: 'Two versions of the same words' })).toBeVisible();
  await photograph('edit-merge.dark', 1440, 1040);
  expect(await axeViolations()).toEqual([]);
  expect((await historyOf(db, LEAK))[0]?.content.texts[0]?.body).toBe('By Tom.');
  await page.getByRole('radio', { name: 'Words, English: Mine' }).click();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await expect.element(body()).toHaveValue('By Ines.');
  const [latest] = await historyOf(db, LEAK);
  expect(latest?.content.texts[0]?.body).toBe('By Ines.');
  expect(latest?.writtenBy).toContain('Tom Weller');
});

test('Ctrl Enter hands in, and again approves where one person may', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await body().click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('button', { name: 'Approve version 3' })).toBeVisible();
  await photograph('edit-in-review.light', 1440, 1040);
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Version 3, live')).toBeVisible();
  expect((await db.snippets.get(LEAK))?.version).toBe(3);
});

test('Ctrl Enter does nothing behind the question whether to discard, wherever the focus is', async () => {
  const { db, model } = await openLibrary(LEAK_OPEN);
  await page.getByRole('button', { name: 'Discard version 3' }).click();
  const question = page.getByRole('alertdialog');
  await expect.element(page.getByRole('button', { name: 'Go on writing' })).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  if (!question.query()) await page.getByRole('button', { name: 'Discard version 3' }).click();
  await question.getByText('The live version stays as it is.', { exact: false }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  expect((await historyOf(db, LEAK))[0]).toMatchObject({ version: 3, state: 'draft' });
  expect(model.ports.hash.value).toBe(LEAK_OPEN.hash);
});

test('Ctrl Enter where the reason to send back is typed sends it back, and approves nothing', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Send back', exact: true }).click();
  await page.getByRole('textbox', { name: 'What has to change' }).click();
  await userEvent.keyboard('Name the part.{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Name the part.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  const [latest] = await historyOf(db, LEAK);
  expect(latest).toMatchObject({ state: 'draft', sentBack: { reason: 'Name the part.' } });
});

test('what is missing is said at its field, and nothing is handed in', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await page.getByRole('textbox', { name: 'Owner' }).fill('');
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect.element(page.getByText('The owner is missing', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Owner' })).toHaveFocus();
  expect((await historyOf(db, LEAK))[0]?.state).toBe('draft');
});

test('whoever wrote it is told why they cannot approve it', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Tom Weller', role: 'approver' as const },
  ];
  await openLibrary({
    ...LEAK_OPEN,
    prepare: async (db) => {
      await leakInStore(db);
      await writeTeam(db, { people, selfApproval: false }, { name: 'Ines Cardoso', now: NOW });
    },
  });
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect.element(page.getByRole('button', { name: 'Waiting for approval' })).toBeVisible();
  await page.getByRole('button', { name: 'Send back', exact: true }).click();
  await page.getByRole('textbox', { name: 'What has to change' }).fill('Name the part.');
  await page.getByRole('button', { name: 'Send back', exact: true }).click();
  await expect.element(page.getByText('Name the part.')).toBeVisible();
});

test('an earlier version comes back as a draft, with its comparison', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await page.getByRole('button', { name: 'Go back to 1' }).click();
  await expect.element(body()).not.toMatchTextContent('for now');
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  expect((await historyOf(db, LEAK))[0]).toMatchObject({ version: 3, state: 'draft' });
});

test('a recall while it is open is said at once, and so is a deletion, with the words kept', async () => {
  const { db, copied } = await openLibrary(LEAK_OPEN);
  await expect.element(body()).toBeVisible();
  await recall(db, LEAK, { reason: 'Wrong hose.', replacedBy: null }, { name: 'Tom Weller', now: NOW });
  await expect.element(page.getByRole('alert').filter({ hasText: 'Wrong hose.' })).toBeVisible();
  await photograph('edit-recalled.light', 1440, 1040);
  await db.snippets.update(LEAK, { deletedAt: NOW });
  await expect.element(page.getByRole('heading', { name: 'This reply was deleted.' })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Copy my words' }).click();
  await expect.poll(() => copied[0]).toContain('stay with you');
});

test('a version given up in another window gives way to the live one', async () => {
  const { db } = await openLibrary(LEAK_OPEN);
  await expect.element(body()).toBeVisible();
  const open = (await historyOf(db, LEAK)).find(({ state }) => state === 'draft');
  if (open) await discard(db, open.id, open.edit, { name: 'Tom Weller', now: NOW });
  await expect.element(page.getByText('Version 2, live')).toBeVisible();
});

test('a new reply is begun with its first words, takes its code from its title and is handed in', async () => {
  const { db, model, replaced } = await openLibrary({ ...LEAK_OPEN, hash: '#replies/new' });
  await page.getByRole('textbox', { name: /^Title/ }).fill('Refund: where is it?');
  await body().fill('Hi {{ customer_name }}, it is on its way.');
  await expect.element(page.getByText(/^Saved /)).toBeVisible();
  await expect.poll(() => model.ports.hash.value).toMatch(/^#replies\/edit\/./);
  // Going back must not lead to a blank new reply.
  expect(replaced).toEqual([model.ports.hash.value]);
  await expect.element(page.getByRole('textbox', { name: 'Short code' })).toHaveValue('refund-where-is-it');
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect.element(page.getByRole('button', { name: 'Approve version 1' })).toBeVisible();
  expect(await db.snippets.where('code').equals('refund-where-is-it').count()).toBe(1);
});

test('a library too old to be changed can be read in the editor, not written', async () => {
  const { db } = await openLibrary({
    ...LEAK_OPEN,
    prepare: async (store) => {
      await leakInStore(store);
      await takeOldBundle(store);
    },
  });
  await expect.element(page.getByText('You can read this reply, not write in it.')).toBeVisible();
  await expect.element(page.getByText(/too old to be changed/)).toBeVisible();
  await expect.element(body()).toBeDisabled();
  await expect
    .element(page.getByRole('button', { name: 'Hand in' }))
    .toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByRole('button', { name: /^Go back to/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /^Discard/ })).not.toBeInTheDocument();
  const before = JSON.stringify(await db.revisions.toArray());
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await axeViolations()).toEqual([]);
  expect(JSON.stringify(await db.revisions.toArray())).toBe(before);
});
