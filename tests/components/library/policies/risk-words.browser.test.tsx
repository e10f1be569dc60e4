import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { writeTeam } from '@/lib/database/library-state';
import { changeCues, teamCues } from '@/lib/database/team-cues';
import { comment } from '../../sidebar/people';
import {
  axeViolations,
  closeLibrary,
  type HarnessOptions,
  inLongWords,
  openLibrary,
  photograph,
} from '../harness';
import { INES } from './a-team';

afterEach(closeLibrary);

const HERE: HarnessOptions = {
  hash: '#policies/words/injury',
  settings: { responderName: 'Ines Cardoso' },
  prepare: someComments,
};

async function someComments(db: CuecardDatabase) {
  await db.comments.bulkPut([
    comment('1', { text: 'The lava cake bit me' }),
    comment('2', { text: 'A blister, thanks to your jug' }),
    comment('3', { text: 'Where is my parcel?' }),
  ]);
}

const typed = () => page.getByRole('textbox', { name: 'Add words or phrases, one a line' });
const change = () => page.getByRole('region', { name: 'Change that is not saved' });
const groupOf = (name: string) =>
  page.getByRole('region', { name: 'Words that come with Cuecard' }).getByText(name, { exact: true }).first();
const phrases = async (db: CuecardDatabase) =>
  (await teamCues(db)).map(({ does, phrase, lang }) => `${does} ${phrase} ${lang}`);

test('a word of the team is typed, tried, counted, saved with who and when, and taken back', async () => {
  const { db, errors } = await openLibrary(HERE);
  await page.getByRole('textbox', { name: 'A comment to try' }).fill('This LAVA CAKE attacked me');
  await expect.element(page.getByText('No risk and no class')).toBeVisible();
  await typed().fill('lava cak*');
  await expect.element(page.getByText('Injury, by “LAVA CAKE”')).toBeVisible();
  await expect
    .element(change())
    .toMatchTextContent('Of 3 comments stored here: 1 would gain a mark, 0 would lose one.');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('combobox', { name: 'Heard in comments in' }).selectOptions('de');
  await change().getByRole('button', { name: 'Save words' }).click();
  await expect.poll(() => phrases(db)).toEqual(['add lava cak* de']);
  const own = page.getByRole('region', { name: 'Words of your team' });
  await expect.element(own).toMatchTextContent('only in German, By Ines Cardoso on Nov 22, 2026');
  await expect.element(typed()).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => phrases(db)).toEqual([]);
  expect(errors).toEqual([]);
});

test('lines that are no words are named at their line, and the others can be saved', async () => {
  const { db } = await openLibrary(HERE);
  await typed().fill('lava cake\n\nthe\nLava Cake\nblister*\na|b');
  const problems = page.getByRole('region', { name: 'Words of your team' });
  for (const text of [
    'Line 2: there is no word.',
    'Line 3: nearly every comment says “the”',
    'Line 4: “Lava Cake” stands on an earlier line.',
    'Line 5: “blister*” comes with Cuecard and is heard already.',
    'Line 6: “a|b” has signs other than letters',
  ])
    await expect.element(problems).toMatchTextContent(text);
  expect(await axeViolations()).toEqual([]);
  await photograph('risk-words-problems.light');
  await change().getByRole('button', { name: 'Save words' }).click();
  await expect.poll(() => phrases(db)).toEqual(['add lava cake null']);
  await expect.element(typed()).toHaveValue('the\nLava Cake\nblister*\na|b');
});

test('a shipped word is found, switched off and on again by keyboard', async () => {
  const { db } = await openLibrary(HERE);
  const search = page.getByRole('searchbox', { name: 'Search these words' });
  await expect.element(search).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard('blister');
  await userEvent.keyboard('{ArrowDown}');
  const box = page.getByRole('checkbox', { name: 'blister*' });
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(box).not.toBeChecked();
  await expect
    .element(change())
    .toMatchTextContent('Of 3 comments stored here: 0 would gain a mark, 1 would lose one.');
  await change().getByRole('button', { name: 'Save words' }).click();
  await expect.poll(() => phrases(db)).toEqual(['mute blister* null']);
  await expect.element(page.getByRole('link', { name: /^Injury/ })).toMatchTextContent('1 switched off');
  await box.click();
  await expect.element(box).toBeChecked();
  await change().getByRole('button', { name: 'Discard' }).click();
  await expect.element(box).not.toBeChecked();
  await expect.element(change()).not.toBeInTheDocument();
});

test('shipped words are read by language, with what must stand near', async () => {
  await openLibrary(HERE);
  await groupOf('German').click();
  await expect.element(page.getByText(/^only near: hand/).first()).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test('who does not decide reads and tries, and can change nothing', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Jonas Adler', role: 'viewer' as const },
  ];
  await openLibrary({
    ...HERE,
    settings: { responderName: 'Jonas Adler' },
    prepare: (db) => writeTeam(db, { people, selfApproval: false }, INES),
  });
  await expect.element(typed()).toBeDisabled();
  await page.getByRole('textbox', { name: 'A comment to try' }).fill('A blister');
  await expect.element(page.getByText('Injury, by “blister”')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page is clean for axe with a change, ${theme}`, async () => {
    await openLibrary({
      ...HERE,
      theme,
      async prepare(db) {
        await someComments(db);
        const own = { does: 'add', target: 'injury', phrase: 'steam jet*', lang: null } as const;
        await changeCues(db, [{ said: own, counts: true }], INES);
      },
    });
    await typed().fill('lava cake');
    await page.getByRole('textbox', { name: 'A comment to try' }).fill('The lava cake gave me a blister');
    await groupOf('English').click();
    await expect.element(change()).toMatchTextContent('1 would gain a mark');
    await photograph(`risk-words.${theme}`, 1440, 1400);
    expect(await axeViolations()).toEqual([]);
  });
}

test('the page mirrors and stacks without scrolling sideways', async () => {
  await openLibrary({ ...HERE, dir: 'rtl', words: inLongWords });
  for (const width of [1100, 820, 420]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  await photograph('risk-words.narrow', 420, 1600);
  expect(await axeViolations()).toEqual([]);
});
