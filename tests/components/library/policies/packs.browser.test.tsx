import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { confirmPack, switchPack } from '@/lib/database/policy-changes';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { INES, shipped } from './a-team';

afterEach(closeLibrary);

const HEALTH = ALL_PACKS.find(({ id }) => id === 'us-health')?.title ?? '?';
const dialog = () => page.getByRole('dialog');
const INES_HERE = { settings: { responderName: 'Ines Cardoso' } };

test('every pack says what it supports, where, from which source, and that nobody confirmed it', async () => {
  const { goTo } = await openLibrary({ hash: '#policies/packs', ...INES_HERE });
  const list = page.getByRole('navigation', { name: 'All packs' });
  await expect
    .element(list.getByRole('link', { name: new RegExp(`^${HEALTH}`) }))
    .toMatchTextContent('Not confirmed');
  await expect.element(list.getByRole('link', { name: /^Core/ })).toMatchTextContent('On');
  goTo('#policies/packs/us-health');
  const entry = page.getByRole('article', { name: HEALTH });
  await expect.element(entry).toMatchTextContent('United States');
  await expect.element(entry).toMatchTextContent('Support, not legal advice.');
  await expect.element(entry).toMatchTextContent('Not yet, by anyone on your team');
  await expect.element(entry).toMatchTextContent(shipped('us-health-chart').reason);
});

test('a pack opens its rules with their sentences, run as they stand', async () => {
  await openLibrary({ hash: '#policies/packs/us-health', ...INES_HERE });
  await page.getByRole('button', { name: 'Show every sentence' }).click();
  await expect.element(page.getByRole('mark').first()).toBeVisible();
  expect(document.querySelectorAll('.pack-rule .tried li').length).toBeGreaterThan(40);
  expect(await axeViolations()).toEqual([]);
});

test('confirming says what it means, keeps name and day, and switches on; the toast takes it back', async () => {
  const { db, errors } = await openLibrary({ hash: '#policies/packs/us-health', ...INES_HERE });
  await page.getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect.element(dialog()).toMatchTextContent('not legal advice');
  await expect.element(dialog()).toMatchTextContent('Ines Cardoso');
  expect(await axeViolations()).toEqual([]);
  await dialog().getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect.element(page.getByText(/^By Ines Cardoso on/).first()).toBeVisible();
  expect(await db.packs.get('us-health')).toMatchObject({
    confirmed: { by: 'Ines Cardoso', on: '2026-11-22' },
    off: false,
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Confirm and switch on' })).toBeVisible();
  expect((await db.packs.get('us-health'))?.confirmed).toBeNull();
  expect(errors).toEqual([]);
});

test('Esc leaves the question and confirms nothing', async () => {
  const { db } = await openLibrary({ hash: '#policies/packs/us-health', ...INES_HERE });
  await page.getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect.element(dialog()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await db.packs.count()).toBe(0);
});

test('a lead without a name is asked for it, and it is set', async () => {
  const { db, settings } = await openLibrary({ hash: '#policies/packs/us-health' });
  await page.getByRole('button', { name: 'Confirm and switch on' }).click();
  await dialog().getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect.element(dialog()).toMatchTextContent('Fill in your name first.');
  expect(await db.packs.count()).toBe(0);
  await dialog().getByRole('textbox', { name: 'Your name' }).fill('Mara Silva');
  await dialog().getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(settings().responderName).toBe('Mara Silva');
  expect((await db.packs.get('us-health'))?.confirmed?.by).toBe('Mara Silva');
});

test('a pack that is on is switched off, or its confirmation withdrawn, each with a way back', async () => {
  const { db } = await openLibrary({
    hash: '#policies/packs/us-health',
    ...INES_HERE,
    prepare: (base) => confirmPack(base, 'us-health', INES),
  });
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect.element(page.getByRole('button', { name: 'Switch on' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Switch off' })).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect.element(page.getByRole('button', { name: 'Confirm and switch on' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Withdraw' })).toBeVisible();
  expect((await db.packs.get('us-health'))?.confirmed?.by).toBe('Ines Cardoso');
});

test('a withdrawal taken back leaves the pack confirmed by whoever had confirmed it, on that day', async () => {
  const { db, errors } = await openLibrary({
    hash: '#policies/packs/us-health',
    settings: { responderName: 'Mara Silva' },
    prepare: (base) => confirmPack(base, 'us-health', INES),
  });
  const before = await db.packs.get('us-health');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect.element(page.getByText(/^No longer confirmed/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/^By Ines Cardoso on/).first()).toBeVisible();
  expect((await db.packs.get('us-health'))?.confirmed).toEqual(before?.confirmed);
  expect(errors).toEqual([]);
});

test('a confirmation of the core taken back leaves it switched off, as it was', async () => {
  const { db } = await openLibrary({
    hash: '#policies/packs/core',
    ...INES_HERE,
    prepare: (base) => switchPack(base, 'core', false, INES),
  });
  await page.getByRole('button', { name: /^Confirm/ }).click();
  await dialog()
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await expect.poll(async () => (await db.packs.get('core'))?.off).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await db.packs.get('core'))?.off).toBe(true);
  expect((await db.packs.get('core'))?.confirmed).toBeNull();
});

test('a responder without the role is told why, and nothing opens', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Jonas Adler', role: 'author' as const },
  ];
  await openLibrary({
    hash: '#policies/packs/us-health',
    settings: { responderName: 'Jonas Adler' },
    prepare: (base) => writeTeam(base, { people, selfApproval: false }, INES),
  });
  const confirm = page.getByRole('button', { name: 'Confirm and switch on' });
  await expect.element(confirm).toHaveAccessibleDescription(/Your role in the team does not cover this/);
  await confirm.click({ force: true });
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test('arrows go through the packs', async () => {
  const { model } = await openLibrary({ hash: '#policies/packs', ...INES_HERE });
  const links = page.getByRole('navigation', { name: 'All packs' }).getByRole('link');
  await links.first().click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  const second = links.nth(1).element().getAttribute('href');
  expect(model.ports.hash.value).toBe(second);
  await expect.element(links.nth(1)).toHaveAttribute('aria-current', 'true');
});
