import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  axeViolations,
  closeLibrary,
  type HarnessOptions,
  inLongWords,
  openLibrary,
  photograph,
} from './harness';
import { casesInStore, journalOfUse } from './records';

afterEach(closeLibrary);

const PLACES: readonly (readonly [name: string, heading: string, options: HarnessOptions])[] = [
  ['replies', 'Replies', { hash: '#replies', prepare: journalOfUse }],
  ['policies', 'Policies', { hash: '#policies', prepare: journalOfUse }],
  ['routes', 'Escalation routes', { hash: '#routes', prepare: casesInStore }],
  ['cases', 'Escalation routes', { hash: '#cases', prepare: casesInStore }],
  ['settings', 'Settings', { hash: '#settings', prepare: casesInStore, settings: teamSettings() }],
  ['first', 'Answer with words your team stands behind.', { settings: { onboarded: false } }],
];

for (const [name, heading, options] of PLACES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} is clean for axe, ${theme}`, async () => {
      const { errors } = await openLibrary({ ...options, theme });
      await expect.element(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
      await photograph(`${name}.${theme}`);
      expect(await axeViolations()).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
  test(`${name} mirrors, takes long words and stacks without scrolling sideways`, async () => {
    await openLibrary({ ...options, dir: 'rtl', words: inLongWords });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await photograph(`${name}.rtl-long`);
    for (const width of [1100, 820, 420]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
    }
    await photograph(`${name}.narrow`, 420, 1600);
    expect(await axeViolations()).toEqual([]);
  });
}

function teamSettings(): NonNullable<HarnessOptions['settings']> {
  const open = { from: '09:00', to: '18:00' };
  const days = { 1: open, 2: open, 3: open, 4: open, 5: { from: '09:00', to: '16:30' }, 6: null, 7: null };
  return {
    brandAccounts: [
      { platform: 'x', handle: 'brevoli', name: '' },
      { platform: 'facebook', handle: 'brevoli.coffee', name: 'Brevoli Coffee' },
    ],
    responderName: 'Ines Cardoso',
    brandName: 'Brevoli',
    workingHours: { kind: 'weekly', timeZone: 'Europe/Lisbon', days },
    pausedHosts: ['x.com'],
  };
}
