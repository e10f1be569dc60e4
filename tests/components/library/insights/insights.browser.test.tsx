import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ScoredLibrary } from '@/components/library/insights/scored-library';
import { axeViolations, closeLibrary, type HarnessOptions, openLibrary } from '../harness';
import { aLog } from './a-log';
import { SCORED } from './a-score';

afterEach(async () => {
  await closeLibrary();
  localStorage.clear();
});

const open = (more: HarnessOptions = {}) =>
  openLibrary({ empty: true, hash: '#insights', prepare: aLog, ...more });
const groups = () => page.getByRole('list', { name: 'Unanswered' }).getByRole('listitem');
const groupCount = () => document.querySelectorAll('li.wish').length;
const lids = () => groups().filter({ hasText: 'carafe' }).first();

test('comments that had no good reply stand together, with why, and what was not seen', async () => {
  const { errors } = await open();
  await expect.element(page.getByRole('heading', { name: 'Goals and insights', level: 1 })).toBeVisible();
  await expect.element(page.getByText(/4 comments of the last 28 days had no good reply\./)).toBeVisible();
  await expect.element(page.getByText(/Counts from this computer only, since Oct 25, 2026\./)).toBeVisible();
  await expect
    .element(lids())
    .toMatchTextContent(/Spare lid for the carafe.*1The answer was written by hand\..*2 more like it/s);
  await expect.element(lids()).toMatchTextContent('Found: “Spare parts list”.');
  await expect.element(page.getByText(/1 more comment is counted, but its words are not kept/)).toBeVisible();
  await page.getByText('2 more like it').click();
  await expect.element(page.getByText('Do you sell a spare carafe lid?')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  expect(errors).toEqual([]);
});

test('a search that found nothing is not listed twice, its own list is one press away', async () => {
  const { model } = await open();
  await page.getByRole('button', { name: '4 searches that found nothing' }).click();
  expect(model.ports.hash.value).toBe('#replies');
  await expect.element(page.getByRole('list', { name: 'Searched for, not found' })).toBeVisible();
});

test('a new reply begins with the comments as examples, without personal data and names of accounts', async () => {
  const { model } = await open();
  await groups().filter({ hasText: 'logs me out' }).getByRole('button', { name: 'Write reply' }).click();
  expect(model.ports.hash.value).toBe('#replies/new');
  await expect
    .element(page.getByRole('textbox', { name: 'Comment says, 1' }))
    .toHaveValue('My app logs me out every single morning since the update');
  await expect.element(page.getByRole('textbox', { name: /^Title/ })).toHaveValue('');
});

test('comments become examples in a draft of the reply that a search found, and leave the list', async () => {
  const { db, model, goTo } = await open();
  await lids().getByRole('button', { name: 'Add as example' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which reply fits?' });
  await expect.element(dialog.getByRole('combobox', { name: 'Reply' })).toHaveValue('Spare parts list');
  await expect.element(dialog.getByText(/can I buy a spare carafe lid\? mail me: /)).toBeVisible();
  expect(document.querySelector('dialog')?.textContent).not.toMatch(/ana@|@brevoli/);
  expect(await axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add as example' }).click();
  await expect.poll(() => model.ports.hash.value).toBe('#replies/edit/lid?field=examples');
  const [draft] = await db.revisions.where('snippetId').equals('lid').toArray();
  expect(draft?.content.examples).toHaveLength(3);
  expect((await db.snippets.get('lid'))?.examples).toEqual([]);
  goTo('#insights');
  await expect.element(page.getByText(/1 comment of the last 28 days had no good reply\./)).toBeVisible();
  await expect.poll(groupCount).toBe(1);
});

test('without a reply the dialog asks for one', async () => {
  await open();
  await groups().filter({ hasText: 'logs me out' }).getByRole('button', { name: 'Add as example' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add as example' }).click();
  await expect.element(page.getByText('Pick a reply first.')).toBeVisible();
});

test('another period counts anew', async () => {
  await open();
  await expect.poll(groupCount).toBe(2);
  await page.getByRole('radio', { name: '91 days' }).click({ force: true });
  await expect.element(page.getByText(/4 comments of the last 91 days had no good reply\./)).toBeVisible();
  await expect.element(page.getByText(/since Sep 23, 2026, when its log begins\./)).toBeVisible();
});

test('replies that never win come with their counts, follow the arrows, and can be retired', async () => {
  const { db, model, goTo } = await open({ hash: '#insights/replies' });
  const grid = page.getByRole('grid', { name: 'Replies that never win' });
  const row = (name: string) => grid.getByRole('row', { name: new RegExp(name) });
  await expect
    .element(row('Filter stock is late'))
    .toMatchTextContent('Filter stock is lateNever picked50142%');
  await expect.element(row('Spare parts list')).toMatchTextContent('Spare parts listNever shown010Not known');
  await expect.element(row('Gift wrapping')).not.toBeInTheDocument();
  await expect.element(row('Where is my parcel')).not.toBeInTheDocument();
  row('Filter stock is late').element().querySelector('th')?.closest('tr')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText(/It was found by search once/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('e');
  expect(model.ports.hash.value).toBe('#replies/edit/lid?field=examples');
  goTo('#insights/replies');
  await page.getByRole('button', { name: 'Retire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
  await expect.poll(async () => (await db.snippets.get('lid'))?.status).toBe('retired');
  await expect.element(row('Spare parts list')).not.toBeInTheDocument();
});

test('the library is scored when asked, shows how far it is, and each confusion leads to both replies', async () => {
  let tell: (share: number) => void = () => undefined;
  let finish: (scored: ScoredLibrary) => void = () => undefined;
  const scoreLibrary = (onProgress: (share: number) => void) => {
    tell = onProgress;
    return new Promise<ScoredLibrary>((resolve) => {
      finish = resolve;
    });
  };
  const { model } = await open({ hash: '#insights/examples', ports: { scoreLibrary } });
  await page.getByRole('button', { name: 'Score the library' }).click();
  tell(0.4);
  await expect.element(page.getByText('Scoring the library, 40%')).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  finish(SCORED);
  await expect.element(page.getByText('7 of 10')).toBeVisible();
  await expect.element(page.getByText(/Asked with 10 example comments of 3 replies\./)).toBeVisible();
  const confusions = page.getByRole('region', { name: /^Taken for one another/ });
  await expect
    .element(confusions.getByRole('listitem').first())
    .toMatchTextContent(/3 examples found.*2 of the first reply, 1/s);
  await expect.element(confusions.getByText('order')).toBeVisible();
  const failing = page.getByRole('region', { name: /^Examples that do not find their reply/ });
  await expect
    .element(failing.getByText(/Suggested instead: Filter stock is late, Refund window/))
    .toBeVisible();
  await expect.element(failing.getByText(/Nothing was suggested\./)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await confusions.getByRole('button', { name: 'Edit “Filter stock is late”' }).click();
  expect(model.ports.hash.value).toBe('#replies/edit/filter?field=title');
});

test('a score that is stopped shows what was scored until then', async () => {
  const scoreLibrary = (onProgress: (share: number) => void, stop: AbortSignal) =>
    new Promise<ScoredLibrary>((resolve) => {
      onProgress(0.1);
      stop.addEventListener('abort', () =>
        resolve({ ...SCORED, score: { ...SCORED.score, isComplete: false } }),
      );
    });
  await open({ hash: '#insights/examples', ports: { scoreLibrary } });
  await page.getByRole('button', { name: 'Score the library' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText(/Stopped before the end\./)).toBeVisible();
});

test('a score that fails says so and can be tried again', async () => {
  const scoreLibrary = () => Promise.reject(new Error('worker gone'));
  const { errors } = await open({ hash: '#insights/examples', ports: { scoreLibrary } });
  await page.getByRole('button', { name: 'Score the library' }).click();
  await expect
    .element(page.getByText('The library could not be scored to its end. Try again.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Score the library' })).toBeEnabled();
  expect(errors).toHaveLength(1);
});

test('an empty log says what would show up', async () => {
  await openLibrary({ hash: '#insights' });
  await expect.element(page.getByRole('heading', { name: 'Every comment had a good reply.' })).toBeVisible();
  await expect.element(page.getByText(/since Nov 22, 2026, when its log begins\./)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
