import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { tryExamples } from '@/components/library/policies-model';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { axeViolations, closeLibrary, openLibrary, photograph } from './harness';

afterEach(closeLibrary);

const sentence = () => page.getByRole('textbox', { name: 'Sentence to try' });

test('the chosen policy shows its reason, where it applies, its source and that nobody reviewed it', async () => {
  await openLibrary({ hash: '#policies' });
  const rule = CORE_RULES.find(({ title }) => title === 'Admits fault');
  await page.getByRole('button', { name: /^Admits fault In public/ }).click();
  const entry = page.getByRole('article', { name: 'Admits fault' });
  await expect.element(entry).toMatchTextContent(rule?.reason ?? '?');
  await expect.element(entry).toMatchTextContent(rule?.source ?? '?');
  await expect.element(entry).toMatchTextContent('Not yet, by anyone on your team');
});

test('every core policy does what its own sentences ask for', () => {
  const wrong = CORE_RULES.flatMap((rule) => tryExamples(rule).filter(({ isRight }) => !isRight));
  expect(wrong.map(({ example }) => example.text)).toEqual([]);
});

test('a policy that misses its own sentence, or flags a good one, says so', async () => {
  const [first] = CORE_RULES;
  if (!first) throw new Error('no core rules');
  const broken: PolicyRule = {
    ...first,
    ...{ id: 'own-apples', pack: 'own', title: 'Apples only' },
    looksAt: [{ kind: 'words', any: ['banana'] }],
    mustFlag: [{ text: 'An apple a day.' }],
    mustPass: [{ text: 'A banana a day.' }],
  };
  const row = { id: broken.id, schema: 1, rule: broken, version: 1, state: 'live', replaces: null } as const;
  const who = { owner: 'Ines', acknowledge: null, changedAt: 1, changedBy: 'Ines', deletedAt: null };
  await openLibrary({
    hash: '#policies',
    prepare: (db) => db.teamRules.put({ ...row, ...who }),
  });
  await page.getByRole('button', { name: /^Apples only/ }).click();
  await expect.element(page.getByText('Missed')).toBeVisible();
  await expect.element(page.getByText('Flagged by mistake')).toBeVisible();
});

test('a sentence is checked while it is typed, for the place it would stand in', async () => {
  await openLibrary({ hash: '#policies' });
  await sentence().fill('Please send me your order number here.');
  const found = page.getByRole('status').filter({ hasText: 'order number' });
  await expect.element(found).toMatchTextContent('Block');
  await photograph('policies-try.light', 1440, 1300);
  await page.getByRole('radio', { name: 'Private messages' }).click({ force: true });
  await expect.element(found).toMatchTextContent('Passes all');
  expect(await axeViolations()).toEqual([]);
});

test('what the comment reports decides how serious an admission is', async () => {
  await openLibrary({ hash: '#policies' });
  await sentence().fill('So sorry, that’s our fault.');
  const found = page.getByRole('status').filter({ hasText: 'fault' });
  await expect.element(found).toMatchTextContent('Warning');
  await page.getByRole('combobox', { name: 'The comment reports' }).selectOptions('Injury');
  await expect.element(found).toMatchTextContent('Block');
});
