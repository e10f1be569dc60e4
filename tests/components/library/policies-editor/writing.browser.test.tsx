import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import type { Matcher } from '@/lib/policy/matcher';
import { axeViolations, closeLibrary, NOW, openLibrary, photograph } from '../harness';
import { ASKING, OPEN, rulesInStore } from './editor-with';

afterEach(async () => {
  await closeLibrary();
  localStorage.clear();
});

const title = () => page.getByRole('textbox', { name: 'Title, shown to the person writing' });
const goLive = () => page.getByRole('button', { name: 'Save and go live' });
const rowOf = (name: string) => page.getByRole('group', { name, exact: true });
const fillWords = async (name: string, words: string) => {
  await rowOf(name).getByRole('button', { name: 'Add words' }).click();
  await userEvent.keyboard(`${words}{Enter}{Escape}`);
};

test('a rule is written without knowing patterns, tried with sentences, and goes live with Ctrl Enter', async () => {
  const { db, model, errors } = await openLibrary({ ...OPEN, hash: '#policies/new' });
  await title().fill('Promises a delivery day');
  await fillWords('Says', 'arrives on, will be there on');
  await page.getByRole('textbox', { name: 'Reason, one or two sentences' }).fill('Delivery days change.');
  await page.getByRole('textbox', { name: 'Suggested wording' }).fill('should arrive around');
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  await userEvent.keyboard('It arrives on Monday.{Enter}');
  await page.getByRole('radio', { name: 'Must pass' }).click({ force: true });
  await page.getByRole('textbox', { name: 'Sentence' }).fill('The tracking page has the day.');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('With the wording: It should arrive around Monday.')).toBeVisible();
  await expect.poll(() => document.querySelector('mark.found-warn')?.textContent).toBe('arrives on');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Version 1, live').first()).toBeVisible();
  const [row] = (await db.teamRules.toArray()).filter(({ changedBy }) => changedBy === 'Ines Cardoso');
  expect(row).toMatchObject({ state: 'live', version: 1, owner: 'Ines Cardoso' });
  expect(row?.rule.looksAt).toEqual([{ kind: 'words', any: ['arrives on', 'will be there on'] }]);
  expect(row?.rule).toMatchObject({ pack: 'own', reviewed: '2026-11-22', drafted: '2026-11-22' });
  await expect.poll(() => model.ports.hash.value).toBe(`#policies/edit/${row?.id}`);
  expect(localStorage.length).toBe(0);
  expect(errors).toEqual([]);
});

