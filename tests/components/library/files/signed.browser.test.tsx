import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rememberBundle } from '@/lib/database/bundle-trust';
import type { CuecardDatabase } from '@/lib/database/database';
import { readSigning } from '@/lib/database/signing';
import { openBundle } from '@/lib/library/bundle/open-bundle';
import { NO_TRUST } from '@/lib/library/bundle/trust';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { DAY_MS } from '@/lib/shared/clock';
import { axeViolations, closeLibrary, NOW, openLibrary, photograph } from '../harness';
import { fakeFiles } from './fake-files';
import { aFile, WINTER_CSV } from './import-files';

afterEach(closeLibrary);

const toFile = ({ name, bytes }: LibraryFile) => new File([bytes.slice()], name);

/** A library signed by another computer, as a file. */
async function signedBy(
  signer: string,
  change?: (db: CuecardDatabase) => Promise<unknown>,
): Promise<LibraryFile> {
  const saved: LibraryFile[] = [];
  const { model, db } = await openLibrary({
    hash: '#team',
    settings: { responderName: signer },
    ports: { files: fakeFiles(saved) },
  });
  await change?.(db);
  await expect.element(page.getByText('Nobody is listed', { exact: false })).toBeVisible();
  await model.trust.makeKey();
  const signing = await readSigning(db);
  if (!signing) throw new Error('no key');
  await model.files.bundles.sign({ ...signing, maxAgeDays: 30 }, signing.highest + 1);
  await closeLibrary();
  const [file] = saved;
  if (!file) throw new Error('nothing was signed');
  return file;
}

const open = async (file: LibraryFile) =>
  userEvent.upload(page.getByLabelText('Open a signed library', { exact: true }), toFile(file));

test('a signed library shows signer, key, version and differences, and is taken after the key was compared', async () => {
  const file = await signedBy('Ines Cardoso', async (db) => {
    const some = await db.snippets.limit(2).toArray();
    await db.snippets.bulkPut(some.map((each) => ({ ...each, owner: 'Ines Cardoso', changedAt: NOW })));
  });
  const { db, errors } = await openLibrary({ hash: '#files', ports: { clock: () => NOW + 3 * DAY_MS } });
  await open(file);
  await expect.element(page.getByText('3 days old', { exact: false })).toBeVisible();
  await expect.element(page.getByText(/2 changed\./)).toBeVisible();
  await photograph('signed.light');
  expect(await axeViolations()).toEqual([]);
  const take = page.getByRole('button', { name: 'Take this library' });
  await expect.element(take).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('checkbox', { name: /compared the key with Ines Cardoso/ }).click();
  await take.click();
  await expect.element(page.getByLabelText('Choose files')).toBeInTheDocument();
  expect(await db.snippets.filter(({ owner }) => owner === 'Ines Cardoso').count()).toBe(2);
  expect(errors).toEqual([]);
});

test('a pinned key refuses a library signed by another one', async () => {
  const ours = await signedBy('Ines Cardoso');
  const theirs = await signedBy('Somebody Else');
  const { db } = await openLibrary({ hash: '#files', prepare: (each) => pin(each, ours) });
  const before = JSON.stringify(await db.snippets.toArray());
  await open(theirs);
  const alert = page.getByRole('alert').filter({ hasText: 'This library is not taken.' });
  await expect.element(alert).toMatchTextContent('signed by Somebody Else with another key');
  await photograph('signed-refused.light');
  expect(await axeViolations()).toEqual([]);
  expect(JSON.stringify(await db.snippets.toArray())).toBe(before);
});

test('a file that was changed on the way is refused', async () => {
  const file = await signedBy('Ines Cardoso');
  await openLibrary({ hash: '#files' });
  const bytes = file.bytes.slice();
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await open({ ...file, bytes });
  await expect.element(page.getByText('This library is not taken.')).toBeVisible();
});

test('a library past its age says so on every page', async () => {
  const file = await signedBy('Ines Cardoso');
  const { goTo } = await openLibrary({
    hash: '#team',
    prepare: (db) => pin(db, file),
    ports: { clock: () => NOW + 31 * DAY_MS },
  });
  await expect.element(page.getByRole('alert')).toMatchTextContent('Read only.');
  await photograph('team-old.light');
  expect(await axeViolations()).toEqual([]);
  goTo('#replies');
  await expect.element(page.getByRole('alert')).toMatchTextContent('31 days old');
  goTo('#files');
  await userEvent.upload(page.getByLabelText('Choose files'), aFile('winter.csv', WINTER_CSV));
  const write = page.getByRole('button', { name: /^Import 3/ });
  await expect.element(write).toHaveAttribute('aria-disabled', 'true');
});

async function pin(db: CuecardDatabase, { bytes }: LibraryFile): Promise<void> {
  const opened = await openBundle(bytes, NO_TRUST);
  if (!opened.ok) throw new Error(opened.failure.type);
  await rememberBundle(db, opened.value);
}
