import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Snippet } from '@/lib/library/snippet';
import { aText } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { aLive, withTeam } from './library-with';

afterEach(closeLibrary);

const grid = () => page.getByRole('grid', { name: 'Replies' });
const rows = () => grid().getByRole('row');
const dialog = () => page.getByRole('dialog');

function manyReplies(count: number): Snippet[] {
  return Array.from({ length: count }, (_, nth) =>
    aLive(`many-${nth}`, `Reply number ${nth}`, {
      folder: ['Delivery', 'Billing', 'Repairs'][nth % 3] ?? '',
      tags: nth % 2 === 0 ? ['even'] : ['odd'],
      texts: [
        aText('en', `Reply number ${nth}`, `Hello, this is number ${nth} about parcels.`),
        aText('de', `Antwort Nummer ${nth}`, `Hallo, das ist Nummer ${nth} über Pakete.`),
        aText('es', `Respuesta número ${nth}`, `Hola, este es el número ${nth} sobre paquetes.`),
      ],
    }),
  );
}

const fiveReplies = () => manyReplies(5);

test('of 20,000 rows only those in sight are drawn, and the grid says how many there are', async () => {
  await openLibrary({ empty: true, prepare: (db) => db.snippets.bulkPut(manyReplies(20_000)) });
  await expect.element(page.getByText('20000 of 20000')).toBeVisible();
  await expect.element(grid()).toHaveAttribute('aria-rowcount', '20001');
  expect(rows().elements().length).toBeLessThan(90);
  const wrap = document.querySelector('.grid-wrap');
  if (!wrap) throw new Error('no list');
  wrap.scrollTo(0, wrap.scrollHeight / 2);
  await expect.element(page.getByRole('row', { name: /Reply number 1000\d/ }).first()).toBeVisible();
  expect(rows().elements().length).toBeLessThan(90);
  const indexes = rows()
    .elements()
    .map((row) => Number(row.getAttribute('aria-rowindex')));
  expect(Math.max(...indexes)).toBeGreaterThan(9_000);
});

test('End goes to the last of 20,000 rows and Home back, with the focus', async () => {
  await openLibrary({ empty: true, prepare: (db) => db.snippets.bulkPut(manyReplies(20_000)) });
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('{ArrowDown}{End}');
  const last = page.getByRole('row', { selected: true });
  await expect.element(last).toHaveAttribute('aria-rowindex', '20001');
  await expect.element(last).toHaveFocus();
  await expect.element(last).toBeInViewport();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '20000');
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '2');
  await expect.element(page.getByRole('row', { selected: true })).toHaveFocus();
});

test('a search draws the rows in sight first, and those around them a moment later', async () => {
  await openLibrary({ empty: true, prepare: (db) => db.snippets.bulkPut(manyReplies(90)) });
  await expect.element(page.getByText('90 of 90')).toBeVisible();
  const drawn = rows().elements().length;
  await page.getByRole('searchbox').fill('folder:billing');
  await expect.element(page.getByText('30 of 90')).toBeVisible();
  const others = () =>
    rows()
      .elements()
      .filter((row) => row.querySelector('th[scope=row]') && !row.textContent.includes('Billing'));
  await expect.poll(() => others().length).toBe(0);
  await expect.poll(() => rows().elements().length).toBe(Math.min(drawn, 31));
});

test('filters narrow the list, add up, and are cleared together', async () => {
  await openLibrary({ empty: true, prepare: (db) => db.snippets.bulkPut(manyReplies(12)) });
  await page.getByRole('combobox', { name: 'Folder' }).selectOptions('Billing');
  await expect.element(page.getByText('4 of 12')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tag' }).selectOptions('even');
  await expect.element(page.getByText('2 of 12')).toBeVisible();
  await page.getByRole('searchbox').fill('zzqq');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect.element(page.getByText('12 of 12')).toBeVisible();
});

test('operators in the search do what the filters do', async () => {
  await openLibrary({ empty: true, prepare: (db) => db.snippets.bulkPut(manyReplies(12)) });
  const search = page.getByRole('searchbox');
  await search.fill('folder:bill tag:even');
  await expect.element(page.getByText('2 of 12')).toBeVisible();
  await search.fill('text:"nummer 7"');
  await expect.element(page.getByText('1 of 12', { exact: true })).toBeVisible();
  await search.fill('numero 11');
  await expect.element(rows().nth(1)).toMatchTextContent('Reply number 11');
});

test('Space and Shift with arrows choose rows, and tags change on all of them at once, until Undo', async () => {
  const { db, errors } = await openLibrary({
    empty: true,
    prepare: (store) => store.snippets.bulkPut(fiveReplies()),
  });
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('{ArrowDown} ');
  await expect.element(page.getByText('1 reply chosen').first()).toBeVisible();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(page.getByText('3 replies chosen').first()).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Tags…' }).click();
  await dialog().getByRole('combobox', { name: 'Add tags' }).fill('winter, late');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('3 replies changed.').first()).toBeVisible();
  const tagged = () =>
    db.snippets.filter(({ tags }) => tags.includes('winter') && tags.includes('late')).count();
  expect(await tagged()).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(tagged).toBe(0);
  expect(errors).toEqual([]);
});

test('Ctrl A chooses all that are listed, and only those change', async () => {
  const { db } = await openLibrary({
    empty: true,
    prepare: (store) => store.snippets.bulkPut(manyReplies(12)),
  });
  await page.getByRole('combobox', { name: 'Folder' }).selectOptions('Billing');
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('{ArrowDown}{Control>}a{/Control}');
  await expect.element(page.getByText('4 replies chosen').first()).toBeVisible();
  await page.getByRole('button', { name: 'Owner…' }).click();
  await dialog().getByRole('combobox', { name: 'Owner' }).fill('Priya Nair');
  await dialog().getByRole('button', { name: 'Change' }).click();
  await expect.element(page.getByText('4 replies changed.').first()).toBeVisible();
  expect(await db.snippets.filter(({ owner }) => owner === 'Priya Nair').count()).toBe(4);
  await grid().getByRole('row', { selected: true }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('region', { name: 'With the chosen replies' })).not.toBeInTheDocument();
});

test('many are retired at once, and come back by Undo', async () => {
  const { db } = await openLibrary({
    empty: true,
    prepare: (store) => store.snippets.bulkPut(fiveReplies()),
  });
  await page.getByRole('checkbox', { name: 'Choose all listed replies' }).click();
  await page.getByRole('button', { name: 'Retire…' }).click();
  await dialog().getByRole('button', { name: 'Retire' }).click();
  const retired = () => db.snippets.filter(({ status }) => status === 'retired').count();
  await expect.poll(retired).toBe(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(retired).toBe(0);
});

test('whoever only looks reads why the buttons are held', async () => {
  await openLibrary({
    empty: true,
    settings: { responderName: 'Jonas Adler' },
    prepare: async (db) => {
      await withTeam(db);
      await db.snippets.bulkPut(fiveReplies());
    },
  });
  await page.getByRole('checkbox', { name: 'Choose all listed replies' }).click();
  const tags = page.getByRole('button', { name: 'Tags…' });
  await expect.element(tags).toHaveAttribute('aria-disabled', 'true');
  await expect.element(tags).toHaveAccessibleDescription(/Your role in the team/);
});
