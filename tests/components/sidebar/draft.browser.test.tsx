import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { desk, MARIT, QUEUE, ROUTES, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const TEXT = 'Hi Marit, it was our fault and we guarantee a refund. We will sort it ASAP!!';
const DRAFT = { text: TEXT, hash: 'd1', audience: 'public', platform: 'x', commentKey: MARIT.key } as const;
const WORLD: Scene = {
  desk: desk({ draft: DRAFT, composer: { state: 'open', audience: 'public' } }),
  comments: QUEUE,
  snippets: SNIPPETS,
  routes: ROUTES,
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await userEvent.click(await screen.findByRole('tab', { name: 'Draft check' }));
  await screen.findAllByRole('article');
  return stage;
}

function replaced({ toPage }: Stage) {
  return toPage.filter(({ name }) => name === 'composer.replace').map(({ params }) => params);
}

it('lists what the draft breaks, most serious first, and marks the same words', async () => {
  await open();
  const names = screen.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent);
  expect(names[0]).toBe('Admits fault for damage');
  const marks = [...document.querySelectorAll('mark.hit')].map((mark) => mark.firstChild?.textContent);
  expect(marks[0]).toContain('our fault');
  expect(
    document.querySelector('.draft-text')?.textContent?.replace(/\d? \(finding \d\)|\d(?= \()/g, ''),
  ).toContain('Hi Marit');
  await checkAxe();
});

it('changes one wording in the reply box, by button or by its number', async () => {
  const stage = await open();
  await userEvent.keyboard('1');
  const start = TEXT.indexOf('it was our fault');
  await waitFor(() => expect(replaced(stage)).toHaveLength(1));
  expect(replaced(stage)[0]).toMatchObject({ hash: 'd1', edits: [{ start, end: start + 16 }] });
});

it('uses all fixes with A, in one change', async () => {
  const stage = await open();
  await userEvent.keyboard('a');
  await waitFor(() => expect(replaced(stage)).toHaveLength(1));
  const { edits, ruleIds } = replaced(stage)[0] as { edits: unknown[]; ruleIds: string[] };
  expect(edits.length).toBeGreaterThan(1);
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
});

it('says so when the draft changed in between', async () => {
  await open({ answers: { 'composer.replace': () => ({ outcome: 'draft-changed' }) } });
  await userEvent.keyboard('a');
  await screen.findByText(/The draft changed in between/, { selector: '.toast span' });
});

it('says something else when the reply box did not take the wording', async () => {
  await open({ answers: { 'composer.replace': () => ({ outcome: 'not-written' }) } });
  await userEvent.keyboard('a');
  await screen.findByText(/The reply box did not take the wording/, { selector: '.toast span' });
});

it('keeps words only with a reason, which is stored and journalled before the page looks again', async () => {
  const stage = await open();
  const first = screen.getAllByRole('article')[0] as HTMLElement;
  await userEvent.click(within(first).getByRole('button', { name: 'Keep mine, say why' }));
  const save = await within(first).findByRole('button', { name: 'Save the reason' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  await userEvent.type(within(first).getByLabelText('Why keep it as it is?'), 'Legal agreed');
  await userEvent.click(save);
  await screen.findByText('Kept: Legal agreed');
  expect(await stage.db.keptReasons.toArray()).toMatchObject([
    { commentKey: MARIT.key, reason: 'Legal agreed', by: 'Priya' },
  ]);
  const journal = await stage.db.journal.where('event.kind').equals('finding-kept').toArray();
  expect(journal.map(({ event }) => event)).toMatchObject([{ reason: 'Legal agreed', severity: 'block' }]);
  expect(JSON.stringify(journal)).not.toContain('our fault');
  expect(stage.toPage.at(-1)?.name).toBe('draft.recheck');
  expect(screen.queryByText(/Fix \d block/)).toBeNull();
});

it('holds a reason to its words: the next comment’s draft is asked again', async () => {
  const stage = await open();
  await stage.db.keptReasons.add({
    id: 'k1',
    schema: 1,
    commentKey: 'x:4',
    ruleId: 'any',
    matchedKey: 'it was our fault',
    reason: 'Another comment',
    at: 1,
    by: '',
  });
  expect(screen.queryByText(/Kept:/)).toBeNull();
  expect(screen.getByText(/Fix 1 block before you post/)).toBeTruthy();
});

it('hides a tip, and only that', async () => {
  await open();
  const before = screen.getAllByRole('article').length;
  await userEvent.click(screen.getByRole('button', { name: 'Hide this tip' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(before - 1));
});

it('opens the rule in place with its source', async () => {
  await open();
  const first = screen.getAllByRole('article')[0] as HTMLElement;
  await userEvent.click(within(first).getByRole('button', { name: 'Read the rule' }));
  expect(within(first).getByText(/^Source: /)).toBeTruthy();
});

it('reads the counts out once the typing pauses, and clear when the draft is mended', async () => {
  const stage = await open();
  await waitFor(
    () => expect(screen.getByRole('status').textContent).toMatch(/1 block.*First: Admits fault/),
    {
      timeout: 3000,
    },
  );
  const draft = { ...DRAFT, text: 'Hi Marit, thank you for telling us.', hash: 'd2' };
  await stage.db.desks.update(7, { draft });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Draft check: clear.'), {
    timeout: 3000,
  });
  await checkAxe();
});

it('goes back to the reply box with Escape', async () => {
  const stage = await open();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(stage.toPage.at(-1)?.name).toBe('composer.focus'));
});

it('waits for a draft', async () => {
  await raise({ ...WORLD, desk: desk() });
  await userEvent.click(await screen.findByRole('tab', { name: 'Draft check' }));
  await screen.findByRole('heading', { name: 'No draft yet' });
});
