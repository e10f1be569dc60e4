import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tryExamples } from '@/components/library/policies/try-examples';
import { writeTeam } from '@/lib/database/library-state';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { axeViolations, closeLibrary, openLibrary } from '../harness';
import { aBusyTeam, aMonthOfFindings, aRule, aTeamRule, INES, shipped } from './a-team';

afterEach(closeLibrary);

const sentence = () => page.getByRole('textbox', { name: 'Sentence to try' });
const list = () => page.getByRole('navigation', { name: 'All policies' });
const here = () =>
  list()
    .getByRole('button')
    .filter({ has: page.getByText(/./) });
const picked = () => document.querySelector('.policy[aria-current="true"] .policy-title')?.textContent;

test('the chosen policy shows its reason, what it looks for, its source and that nobody reviewed it', async () => {
  const { errors } = await openLibrary({ hash: '#policies' });
  const rule = shipped('core-fault');
  await list()
    .getByRole('button', { name: new RegExp(`^${rule.title} Core, everywhere`) })
    .first()
    .click();
  const entry = page.getByRole('article', { name: rule.title });
  await expect.element(entry).toMatchTextContent(rule.reason);
  await expect.element(entry).toMatchTextContent(rule.source);
  await expect.element(entry).toMatchTextContent('What it looks for');
  await expect.element(entry).toMatchTextContent('Not yet, by anyone on your team');
  expect(errors).toEqual([]);
});

test('every policy of every pack does what its own sentences ask for', () => {
  const rules = ALL_PACKS.flatMap((pack) => pack.rules);
  const wrong = rules.flatMap((rule) => tryExamples(rule).filter(({ isRight }) => !isRight));
  expect(wrong.map(({ example }) => example.text)).toEqual([]);
});

test('a policy that misses its own sentence, or flags a good one, says so', async () => {
  const rule = aRule('own-apples', {
    title: 'Apples only',
    looksAt: [{ kind: 'words', any: ['banana'] }],
    mustFlag: [{ text: 'An apple a day.' }],
    mustPass: [{ text: 'A banana a day.' }],
  });
  await openLibrary({
    hash: '#policies',
    prepare: (db) => db.teamRules.put(aTeamRule(rule.id, { rule })),
  });
  await list()
    .getByRole('button', { name: /^Apples only/ })
    .click();
  await expect.element(page.getByText('Missed')).toBeVisible();
  await expect.element(page.getByText('Flagged by mistake')).toBeVisible();
});

test('catches stand beside a policy, and the share that was fixed from twenty catches on', async () => {
  await openLibrary({ hash: '#policies', prepare: aMonthOfFindings });
  const rows = ALL_PACKS[0]?.rules ?? [];
  const at = (shown: number) =>
    rows.find((_, nth) => (nth * 13) % 47 === shown)?.title.replace(/[()]/g, '.') ?? '?';
  const row = (title: string) =>
    list()
      .getByRole('button', { name: new RegExp(`^${title}.*caught`) })
      .first();
  await expect.element(row(at(26))).toMatchTextContent('caught 26 times in 28 days 81% fixed');
  await expect.element(row(at(13))).toMatchTextContent('caught 13 times in 28 days');
  await expect.element(row(at(13))).not.toMatchTextContent('% fixed');
});

test('arrows, Home and End move through the list, which is one stop for Tab', async () => {
  await openLibrary({ hash: '#policies' });
  await expect.element(list()).toBeVisible();
  const titles = [...document.querySelectorAll('.policy-title')].map((title) => title.textContent);
  await page.getByRole('searchbox', { name: 'Search policies' }).click();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.querySelector('.policy-title')?.textContent).toBe(titles[0]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(picked).toBe(titles[2]);
  await userEvent.keyboard('{End}');
  await expect.poll(picked).toBe(titles.at(-1));
  await userEvent.keyboard('{Home}{ArrowUp}');
  await expect.poll(picked).toBe(titles[0]);
  expect(document.querySelectorAll('.policy[tabindex="0"]')).toHaveLength(1);
});

