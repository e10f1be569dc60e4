import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readTeam } from '@/lib/database/library-state';
import { axeViolations, closeLibrary, openLibrary } from '../harness';

afterEach(closeLibrary);

const ines = { hash: '#team', settings: { responderName: 'Ines Cardoso' } };
const name = () => page.getByRole('textbox', { name: 'Name, as set in Settings' });

test('the page says that roles are advice and nobody proves a name', async () => {
  await openLibrary(ines);
  await expect.element(page.getByText('Roles are advice here.')).toBeVisible();
  await expect.element(page.getByText(/nobody proves a name/)).toBeVisible();
});

test('people are added, given roles and taken off by keyboard', async () => {
  const { db, errors } = await openLibrary(ines);
  await name().fill('Priya Nair');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('row', { name: /Ines Cardoso/ })).toMatchTextContent('You');
  await page.getByRole('combobox', { name: 'Role of Priya Nair' }).selectOptions('reviewer');
  await expect
    .poll(async () => (await readTeam(db)).people)
    .toEqual([
      { name: 'Ines Cardoso', role: 'approver' },
      { name: 'Priya Nair', role: 'reviewer' },
    ]);
  await page.getByRole('checkbox', { name: /Writers may approve/ }).click();
  await expect.poll(async () => (await readTeam(db)).selfApproval).toBe(true);
  await page.getByRole('button', { name: 'Take Priya Nair off the list' }).click();
  await expect.element(page.getByRole('row', { name: /Priya/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(await axeViolations()).toEqual([]);
  expect(errors).toEqual([]);
});

test('the last approver keeps the role, and the page says why', async () => {
  const { db } = await openLibrary(ines);
  await name().fill('Priya Nair');
  await userEvent.keyboard('{Enter}');
  const mine = page.getByRole('combobox', { name: 'Role of Ines Cardoso' });
  await mine.selectOptions('viewer');
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'There has to be an approver' }))
    .toBeVisible();
  await expect.element(mine).toHaveValue('approver');
  expect((await readTeam(db)).people[0]?.role).toBe('approver');
});

test('who is not an approver sees the list and cannot change it', async () => {
  const { goTo } = await openLibrary({
    hash: '#team',
    settings: { responderName: 'Sam Okafor' },
    prepare: (db) =>
      db.meta.put({
        key: 'team',
        value: { people: [{ name: 'Ines', role: 'approver' }], selfApproval: false },
      }),
  });
  goTo('#team');
  await expect.element(page.getByText(/Only an approver can change this list/)).toBeVisible();
  expect(page.getByRole('combobox').elements()).toHaveLength(0);
  expect(await axeViolations()).toEqual([]);
});
