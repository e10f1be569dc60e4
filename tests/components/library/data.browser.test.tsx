import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openDatabase } from '@/lib/database/database';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';
import { casesInStore, journalOfUse } from './records';

afterEach(closeLibrary);

const status = () => page.getByRole('status');

test('what is kept is counted', async () => {
  await openLibrary({ hash: '#settings', prepare: casesInStore });
  await expect.element(page.getByText('3 comments', { exact: true })).toBeInTheDocument();
  await expect.element(page.getByText('3 hand-offs', { exact: true })).toBeInTheDocument();
});

test('deleting an author asks with the count, and takes the words out of hand-offs', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: casesInStore });
  await page.getByRole('textbox', { name: 'Handle or full name' }).fill('@RuiTav');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const ask = page.getByRole('alertdialog', { name: 'Delete what @RuiTav wrote?' });
  await expect.element(ask).toMatchTextContent('1 comment goes from this computer');
  await expect.element(ask.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await photograph('forget.light');
  expect(await axeViolations()).toEqual([]);
  await ask.getByRole('button', { name: 'Delete' }).click();
  await expect.element(status()).toMatchTextContent('Deleted 1 comment by @RuiTav.');
  expect(await db.comments.get('x:1')).toBeUndefined();
  expect(
    (await db.escalations.toArray()).flatMap(({ snapshot }) => snapshot.map(({ author }) => author)),
  ).not.toContain('Rui T.');
});

test('Esc keeps everything and returns to where it was asked', async () => {
  const { db } = await openLibrary({ hash: '#settings', prepare: casesInStore });
  const button = page.getByRole('button', { name: 'Erase everything' });
  await button.click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  expect(await db.comments.count()).toBe(3);
});

test('an author nobody heard of is said to have nothing here', async () => {
  await openLibrary({ hash: '#settings', prepare: casesInStore });
  await page.getByRole('textbox', { name: 'Handle or full name' }).fill('nobody');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.element(status()).toMatchTextContent('Nothing by nobody is kept on this computer.');
});

test('erasing everything empties the store and the settings, and brings the starter library back', async () => {
  const changed = {
    ...STARTER_SNIPPETS[0],
    folder: 'Mine',
    changedBy: 'Ines',
  } as (typeof STARTER_SNIPPETS)[number];
  const { db, settings, seedings, calls } = await openLibrary({
    hash: '#settings',
    settings: { responderName: 'Ines' },
    prepare: async (store) => {
      await casesInStore(store);
      await journalOfUse(store);
      await store.snippets.put(changed);
    },
  });
  localStorage.setItem('cuecard-draft/leak/gone', '{}');
  localStorage.setItem('kept-by-another', '1');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect.element(status()).toMatchTextContent('Everything is erased.');
  expect(await Promise.all([db.comments.count(), db.escalations.count(), db.journal.count()])).toEqual([
    0, 0, 0,
  ]);
  expect((await db.snippets.get(changed.id))?.folder).not.toBe('Mine');
  expect(settings().responderName).toBe('');
  expect(seedings()).toBe(1);
  expect(Object.keys(localStorage)).toEqual(['kept-by-another']);
  localStorage.clear();
  expect(calls).toContainEqual({ name: 'settings.changed', params: {} });
});

test('diagnostics are shown before they are saved, and hold nothing anybody wrote', async () => {
  const { files } = await openLibrary({
    hash: '#settings',
    settings: { responderName: 'Ines Cardoso', brandName: 'Brevoli' },
    prepare: casesInStore,
  });
  await expect.element(page.getByRole('button', { name: 'Download diagnostics' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Show diagnostics' }).click();
  const shown = page.getByRole('region', { name: 'Diagnostics as they would be saved' });
  await expect.element(shown).toMatchTextContent('"comments": 3');
  await page.getByRole('button', { name: 'Download diagnostics' }).click();
  expect(files[0]?.fileName).toBe('cuecard-diagnostics-2026-11-22.json');
  for (const secret of ['Rui', 'ruitav', 'Cardoso', 'Brevoli', 'steam', 'x.com', 'ليلى', 'x:1']) {
    expect(files[0]?.json).not.toContain(secret);
  }
  await photograph('diagnostics.light');
  expect(await axeViolations()).toEqual([]);
});

test('a library written by a newer Cuecard is refused in words, while settings still open', async () => {
  const name = `newer-${crypto.randomUUID()}`;
  await new Promise<void>((done, failed) => {
    const request = indexedDB.open(name, 990);
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => failed(request.error);
  });
  const { goTo } = await openLibrary({ empty: true, ports: { db: openDatabase(name) } });
  await expect
    .element(page.getByRole('heading', { name: 'This library was written by a newer Cuecard.' }))
    .toBeVisible();
  await photograph('newer.light');
  expect(await axeViolations()).toEqual([]);
  goTo('#settings');
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
  await expect.element(page.getByText('Nothing was changed.', { exact: false })).toBeInTheDocument();
});

test('a browser that gives no storage is said', async () => {
  const denying = {
    open() {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    },
    deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
    cmp: indexedDB.cmp.bind(indexedDB),
    databases: indexedDB.databases.bind(indexedDB),
  } as unknown as IDBFactory;
  const db = openDatabase(`denied-${crypto.randomUUID()}`, { indexedDB: denying, IDBKeyRange });
  await openLibrary({ empty: true, ports: { db } });
  await expect
    .element(page.getByRole('heading', { name: 'This browser gives Cuecard no storage here.' }))
    .toBeVisible();
});
