import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';

afterEach(closeLibrary);

const fresh = { onboarded: false };
const heading = (name: string) => page.getByRole('heading', { name, level: 2 });

test('the first opening goes through three steps and ends in the library', async () => {
  const { settings } = await openLibrary({ settings: fresh, theme: 'dark' });
  await expect.element(heading('Your accounts')).toBeVisible();
  await page.getByRole('textbox', { name: 'Handle', exact: true }).fill('@brevoli');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.element(heading('Your name and target')).toHaveFocus();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ines');
  await photograph('first-2.dark');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.element(heading('Where to find Cuecard')).toBeVisible();
  await photograph('first-3.dark');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect.element(page.getByRole('heading', { name: 'Replies', level: 1 })).toBeVisible();
  expect(settings()).toMatchObject({
    onboarded: true,
    responderName: 'Ines',
    brandAccounts: [{ platform: 'x', handle: 'brevoli', name: '' }],
  });
});

test('everything can be skipped at once, and nothing is set then', async () => {
  const { settings, goTo } = await openLibrary({ settings: fresh });
  await page.getByRole('button', { name: 'Skip the steps' }).click();
  await expect.element(page.getByRole('heading', { name: 'Replies', level: 1 })).toBeVisible();
  expect(settings()).toMatchObject({ onboarded: true, brandAccounts: [], responderName: '' });
  goTo('#settings');
  await expect.element(page.getByText('No account is set.')).toBeVisible();
});

test('whoever asks for a page of the library gets it before the first steps', async () => {
  await openLibrary({ settings: fresh, hash: '#routes' });
  await expect.element(page.getByRole('heading', { name: 'Escalation routes', level: 1 })).toBeVisible();
});

test('a step is opened from the list, by keyboard', async () => {
  await openLibrary({ settings: fresh });
  await expect.element(heading('Your accounts')).toBeVisible();
  (page.getByRole('button', { name: /^Where to find Cuecard/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Where to find Cuecard')).toHaveFocus();
});
