import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { writeTeam } from '@/lib/database/library-state';
import { removeTeamRule, saveTeamRule } from '@/lib/database/policy-changes';
import { axeViolations, closeLibrary, NOW, openLibrary, photograph } from '../harness';
import { ASKING, OPEN, rulesInStore } from './editor-with';

afterEach(async () => {
  await closeLibrary();
  localStorage.clear();
});

const TOM = { name: 'Tom Weller', now: NOW };
const title = () => page.getByRole('textbox', { name: 'Title, shown to the person writing' });
const tomSaves = async (db: CuecardDatabase, more: Partial<typeof ASKING.rule>) => {
  const { owner, replaces, acknowledge, version } = ASKING;
  const rule = { ...ASKING.rule, ...more };
  const saved = await saveTeamRule(db, { rule, owner, replaces, acknowledge, state: 'live' }, version, TOM);
  expect(saved.ok).toBe(true);
};

test('another window’s save is shown where nothing was typed', async () => {
  const { db } = await openLibrary(OPEN);
  await expect.element(title()).toHaveValue(ASKING.rule.title);
  await tomSaves(db, { title: 'By Tom' });
  await expect.element(title()).toHaveValue('By Tom');
  await expect.element(page.getByText('Version 7, live').first()).toBeVisible();
});

test('two windows that write one rule get a choice, field by field, and nothing is lost before', async () => {
  const { db } = await openLibrary({ ...OPEN, theme: 'dark' });
  await title().fill('By Ines');
  await tomSaves(db, { title: 'By Tom', reason: 'Tom’s reason.' });
  await expect.element(page.getByRole('heading', { name: 'Two versions of the same policy' })).toBeVisible();
  await expect.element(page.getByText('By Tom')).toBeVisible();
  await photograph('rule-merge.dark', 1440, 900);
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('radio', { name: 'Title, shown to the person writing: Mine' }).click();
  await page.getByRole('button', { name: 'Go on with what is chosen' }).click();
  await expect.element(title()).toHaveValue('By Ines');
  await expect
    .element(page.getByRole('textbox', { name: 'Reason, one or two sentences' }))
    .toHaveValue('Tom’s reason.');
  expect((await db.teamRules.get(ASKING.id))?.rule.title).toBe('By Tom');
  await page.getByRole('button', { name: 'Save and go live' }).click();
  await expect.poll(async () => (await db.teamRules.get(ASKING.id))?.version).toBe(8);
  expect((await db.teamRules.get(ASKING.id))?.rule).toMatchObject({
    title: 'By Ines',
    reason: 'Tom’s reason.',
  });
});

test('what is typed survives a closed window, and can be given up with a way back', async () => {
  const { goTo } = await openLibrary(OPEN);
  await title().fill('Half a ti');
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  goTo('#policies');
  await expect.element(title()).not.toBeInTheDocument();
  goTo(OPEN.hash ?? '');
  await expect.element(title()).toHaveValue('Half a ti');
  await page.getByRole('button', { name: 'Discard these changes' }).click();
  await expect.element(title()).toHaveValue(ASKING.rule.title);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(title()).toHaveValue('Half a ti');
});

test('a rule is deleted with a way back', async () => {
  const { db, model } = await openLibrary(OPEN);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => model.ports.hash.value).toBe('#policies');
  expect((await db.teamRules.get(ASKING.id))?.deletedAt).toBe(NOW);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(title()).toHaveValue(ASKING.rule.title);
  expect((await db.teamRules.get(ASKING.id))?.deletedAt).toBeNull();
});

test('a rule deleted elsewhere says so, keeps what is typed, and can be stored again', async () => {
  const { db } = await openLibrary(OPEN);
  await title().fill('Typed meanwhile');
  await removeTeamRule(db, ASKING.id, TOM);
  await expect.element(page.getByRole('heading', { name: 'This policy was deleted.' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect.element(title()).toHaveValue('Typed meanwhile');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect.poll(async () => (await db.teamRules.get(ASKING.id))?.deletedAt).toBeNull();
  expect((await db.teamRules.get(ASKING.id))?.rule.title).toBe('Typed meanwhile');
});

test('Ctrl Enter saves nothing behind the question whether to delete', async () => {
  const { db } = await openLibrary(OPEN);
  await title().fill('Typed');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Go on writing' })).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  expect((await db.teamRules.get(ASKING.id))?.version).toBe(6);
});

test('whoever may not decide reads why, and can change nothing', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'author' as const },
    { name: 'Tom Weller', role: 'approver' as const },
  ];
  const { db } = await openLibrary({
    ...OPEN,
    prepare: async (store) => {
      await rulesInStore(store);
      await writeTeam(store, { people, selfApproval: false }, TOM);
    },
  });
  await expect.element(page.getByText('You can read this policy, not change it.')).toBeVisible();
  await expect.element(title()).toBeDisabled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .element(page.getByRole('button', { name: 'Save and go live' }))
    .toHaveAttribute('aria-disabled', 'true');
  expect((await db.teamRules.get(ASKING.id))?.version).toBe(6);
  expect(await axeViolations()).toEqual([]);
});

test('an unknown address says so; Esc goes back to the list', async () => {
  const { model } = await openLibrary({ ...OPEN, hash: '#policies/edit/nothing' });
  await expect.element(page.getByRole('heading', { name: 'There is no such policy.' })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  model.ports.go(OPEN.hash ?? '');
  await title().click();
  await userEvent.keyboard('{Escape}');
  expect(model.ports.hash.value).toBe('#policies');
});
