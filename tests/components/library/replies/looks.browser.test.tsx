import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordSeen } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { startIncident } from '@/lib/database/library-state';
import { askForReply } from '@/lib/database/requests';
import { recall } from '@/lib/database/snippet-changes';
import { HOUR_MS } from '@/lib/shared/clock';
import { aText } from '@/tests/fixtures/snippets';
import { axeViolations, closeLibrary, inLongWords, NOW, openLibrary, photograph } from '../harness';
import { aComment, journalOfUse } from '../records';
import { aLive, INES, inReview, PRIYA, withTeam } from './library-with';

afterEach(closeLibrary);

const settings = { responderName: 'Ines Cardoso', brandName: 'Brevoli' };
const dishwasher = aLive('dishwasher', 'Dishwasher: jug, lid and tray', {
  folder: 'Care and cleaning',
  tags: ['dishwasher', 'care question'],
  examples: ['Can the jug and the lid go in the dishwasher?'],
  texts: [
    aText(
      'en',
      'Dishwasher: jug, lid and tray',
      'The jug goes on the top rack{% if customer_name %}, {{ customer_name }}{% endif %}. The lid needs a wash by hand.',
    ),
    aText('ar', 'غسالة الصحون', 'يوضع الإبريق في الرف العلوي.'),
  ],
});

/** The starter library, one reply in review, one recalled, one expired, and a comment to read them for. */
async function aFullLibrary(db: CuecardDatabase): Promise<void> {
  await journalOfUse(db);
  await withTeam(db);
  await db.snippets.bulkPut([
    dishwasher,
    aLive('late', 'Filter stock is late: November', { expiresOn: '2026-11-30' }),
    aLive('gone', 'Black Friday voucher', { expiresOn: '2026-11-20' }),
    aLive('wrong', 'Descaler: how much water', {}),
  ]);
  await recall(db, 'wrong', { reason: 'The amount is wrong.', replacedBy: 'dishwasher' }, INES);
  await inReview(db, dishwasher, 'Dishwasher: jug, lid and tray');
  await askForReply(db, { words: 'dishwasher jug lid', commentKey: 'x:1', lang: 'en' }, PRIYA);
  const comment = aComment({
    author: { name: 'Teo Lindgren', handle: 'teo' },
    text: 'Can the jug and lid of my Pour go in the dishwasher?',
  });
  await recordSeen(db, [comment], NOW, () => ({ risk: null, words: [], lang: 'en' }));
}

for (const theme of ['light', 'dark'] as const) {
  test(`a library with everything in it is clean for axe, ${theme}`, async () => {
    const { errors } = await openLibrary({ hash: '#replies', prepare: aFullLibrary, settings, theme });
    await expect.element(page.getByText('As Teo Lindgren sees it')).toBeVisible();
    await photograph(`replies-full.${theme}`);
    expect(await axeViolations()).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('chosen rows, a recalled reply and an incident are clean for axe, dark', async () => {
  await openLibrary({
    settings,
    theme: 'dark',
    prepare: async (db) => {
      await aFullLibrary(db);
      const plan = {
        title: 'Machines leak',
        snippetId: 'late',
        hiddenTags: ['praise'],
        endsAt: NOW + HOUR_MS,
      };
      await startIncident(db, plan, INES);
    },
  });
  await page.getByRole('row', { name: /Descaler/ }).click();
  await page.getByRole('checkbox', { name: /Choose Dishwasher/ }).click();
  await expect.element(page.getByText('“The amount is wrong.”')).toBeVisible();
  await photograph('replies-incident.dark');
  expect(await axeViolations()).toEqual([]);
});

test('the dialogs are clean for axe', async () => {
  await openLibrary({ settings, prepare: aFullLibrary });
  await page.getByRole('button', { name: 'Send back' }).click();
  await photograph('replies-send-back.light');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Incident mode' }).click();
  await photograph('replies-incident-dialog.light');
  expect(await axeViolations()).toEqual([]);
});

test('it mirrors, takes long words, stacks, and bears 200% without scrolling sideways', async () => {
  await openLibrary({ prepare: aFullLibrary, settings, dir: 'rtl', words: inLongWords });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await photograph('replies-full.rtl-long');
  for (const [width, height] of [
    [1100, 900],
    [720, 450],
    [420, 900],
  ] as const) {
    await page.viewport(width, height);
    expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  await photograph('replies-full.zoom', 720, 450);
  // What does not fit is cut off an English title's end, not its beginning.
  const title = getComputedStyle(document.querySelector('tbody .t') as Element);
  expect([title.direction, title.textAlign]).toEqual(['ltr', 'right']);
  expect(await axeViolations()).toEqual([]);
});

test('requests beside the comment they were for', async () => {
  await openLibrary({ prepare: aFullLibrary, settings });
  await page.getByRole('button', { name: /^Requests/ }).click();
  await expect.element(page.getByRole('heading', { name: 'dishwasher jug lid' })).toBeVisible();
  await photograph('replies-requests.light');
  expect(await axeViolations()).toEqual([]);
});
