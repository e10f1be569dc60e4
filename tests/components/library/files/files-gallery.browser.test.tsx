import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { takeSnapshot } from '@/lib/database/snapshots';
import { DAY_MS } from '@/lib/shared/clock';
import {
  axeViolations,
  closeLibrary,
  type HarnessOptions,
  inLongWords,
  NOW,
  openLibrary,
  photograph,
} from '../harness';
import { aFile, WINTER_CSV } from './import-files';

afterEach(closeLibrary);

const who = { name: 'Ines Cardoso', now: NOW - DAY_MS };
const settings = { responderName: 'Ines Cardoso' };

const people = ['Priya Nair', 'Jonas Adler', 'Sam Okafor', 'Lucía Prats'].map((name) => ({
  name,
  role: 'author' as const,
}));

const PLACES: readonly (readonly [name: string, options: HarnessOptions, isImport: boolean])[] = [
  ['files', { hash: '#files', settings, prepare: (db) => takeSnapshot(db, 'by-hand', who) }, false],
  ['import', { hash: '#files', settings }, true],
  [
    'team',
    {
      hash: '#team',
      settings,
      prepare: (db) =>
        writeTeam(
          db,
          { people: [{ name: who.name, role: 'approver' }, ...people], selfApproval: false },
          who,
        ),
    },
    false,
  ],
];

async function openAt(options: HarnessOptions, isImport: boolean): Promise<void> {
  await openLibrary(options);
  if (!isImport) return;
  const field = document.querySelector<HTMLInputElement>('.drop input[type="file"]');
  if (!field) throw new Error('nowhere to choose a file');
  await userEvent.upload(field, aFile('winter-replies.csv', WINTER_CSV));
  await expect.element(page.getByRole('row', { name: /Carafe lid/ })).toBeVisible();
}

for (const [name, options, isImport] of PLACES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} is clean for axe, ${theme}`, async () => {
      await openAt({ ...options, theme }, isImport);
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      await photograph(`${name}.${theme}`);
      expect(await axeViolations()).toEqual([]);
    });
  }

  test(`${name} mirrors, takes long words and stacks without scrolling sideways`, async () => {
    await openAt({ ...options, dir: 'rtl', words: inLongWords }, isImport);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await photograph(`${name}.rtl-long`);
    for (const width of [1100, 820, 720, 420]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
    }
    await photograph(`${name}.narrow`, 420, 1600);
    expect(await axeViolations()).toEqual([]);
    // 200% zoom of a laptop: half as many CSS pixels.
    await photograph(`${name}.zoom`, 720, 450);
  });
}
