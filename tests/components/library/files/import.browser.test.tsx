import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import { someRule } from '@/tests/policy/some-rule';
import { axeViolations, closeLibrary, openLibrary, photograph } from '../harness';
import { fakeFiles } from './fake-files';
import { aFile, CHANGED_CODE, CHANGED_TITLE, everything, WINTER_CSV } from './import-files';

afterEach(closeLibrary);

const winter = () => aFile('winter-replies.csv', WINTER_CSV);
const choose = () => page.getByLabelText('Choose files');
const row = (name: RegExp) => page.getByRole('row', { name });
const toImport = (n: number) => page.getByRole('button', { name: new RegExp(`^Import ${n} repl`) });

test('a file is reviewed and imported by keyboard alone', async () => {
  const { db, errors } = await openLibrary({ hash: '#files', settings: { responderName: 'Ines Cardoso' } });
  const before = await db.snippets.count();
  await userEvent.upload(choose(), winter());
  await expect.element(row(/Carafe lid/)).toHaveFocus();
  await expect.element(row(/Carafe lid/)).toMatchTextContent('Comes in as a draft');
  await expect
    .element(page.getByRole('row', { name: CHANGED_TITLE, exact: false }))
    .toMatchTextContent('Waits as a draft of version 2');
  await expect.element(row(/A row without words/)).toMatchTextContent('Not taken');
  await expect.element(row(/A row without words/)).toMatchTextContent('nothing');
  await expect.element(row(/Welcome/)).toMatchTextContent('vorname');
  expect(await axeViolations()).toEqual([]);
  await photograph('import.light');

  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText('A winter word.')).toBeVisible();
  await photograph('import-change.light');
  await userEvent.keyboard('{ArrowDown} ');
  await expect.element(row(/Welcome/)).toMatchTextContent('Left out');
  await expect.element(toImport(2)).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let nth = 0; nth < 12 && !name.test(document.activeElement?.textContent ?? ''); nth += 1) {
      await userEvent.tab();
    }
  };
  await tabTo(/^Import 2/);
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByRole('heading', { name: 'winter-replies.csv is imported.' })).toHaveFocus();
  await expect.element(page.getByText(/1 reply came in as a draft/)).toBeVisible();
  expect(await db.snippets.count()).toBe(before + 1);
  const lid = await db.snippets.filter(({ code }) => code === 'carafe-lid').first();
  expect(lid?.status).toBe('draft');
  const share = await db.snippets.filter(({ code }) => code === CHANGED_CODE).first();
  expect(share?.texts[0]?.body).not.toContain('A winter word');
  expect(await axeViolations()).toEqual([]);
  expect(errors).toEqual([]);
});

test('nothing is written before Import, nor by Cancel', async () => {
  const { db } = await openLibrary({ hash: '#files' });
  const before = await everything(db);
  await userEvent.upload(choose(), winter());
  await expect.element(row(/Carafe lid/)).toBeVisible();
  await page.getByRole('radio', { name: /^Not taken/ }).click();
  await expect.element(row(/Carafe lid/)).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(choose()).toBeInTheDocument();
  expect(await everything(db)).toBe(before);
});

test('an import is taken back through its snapshot, after a look at what that changes', async () => {
  const { db } = await openLibrary({ hash: '#files', settings: { responderName: 'Ines Cardoso' } });
  const before = await db.snippets.filter(({ deletedAt }) => deletedAt === null).count();
  await userEvent.upload(choose(), winter());
  await toImport(3).click();
  await page.getByRole('button', { name: 'Take the import back' }).click();
  await expect.element(page.getByText(/2 removed\./)).toBeVisible();
  await expect.element(page.getByText('Carafe lid: where to buy a spare', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/1 new version is given up/)).toBeVisible();
  await photograph('restore.light');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.element(choose()).toBeInTheDocument();
  expect(await db.snippets.filter(({ deletedAt }) => deletedAt === null).count()).toBe(before);
  const open = await db.revisions
    .filter(({ state, deletedAt }) => state === 'draft' && deletedAt === null)
    .count();
  expect(open).toBe(0);
});

