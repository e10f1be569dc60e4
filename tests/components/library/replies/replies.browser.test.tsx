import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { aText } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { journalOfUse } from '../records';

afterEach(closeLibrary);

const rows = () => page.getByRole('grid', { name: 'Replies' }).getByRole('row');
const search = () => page.getByRole('searchbox', { name: 'Search replies' });
const chosen = () => page.getByRole('row', { selected: true });

test('the header counts the replies and the reviews that come up in two weeks', async () => {
  const due = STARTER_SNIPPETS.filter(({ reviewBy }) => reviewBy <= '2026-12-06').length;
  await openLibrary();
  await expect
    .element(page.getByText(`${STARTER_SNIPPETS.length} replies. ${due} need a review by Dec 6, 2026.`))
    .toBeVisible();
});

test('the filter leaves the replies whose review is due', async () => {
  await openLibrary();
  await page.getByRole('button', { name: /^Review due/ }).click();
  await expect.element(rows().nth(1)).toMatchTextContent('Review overdue');
  await expect
    .element(page.getByRole('button', { name: /^Review due/ }))
    .toHaveAttribute('aria-current', 'true');
});

test('"/" goes to the search, typing finds, Esc clears', async () => {
  await openLibrary();
  await expect.element(rows().nth(1)).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(search()).toHaveFocus();
  await userEvent.keyboard('refund');
  await expect.element(rows().nth(1)).toMatchTextContent('Refund');
  await userEvent.keyboard('{Escape}');
  await expect.element(search()).toHaveValue('');
});

test('"/" does nothing where single keys are turned off', async () => {
  await openLibrary({ settings: { singleKeys: false } });
  await expect.element(rows().nth(1)).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(search()).not.toHaveFocus();
});

test('slips are forgiven, filters narrow, and a filter that is none is told', async () => {
  await openLibrary();
  await search().fill('refudn');
  await expect.element(rows().nth(1)).toMatchTextContent('Refund');
  await search().fill('colour:red refund');
  await expect.element(page.getByText('There is no filter “colour:”', { exact: false })).toBeVisible();
  await search().fill('tag:refund');
  await expect.element(page.getByText('There is no filter', { exact: false })).not.toBeInTheDocument();
});

test('a search that finds nothing says so and offers the way back', async () => {
  await openLibrary();
  await search().fill('zzqq xxyy');
  await expect.element(page.getByRole('heading', { name: 'No reply for “zzqq xxyy”.' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect.element(rows().nth(1)).toBeVisible();
});

test('arrows move the selection, and the detail follows', async () => {
  await openLibrary();
  await search().click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(rows().nth(1)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await expect.element(rows().nth(2)).toHaveFocus();
  await expect.element(chosen()).toHaveFocus();
  const title = rows().nth(2).element().querySelector('.t')?.textContent ?? '?';
  await expect.element(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
});

test('the preview is filled with examples, in every language the reply has', async () => {
  await openLibrary({ settings: { responderName: 'Ines' } });
  await search().fill('Refund: check where it stands');
  const card = page.getByRole('region', { name: 'Preview' });
  await expect.element(card).toMatchTextContent('Hi Robin, I understand you would like your money back');
  await expect.element(card).toMatchTextContent('– Ines');
  await page.getByRole('radio', { name: 'German' }).click({ force: true });
  await expect.element(card).toMatchTextContent('Hallo Robin, ich verstehe');
  await expect.element(card).toMatchTextContent('Passes all');
});

test('a use counts for thirty days', async () => {
  await openLibrary({ prepare: journalOfUse });
  await search().fill('Damaged or wrong item: photos');
  await expect.element(rows().nth(1)).toMatchTextContent(/40$/);
});

test('a use in another place is counted at once', async () => {
  const { db } = await openLibrary();
  await search().fill('Refund: check where it stands');
  await expect.element(rows().nth(1)).toMatchTextContent(/0$/);
  await journalOfUse(db);
  await expect.element(rows().nth(1)).not.toMatchTextContent(/[^\d]0$/);
});

test('a reply that breaks a policy is not said to pass', async () => {
  const [snippet] = STARTER_SNIPPETS;
  if (!snippet) throw new Error('no starter library');
  const texts = [aText('en', 'Bad one', 'Please send us your password.')];
  await openLibrary({ empty: true, prepare: (db) => db.snippets.put({ ...snippet, texts }) });
  await expect.element(page.getByText('Draft check says: Asks for a password or code')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test('an empty library says how the starter library comes back', async () => {
  await openLibrary({ empty: true });
  await expect.element(page.getByRole('heading', { name: 'There are no replies yet.' })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
