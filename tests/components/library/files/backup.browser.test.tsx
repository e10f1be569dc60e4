import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { axeViolations, closeLibrary, openLibrary, photograph } from '../harness';
import { fakeFiles } from './fake-files';
import { aFile, everything } from './import-files';

afterEach(closeLibrary);

test('a backup file is shown against the library before it is restored', async () => {
  const saved: LibraryFile[] = [];
  const { db, errors } = await openLibrary({ hash: '#files', ports: { files: fakeFiles(saved) } });
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const [first] = await db.snippets.limit(1).toArray();
  if (!first || !saved[0]) throw new Error('nothing to restore');
  await db.snippets.put({ ...first, owner: 'Somebody', changedAt: first.changedAt + 1 });
  const before = await everything(db);
  const file = new File([saved[0].bytes.slice()], saved[0].name);
  await userEvent.upload(page.getByLabelText('Open a backup file'), file);
  await page.getByRole('radio', { name: /Replace/ }).click();
  await expect.element(page.getByText(/1 changed\./)).toBeVisible();
  expect(await everything(db)).toBe(before);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.element(page.getByLabelText('Choose files')).toBeInTheDocument();
  expect((await db.snippets.get(first.id))?.owner).toBe(first.owner);
  expect(errors).toEqual([]);
});

test('leaving a preview changes nothing', async () => {
  const { db } = await openLibrary({ hash: '#files' });
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  const look = page.getByRole('button', { name: /^Look and restore/ });
  await expect.element(look).toBeVisible();
  const before = await everything(db);
  await look.click();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect.element(page.getByLabelText('Choose files')).toBeInTheDocument();
  expect(await everything(db)).toBe(before);
});

test('a file that is no backup is refused', async () => {
  await openLibrary({ hash: '#files' });
  await userEvent.upload(page.getByLabelText('Open a backup file'), aFile('photo.gz', 'not a backup'));
  await expect.element(page.getByText(/This file is no backup of Cuecard/)).toBeVisible();
});

test('an export says first what its format has no place for', async () => {
  const saved: LibraryFile[] = [];
  const { errors } = await openLibrary({ hash: '#files', ports: { files: fakeFiles(saved) } });
  await page.getByRole('combobox', { name: 'Format' }).selectOptions('chatwoot-json');
  await expect.element(page.getByText(/The format has no place for these/)).toBeVisible();
  await photograph('export.light');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: /^Export \d+ replies$/ }).click();
  await expect.poll(() => saved.length).toBe(1);
  await page.getByRole('combobox', { name: 'Format' }).selectOptions('cuecard-folder');
  await expect.element(page.getByText('Nothing is lost in this format.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^Export \d+ replies$/ }).click();
  await expect.poll(() => saved[1]?.name).toMatch(/\.zip$/);
  expect(errors).toEqual([]);
});