test('what policy rules find in new words is counted in their row and told beside it', async () => {
  const { errors } = await openLibrary({ hash: '#files' });
  const lines = [
    'code,lang,title,body',
    'bold,en,Bold words,"We guarantee a full refund. Call me at +44 7700 900123."',
    'calm,en,Calm words,"Thank you for the photo, it helps."',
  ];
  await userEvent.upload(choose(), aFile('words.csv', lines.join('\n')));
  await expect.element(row(/Bold words/)).toMatchTextContent(/policy finding/);
  await expect.element(page.getByRole('heading', { name: 'Policy findings' })).toBeVisible();
  await expect.element(row(/Calm words/)).not.toMatchTextContent(/policy finding/);
  expect(await axeViolations()).toEqual([]);
  await photograph('import-findings.light');
  expect(errors).toEqual([]);
});

test('routes of an exported library are listed, can be left out, and come in with it', async () => {
  const { db } = await openLibrary({ hash: '#files' });
  const [first, second] = await db.routes.orderBy('position').toArray();
  if (!first || !second) throw new Error('no routes');
  const ours = { ...first, purpose: 'Written in a file' };
  const [zip] = writeLibrary('cuecard-folder', await db.snippets.toArray(), [
    ours,
    { ...second, name: 'Other' },
  ]).files;
  if (!zip) throw new Error('nothing was written');
  await userEvent.upload(choose(), new File([zip.bytes.slice()], 'library.zip', { type: 'application/zip' }));
  await expect.element(page.getByRole('heading', { name: 'Routes' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Other/ }).click();
  expect(await axeViolations()).toEqual([]);
  await photograph('import-routes.light');
  await page.getByRole('button', { name: 'Import 1 route' }).click();
  await expect.element(page.getByText(/1 route came in or changed/)).toBeVisible();
  expect(await db.routes.get(first.id)).toMatchObject({ purpose: 'Written in a file' });
  expect(await db.routes.get(second.id)).toEqual(second);
});

test('policies of a folder are listed, can be left out, and come in as drafts', async () => {
  const { db, errors } = await openLibrary({ hash: '#files' });
  const rules = ['Delivery days', 'Opening times'].map((title, nth) =>
    someRule({ id: `own-${nth}`, pack: 'own', title, mustFlag: [{ text: nth === 0 ? 'Bad.' : 'Fine.' }] }),
  );
  const [packed] = writeLibrary('cuecard-folder', [], [], [{ pack: 'own', rules }]).files;
  if (!packed) throw new Error('nothing was written');
  await userEvent.upload(choose(), new File([Uint8Array.from(packed.bytes)], 'policies.zip'));
  await expect.element(page.getByRole('heading', { name: 'Policies' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Import 2 policies as drafts' })).toBeVisible();
  await expect.element(page.getByText(/Fine\./)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Opening times' }).click();
  await page.getByRole('button', { name: 'Import 1 policy as a draft' }).click();
  await expect.element(page.getByText(/1 policy came in as a draft/)).toBeVisible();
  expect(await db.teamRules.toArray()).toMatchObject([{ id: 'own-0', state: 'draft' }]);
  expect(errors).toEqual([]);
});

test('a file that is none of the formats is refused by name, and can be read as another', async () => {
  const { errors } = await openLibrary({ hash: '#files' });
  await userEvent.upload(choose(), aFile('notes.bin', '\u0000\u0001 no library'));
  await expect.element(page.getByRole('heading', { name: 'Cuecard cannot import notes.bin.' })).toHaveFocus();
  await expect.element(page.getByText('Nothing in the library was changed.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await photograph('import-refused.light');
  await page.getByRole('combobox', { name: 'Read as' }).selectOptions('cuecard-csv');
  await expect.element(page.getByRole('heading', { name: /notes.bin/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('reading says how far it is and can be cancelled', async () => {
  const files = fakeFiles([], {
    readImport: (_request, signal, onProgress) => {
      onProgress({ done: 1, total: 3, name: 'large.json' });
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ ok: false, failure: { type: 'cancelled' } }));
      });
    },
  });
  await openLibrary({ hash: '#files', ports: { files } });
  await userEvent.upload(choose(), winter());
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1');
  await photograph('import-reading.light');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(choose()).toBeInTheDocument();
});

test('a full disk is told before anything is lost, and the review stays', async () => {
  const { db } = await openLibrary({
    hash: '#files',
    ports: { files: fakeFiles([], { room: async () => ({ usedBytes: 95, quotaBytes: 100 }) }) },
  });
  await expect.element(page.getByText('Space is nearly used up.')).toBeVisible();
  db.snapshots.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const before = await everything(db);
  await userEvent.upload(choose(), winter());
  await toImport(3).click();
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('The disk is full. Everything is as it was.');
  await expect.element(row(/Carafe lid/)).toBeVisible();
  expect(await everything(db)).toBe(before);
});
