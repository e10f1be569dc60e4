import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { confirmHelpline } from '@/lib/database/policy-changes';
import {
  axeViolations,
  closeLibrary,
  type HarnessOptions,
  inLongWords,
  openLibrary,
  photograph,
} from '../harness';
import { aBusyTeam, aMonthOfFindings, INES } from './a-team';

afterEach(closeLibrary);

async function everything(db: CuecardDatabase): Promise<void> {
  await aBusyTeam(db);
  await aMonthOfFindings(db);
  await confirmHelpline(db, { country: 'US', name: '988 Lifeline', number: '988' }, INES);
}

const INES_HERE = { prepare: everything, settings: { responderName: 'Ines Cardoso' } };
const VIEWS: readonly (readonly [name: string, options: HarnessOptions])[] = [
  ['rules', { hash: '#policies', ...INES_HERE }],
  ['packs', { hash: '#policies/packs/us-health', ...INES_HERE }],
  ['helplines', { hash: '#policies/helplines', ...INES_HERE }],
  ['team', { hash: '#policies/team', ...INES_HERE }],
];

for (const [name, options] of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} of the policies are clean for axe, ${theme}`, async () => {
      const { errors } = await openLibrary({ ...options, theme });
      await expect.element(page.getByRole('heading', { name: 'Policies', level: 1 })).toBeVisible();
      await expect.element(page.getByText(/checked while you type/)).toBeVisible();
      await photograph(`policies-${name}.${theme}`);
      expect(await axeViolations()).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
  test(`${name} of the policies mirror, take long words and stack without scrolling sideways`, async () => {
    await openLibrary({ ...options, dir: 'rtl', words: inLongWords });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await photograph(`policies-${name}.rtl-long`);
    for (const width of [1100, 820, 420]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
    }
    await photograph(`policies-${name}.narrow`, 420, 1600);
    expect(await axeViolations()).toEqual([]);
  });
}

test('before the decisions are read the page says that it reads', async () => {
  await openLibrary({ ...INES_HERE, hash: '#policies' });
  expect(document.body.textContent).toContain('Reading the library…');
  await expect.element(page.getByText(/checked while you type/)).toBeVisible();
});

test('without storage the rules that came with Cuecard are read, and it is said that nothing can change', async () => {
  await openLibrary({ hash: '#policies', ports: { db: deniedDatabase() } });
  await expect.element(page.getByRole('alert').filter({ hasText: 'no storage' })).toBeVisible();
  const list = page.getByRole('navigation', { name: 'All policies' });
  await expect.element(list.getByRole('button').first()).toBeVisible();
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect.element(page.getByRole('region', { name: 'What was done' })).toMatchTextContent('no storage');
  expect(await axeViolations()).toEqual([]);
});

test('a step along a list of every rule of every pack is drawn at once', async () => {
  await openLibrary({ hash: '#policies', ...INES_HERE });
  await page.getByRole('combobox', { name: 'State' }).selectOptions('All, packs that are off too');
  await expect.poll(() => document.querySelectorAll('.policy').length).toBeGreaterThan(130);
  await page.getByRole('searchbox', { name: 'Search policies' }).click();
  await userEvent.keyboard('{ArrowDown}');
  const times: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const start = performance.now();
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[10] ?? 0;
  expect(median).toBeLessThan(100);
});

function deniedDatabase(): CuecardDatabase {
  const denying = {
    open() {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    },
    deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
    cmp: indexedDB.cmp.bind(indexedDB),
    databases: indexedDB.databases.bind(indexedDB),
  } as unknown as IDBFactory;
  return openDatabase(`denied-${crypto.randomUUID()}`, { indexedDB: denying, IDBKeyRange });
}
