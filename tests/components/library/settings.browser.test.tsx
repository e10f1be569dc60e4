import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '@/lib/shared/result';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';

afterEach(closeLibrary);

const OPEN = { from: '09:00', to: '18:00' };
const WEEK = { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: null, 7: null };
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const status = () => page.getByRole('status');
const alert = (text: string) => page.getByRole('alert').filter({ hasText: text });

test('a name is saved when its field is left, and the pages hear of it', async () => {
  const { settings, calls } = await openLibrary({ hash: '#settings' });
  await field('Your name').fill('Ines Cardoso');
  await userEvent.tab();
  await expect.element(status()).toMatchTextContent('Saved.');
  expect(settings().responderName).toBe('Ines Cardoso');
  expect(calls).toContainEqual({ name: 'settings.changed', params: {} });
});

test('a wrong target is named with what would be right, stays to be mended, and nothing is saved', async () => {
  const { settings, calls } = await openLibrary({ hash: '#settings' });
  await field('Response target').fill('two hours');
  await userEvent.tab();
  await expect
    .element(alert('Response target: type a whole number of minutes from 5 to 10,080.'))
    .toBeVisible();
  await expect.element(field('Response target')).toHaveValue('two hours');
  await expect.element(field('Response target')).toHaveAttribute('aria-invalid', 'true');
  await photograph('settings-invalid.light');
  expect(await axeViolations()).toEqual([]);
  expect(settings().targetMinutes).toBe(60);
  expect(calls).toEqual([]);
  await field('Response target').fill('120');
  await userEvent.tab();
  await expect.element(status()).toMatchTextContent('Saved.');
  expect(settings().targetMinutes).toBe(120);
  await expect.element(field('Response target')).not.toHaveAttribute('aria-invalid');
});

test('an X account is taken with "@", as a link, or bare', async () => {
  const { settings } = await openLibrary({ hash: '#settings' });
  await page.getByRole('button', { name: 'Add an X account' }).click();
  await expect.element(field('Handle')).toHaveFocus();
  await userEvent.keyboard('https://x.com/brevoli?lang=en');
  await userEvent.tab();
  await expect.element(field('Handle')).toHaveValue('brevoli');
  expect(settings().brandAccounts).toEqual([{ platform: 'x', handle: 'brevoli', name: '' }]);
});

test('a Facebook page needs its handle or its name, and says so once the row was left empty', async () => {
  const { settings } = await openLibrary({ hash: '#settings' });
  await page.getByRole('button', { name: 'Add a Facebook page' }).click();
  await field('Name of the page').fill('  ');
  await userEvent.tab();
  await expect.element(alert('Account 1, Facebook: fill in the handle or the page’s name.')).toBeVisible();
  expect(settings().brandAccounts).toEqual([]);
  await field('Name of the page').fill('Brevoli Coffee');
  await userEvent.tab();
  await expect.element(status()).toMatchTextContent('Saved.');
  expect(settings().brandAccounts).toEqual([{ platform: 'facebook', handle: '', name: 'Brevoli Coffee' }]);
});

test('a removed account comes back with Undo', async () => {
  const brandAccounts = [{ platform: 'x' as const, handle: 'brevoli', name: '' }];
  const { settings } = await openLibrary({ hash: '#settings', settings: { brandAccounts } });
  await page.getByRole('button', { name: 'Remove @brevoli' }).click();
  await expect.element(status()).toMatchTextContent('Removed @brevoli.');
  expect(settings().brandAccounts).toEqual([]);
  await photograph('settings-undo.light');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(field('Handle')).toHaveValue('brevoli');
  expect(settings().brandAccounts).toEqual(brandAccounts);
});

test('working hours start as an office week and take other days', async () => {
  const { settings } = await openLibrary({ hash: '#settings' });
  await page.getByRole('radio', { name: 'On some days' }).click({ force: true });
  await page.getByRole('checkbox', { name: 'Saturday' }).click();
  await expect
    .poll(() => settings().workingHours)
    .toMatchObject({ kind: 'weekly', days: { ...WEEK, 6: OPEN } });
});

test('a day that ends before it starts is named, and the week stays as it was', async () => {
  const workingHours = { kind: 'weekly', timeZone: 'Europe/Lisbon', days: WEEK } as const;
  const { settings } = await openLibrary({ hash: '#settings', settings: { workingHours } });
  const monday = page.getByRole('group', { name: 'Monday' });
  await monday.getByLabelText('To', { exact: true }).fill('08:00');
  await userEvent.tab();
  await expect.element(alert('Monday: the end must be later than the start.')).toBeVisible();
  expect(settings().workingHours).toEqual(workingHours);
  await monday.getByLabelText('To', { exact: true }).fill('00:00');
  await expect
    .poll(() => settings().workingHours)
    .toMatchObject({ days: { 1: { from: '09:00', to: '24:00' } } });
  await expect.element(alert('Monday')).not.toBeInTheDocument();
});

test('a paused site is resumed, with undo', async () => {
  const { settings } = await openLibrary({ hash: '#settings', settings: { pausedHosts: ['x.com'] } });
  await page.getByRole('button', { name: 'Resume on x.com' }).click();
  await expect.element(page.getByText('Cuecard is paused on no site.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => settings().pausedHosts).toEqual(['x.com']);
});

test('a command without keys is said, with the address of the browser’s own page', async () => {
  await openLibrary({ hash: '#settings' });
  await expect.element(page.getByText('Not assigned')).toBeInTheDocument();
  await expect.element(page.getByText('chrome://extensions/shortcuts')).toBeInTheDocument();
});

test('settings of a newer Cuecard are left alone, and that is said', async () => {
  const changeSettings = async () => fail({ type: 'newer-version', found: 2 } as const);
  const { calls } = await openLibrary({ hash: '#settings', ports: { changeSettings } });
  await field('Your name').fill('Ines');
  await userEvent.tab();
  await expect.element(page.getByRole('alert').filter({ hasText: 'saved by a newer Cuecard' })).toBeVisible();
  expect(calls).toEqual([]);
});
