import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Commitment } from '@/lib/conversations/commitment';
import { HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import { desk, MARIT, NOW, QUEUE, ROUTES, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const WORLD: Scene = { desk: desk({}), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };

function promise(
  id: string,
  words: string,
  dueAt: number | null,
  more: Partial<Commitment> = {},
): Commitment {
  const about = { commentKey: 'x:900', platform: 'x', permalink: 'https://x.com/rui_t/status/900' } as const;
  const made = { id, schema: 1, words, dueAt, owner: 'Priya', state: 'open', madeAt: NOW - HOUR_MS } as const;
  return { ...about, ...made, closedAt: null, changedAt: NOW, changedBy: 'Priya', deletedAt: null, ...more };
}

const LATE = promise('1', 'We will call you by 1 pm.', NOW - 108 * MINUTE_MS);
const HERE = promise('2', 'We will send a new gasket within two hours.', NOW + 42 * MINUTE_MS, {
  commentKey: MARIT.key,
  permalink: MARIT.permalink,
});
const SOME_DAY = promise('3', 'We will look into the lid.', null);

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(promises: readonly Commitment[], scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await stage.db.commitments.bulkPut([...promises]);
  await userEvent.click(await screen.findByRole('button', { name: nameFor(promises) }));
  await screen.findByRole('heading', { level: 1, name: 'My day' });
  return stage;
}

function nameFor({ length }: readonly Commitment[]): RegExp {
  return new RegExp(`^My day: ${length} open`);
}

function rows(): (string | null | undefined)[] {
  return within(screen.getByRole('list', { name: 'My day' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.promise-words')?.textContent);
}

it('lists what is due by its time, says what is overdue, and what names no time last', async () => {
  await open([SOME_DAY, HERE, LATE]);
  await waitFor(() => expect(rows()).toEqual([LATE.words, HERE.words, SOME_DAY.words]));
  expect(screen.getByText('Overdue by 1 h 48 min')).toBeTruthy();
  expect(screen.getByText('Due in 42 min')).toBeTruthy();
  expect(screen.getByText('No time named')).toBeTruthy();
  expect(screen.getAllByText(/Promised by Priya/)).toHaveLength(3);
  await checkAxe();
});

it('says that nothing is due, and why the place is there', async () => {
  await open([]);
  expect(await screen.findByRole('heading', { name: 'Nothing is due' })).toBeTruthy();
  await checkAxe();
});

it.each([
  ['Done', 'kept'],
  ['Drop', 'dropped'],
] as const)('closes a promise with %s, tells the worker, and takes it back', async (verb, state) => {
  const stage = await open([LATE, SOME_DAY]);
  await userEvent.click(screen.getByRole('button', { name: `${verb}: ${LATE.words}` }));
  await waitFor(() => expect(rows()).toEqual([SOME_DAY.words]));
  expect(await stage.db.commitments.get('1')).toMatchObject({ state, changedBy: 'Priya' });
  expect(stage.toWorker.at(-1)).toEqual({ name: 'status.changed', params: { keys: ['x:900'] } });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Back to the comment'));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rows()).toEqual([LATE.words, SOME_DAY.words]));
});

it('brings a comment of this page into view, and links to another', async () => {
  const stage = await open([LATE, HERE]);
  await userEvent.click(screen.getByRole('button', { name: 'Show on page' }));
  expect(stage.toPage.at(-1)).toEqual({ name: 'comment.show', params: { key: MARIT.key } });
  const link = screen.getByRole('link', { name: 'Open the comment' });
  expect(link.getAttribute('href')).toBe(LATE.permalink);
});

it('goes back to the comment with Escape, to the button it came from', async () => {
  await open([LATE]);
  await userEvent.keyboard('{Escape}');
  const button = await screen.findByRole('button', { name: 'My day: 1 open, 1 overdue' });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('goes from line to line with the arrows, and to the ends', async () => {
  await open([LATE, HERE, SOME_DAY]);
  const focused = () => document.activeElement?.getAttribute('aria-label');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Back to the comment'));
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe(`Done: ${LATE.words}`);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe(`Done: ${HERE.words}`);
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(focused()).toBe(`Done: ${SOME_DAY.words}`);
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe(`Done: ${LATE.words}`);
});

it('draws the ruler from the promise to its time, red past it, and none where no time is named', async () => {
  await open([LATE, HERE, SOME_DAY]);
  await screen.findByText(SOME_DAY.words);
  expect(document.querySelectorAll('.promise .clock')).toHaveLength(2);
  expect(document.querySelectorAll('.promise .clock-late')).toHaveLength(1);
});

it('shows beside a comment what was promised there, and only that', async () => {
  const stage = await raise({ ...WORLD });
  await stage.db.commitments.bulkPut([LATE, HERE]);
  const list = await screen.findByRole('list', { name: 'Promised here' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list.textContent).toContain(HERE.words);
  await checkAxe();
  await userEvent.click(within(list).getByRole('button', { name: `Done: ${HERE.words}` }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Promised here' })).toBeNull());
});