test('a rule whose sentence fails stays a draft: it says which, and the focus goes there', async () => {
  const { db } = await openLibrary(OPEN);
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  await userEvent.keyboard('Whatever suits you best.{Enter}{Escape}');
  await expect.element(page.getByText('Missed')).toBeVisible();
  await goLive().click();
  await expect
    .element(page.getByText('It misses “Whatever suits you best.”', { exact: false }))
    .toBeVisible();
  expect((await db.teamRules.get(ASKING.id))?.version).toBe(6);
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('must-flag-2');
  expect(await axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect.element(page.getByText('Version 7, draft').first()).toBeVisible();
  expect(await db.teamRules.get(ASKING.id)).toMatchObject({ version: 7, state: 'draft' });
});

test('a key right behind the press on “Add a sentence” is heard by the field', async () => {
  await openLibrary(OPEN);
  const add = page.getByRole('button', { name: 'Add a sentence' });
  await expect.element(add).toBeVisible();
  (add.element() as HTMLElement).click();
  await Promise.resolve().then(() => undefined); // What was pressed is drawn; no frame has passed.
  expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Sentence' }).element());
});

test('words are reached, changed and taken away with the keyboard alone', async () => {
  await openLibrary(OPEN);
  const row = rowOf('Says');
  const first = row.getByRole('button', { name: 'send us', exact: true });
  await expect.element(first).toBeVisible();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{Delete}');
  await expect.element(row.getByRole('button', { name: 'share your', exact: true })).not.toBeInTheDocument();
  await expect.element(row.getByRole('button', { name: 'reply with', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('answer with{Enter}');
  await expect.element(row.getByRole('button', { name: 'answer with', exact: true })).toBeVisible();
  await expect.element(row.getByRole('button', { name: 'Add words' })).toHaveFocus();
});

test('a sentence changes sides, is changed while it is tried, and goes', async () => {
  await openLibrary(OPEN);
  await page.getByRole('button', { name: /^Must pass instead: “What’s your phone/ }).click();
  await expect.element(page.getByText('By mistake')).toBeVisible();
  await page.getByRole('button', { name: /^Change “What’s your phone/ }).click();
  await page.getByRole('textbox', { name: 'Sentence' }).fill('What’s the weather like?');
  await expect.element(page.getByText('By mistake')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Remove “What’s the weather like?”' }).click();
  await expect.element(page.getByText('What’s the weather like?')).not.toBeInTheDocument();
  await expect
    .poll(() => document.activeElement?.getAttribute('aria-label'))
    .toBe('Remove “The address of our repair desk is on the page.”');
});

test('Esc brings a sentence back, and an emptied one goes', async () => {
  await openLibrary(OPEN);
  const change = page.getByRole('button', { name: /^Change “What’s your phone/ });
  await change.click();
  await page.getByRole('textbox', { name: 'Sentence' }).fill('');
  await userEvent.keyboard('{Escape}');
  await expect.element(change).toHaveFocus();
  await change.click();
  await page.getByRole('textbox', { name: 'Sentence' }).fill('');
  await userEvent.keyboard('{Enter}');
  await expect.element(change).not.toBeInTheDocument();
  expect(document.querySelectorAll('.rule-tried li')).toHaveLength(3);
});

test('a pattern is folded away for experts, and what is wrong with it is said under its field', async () => {
  await openLibrary(OPEN);
  await page.getByText('For experts', { exact: true }).click();
  await page.getByRole('button', { name: 'A pattern' }).click();
  await page.getByRole('textbox', { name: 'Fits the pattern' }).fill('refund(ed');
  await expect.element(page.getByText('The pattern cannot be read', { exact: false }).first()).toBeVisible();
  await expect.element(page.getByText('so nothing can be run', { exact: false }).first()).toBeVisible();
  await photograph('rule-pattern.light', 1440, 1500);
  expect(await axeViolations()).toEqual([]);
});

test('every kind of thing to look for can be added and drawn', async () => {
  await openLibrary(OPEN);
  for (const kind of [
    'Words and phrases',
    'Words near other words',
    'Something left unsaid',
    'Personal data',
    'Links',
    'Length',
    'The way it is written',
    'The same reply again',
  ])
    await page.getByRole('button', { name: kind, exact: true }).click();
  expect(document.querySelectorAll('.rule-matcher')).toHaveLength(9);
  await page.getByRole('button', { name: 'Add a place' }).click();
  await photograph('rule-kinds.light', 1440, 3200);
  expect(await axeViolations()).toEqual([]);
});

test('what a newer Cuecard looks for is shown and kept, and the rule can be a draft, not live', async () => {
  const newer = { kind: 'melody', any: ['la'] } as unknown as Matcher;
  const rule = { ...ASKING.rule, id: 'own-newer', looksAt: [...ASKING.rule.looksAt, newer] };
  const { db } = await openLibrary({
    ...OPEN,
    hash: '#policies/edit/own-newer',
    prepare: (store) => rulesInStore(store, { ...ASKING, id: 'own-newer', rule, state: 'draft' }),
  });
  await expect.element(page.getByText('{"kind":"melody","any":["la"]}')).toBeVisible();
  await title().fill('Renamed');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect.poll(async () => (await db.teamRules.get('own-newer'))?.rule.title).toBe('Renamed');
  expect((await db.teamRules.get('own-newer'))?.rule.looksAt).toEqual(rule.looksAt);
  await goLive().click();
  await expect.element(page.getByText('this one cannot test it', { exact: false }).first()).toBeVisible();
});

test('a rule that came with Cuecard is changed as the team’s own, and gives way once that is live', async () => {
  const [rule] = CORE_RULES;
  if (!rule) throw new Error('no core rules');
  const { db } = await openLibrary({ ...OPEN, hash: `#policies/new?from=${rule.id}` });
  await expect.element(title()).toHaveValue(rule.title);
  await expect.element(page.getByText(`Takes the place of “${rule.title}”.`)).toBeVisible();
  await title().fill('In our words');
  await goLive().click();
  await expect.element(page.getByText('Version 1, live').first()).toBeVisible();
  const row = (await db.teamRules.toArray()).find(({ replaces }) => replaces === rule.id);
  expect(row).toMatchObject({ state: 'live', rule: { title: 'In our words', pack: 'own' } });
  expect(row?.rule.mustFlag).toEqual(rule.mustFlag);
});

test('places, wording and acknowledgement are stored as they are picked', async () => {
  const { db } = await openLibrary(OPEN);
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.getByRole('checkbox', { name: 'Injury' }).click({ force: true });
  await page.getByRole('checkbox', { name: 'German' }).click({ force: true });
  await page.getByRole('textbox', { name: 'Last day' }).fill('2026-12-31');
  await page.getByRole('button', { name: 'Remove “Facebook”' }).click();
  await page.getByRole('textbox', { name: 'Suggested wording' }).fill('');
  await page.getByRole('checkbox', { name: 'Suggest to leave the words out' }).click();
  await page.getByRole('checkbox', { name: 'Ask responders to confirm that they have read this' }).click();
  await rowOf('Replies tagged').getByRole('button', { name: 'Add a tag' }).click();
  await userEvent.keyboard('refund{Enter}{Escape}');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect.poll(async () => (await db.teamRules.get(ASKING.id))?.version).toBe(7);
  const row = await db.teamRules.get(ASKING.id);
  expect(row?.acknowledge).toEqual({ snippetTags: ['refund'] });
  expect(row?.rule.wording).toBe('');
  expect(row?.rule.applies).toEqual({
    audience: 'public',
    platforms: ['x'],
    commentRisks: ['injury'],
    langs: ['de'],
    until: '2026-12-31',
  });
});

test('whoever writes replies proposes a rule as a draft, and is told who puts it live', async () => {
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Jonas Adler', role: 'author' as const },
  ];
  const { db, errors } = await openLibrary({
    hash: '#policies/new',
    settings: { responderName: 'Jonas Adler' },
    prepare: (store) => writeTeam(store, { people, selfApproval: false }, { name: 'Ines Cardoso', now: NOW }),
  });
  await expect.element(page.getByText('You can propose this policy, not put it live.')).toBeVisible();
  await expect.element(goLive()).toHaveAttribute('aria-disabled', 'true');
  await title().fill('Names a colleague');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await expect.element(page.getByText('Version 1, draft').first()).toBeVisible();
  expect(await db.teamRules.toArray()).toMatchObject([{ state: 'draft', changedBy: 'Jonas Adler' }]);
  expect(await axeViolations()).toEqual([]);
  expect(errors).toEqual([]);
});

test('a second live rule in place of the same one is refused, with the name of the first', async () => {
  const [rule] = CORE_RULES;
  if (!rule) throw new Error('no core rules');
  const first = { ...ASKING, id: 'own-first', replaces: rule.id };
  const { db } = await openLibrary({
    ...OPEN,
    hash: '#policies/edit/own-second',
    prepare: (store) =>
      rulesInStore(
        store,
        { ...first, rule: { ...ASKING.rule, id: 'own-first', title: 'The first' } },
        { ...first, id: 'own-second', state: 'draft', rule: { ...ASKING.rule, id: 'own-second' } },
      ),
  });
  await goLive().click();
  await expect
    .poll(() => document.body.textContent)
    .toContain('“The first” is live in place of the same rule.');
  expect((await db.teamRules.get('own-second'))?.state).toBe('draft');
});