test('words, pack, state and severity narrow the list, and an empty one offers the way back', async () => {
  await openLibrary({ hash: '#policies', prepare: aBusyTeam });
  await expect.element(here().first()).toBeVisible();
  const all = document.querySelectorAll('.policy').length;
  const search = page.getByRole('searchbox', { name: 'Search policies' });
  await search.fill('off-season');
  await expect.poll(() => document.querySelectorAll('.policy').length).toBe(1);
  await expect.element(list()).toMatchTextContent('Tom Weller, public replies, ends Nov 30, 2026');
  await search.fill('zeppelin');
  await expect.element(page.getByText('No policy fits.')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(() => document.querySelectorAll('.policy').length).toBe(all);
  await page.getByRole('combobox', { name: 'State' }).selectOptions('Draft');
  await expect.element(list()).toMatchTextContent('Praises another brand');
  expect(document.querySelectorAll('.policy')).toHaveLength(1);
  await page.getByRole('combobox', { name: 'State' }).selectOptions('Pack is off');
  await page.getByRole('combobox', { name: 'Pack' }).selectOptions('Crisis and self-harm');
  await expect.element(list()).toMatchTextContent(/^Block/);
  expect(document.querySelectorAll('.policy').length).toBeGreaterThan(3);
});

test('a rule that came with Cuecard is switched off and, by the toast, on again', async () => {
  const { db } = await openLibrary({ hash: '#policies', settings: { responderName: 'Ines Cardoso' } });
  const { title } = shipped('core-fault');
  await list()
    .getByRole('button', { name: new RegExp(`^${title} Core`) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect.element(page.getByRole('button', { name: 'Switch on' })).toBeVisible();
  const off = (await db.packs.get('core'))?.rulesOff ?? [];
  expect(off).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Switch off' })).toBeVisible();
  expect((await db.packs.get('core'))?.rulesOff).toEqual([]);
});

test('the ways to the editor: N for a new one, a copy of a shipped one, E for one’s own', async () => {
  const { model, goTo } = await openLibrary({ hash: '#policies', prepare: aBusyTeam });
  const hash = () => model.ports.hash.value;
  await expect.element(here().first()).toBeVisible();
  await userEvent.keyboard('n');
  expect(hash()).toBe('#policies/new');
  goTo('#policies');
  await list()
    .getByRole('button', { name: /^Off-season claim/ })
    .click();
  await userEvent.keyboard('e');
  expect(hash()).toBe('#policies/edit/own-filters');
  goTo('#policies');
  const { title, id } = shipped('core-fault');
  await list()
    .getByRole('button', { name: new RegExp(`^${title} Core`) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Change for our team' }).click();
  expect(hash()).toMatch(/^#policies\/new\?from=core-fault/);
  expect(id).toBe('core-fault');
});

test('a rule of the team is removed and, by the toast, back again in its version', async () => {
  const { db } = await openLibrary({ hash: '#policies', prepare: aBusyTeam });
  await list()
    .getByRole('button', { name: /^Off-season claim/ })
    .click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.element(list()).not.toMatchTextContent('Off-season claim');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(list()).toMatchTextContent('Off-season claim');
  expect(await db.teamRules.get('own-filters')).toMatchObject({ version: 1, deletedAt: null });
});

test('whoever may not decide is told why by every button, and nothing changes', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Jonas Adler', role: 'viewer' as const },
  ];
  const { db } = await openLibrary({
    hash: '#policies',
    settings: { responderName: 'Jonas Adler' },
    prepare: (base) => writeTeam(base, { people, selfApproval: false }, INES),
  });
  const button = page.getByRole('button', { name: 'Switch off' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(/Your role in the team does not cover this/);
  await button.click({ force: true });
  await expect.element(page.getByRole('region', { name: 'What was done' })).toMatchTextContent('Your role');
  await userEvent.keyboard('n');
  expect(await db.packs.count()).toBe(0);
  expect(await axeViolations()).toEqual([]);
});

test('a sentence is checked while it is typed, for the place it would stand in', async () => {
  await openLibrary({ hash: '#policies' });
  await sentence().fill('Please send me your order number here.');
  const found = page.getByRole('status').filter({ hasText: 'order number' });
  await expect.element(found).toMatchTextContent('Block');
  await page.getByRole('radio', { name: 'Private messages' }).click({ force: true });
  await expect.element(found).toMatchTextContent('Passes all');
  expect(await axeViolations()).toEqual([]);
});

test('packs that are off speak up in the trial when they are asked', async () => {
  const rule = ALL_PACKS.find(({ id }) => id === 'us-credit')?.rules.find(({ mustFlag }) =>
    mustFlag.some(({ audience, commentRisk }) => audience !== 'private' && commentRisk === undefined),
  );
  await openLibrary({ hash: '#policies' });
  await sentence().fill(rule?.mustFlag[0]?.text ?? '?');
  const found = page.getByRole('button', { name: rule?.title ?? '?' });
  await expect.element(found).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Also with packs that are off and drafts' }).click();
  await expect.element(found.first()).toBeVisible();
  await found.first().click();
  await expect.poll(picked).toBe(rule?.title);
});

test('what the comment reports decides how serious an admission is', async () => {
  await openLibrary({ hash: '#policies' });
  await sentence().fill('So sorry, that’s our fault.');
  const found = page.getByRole('status').filter({ hasText: 'fault' });
  await expect.element(found).toMatchTextContent('Warning');
  await page.getByRole('combobox', { name: 'The comment reports' }).selectOptions('Injury');
  await expect.element(found).toMatchTextContent('Block');
});
