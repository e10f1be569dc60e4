import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Escalation } from '@/lib/escalation/escalation';
import { newEscalation } from '@/lib/escalation/new-escalation';
import type { Route } from '@/lib/escalation/route';
import { SHARE_ALL } from '@/lib/escalation/share';
import { aPlaceholder } from '@/tests/fixtures/snippets';
import { desk, minutesAgo, NOOR, NOW, QUEUE, ROUTES, RUI, SNIPPETS, snippet } from './people';
import { BRITISH, checkAxe, raise, type Scene, type Stage, strike } from './stage';

const SOLVED_REPLY = snippet(
  'solved',
  'Case solved: tell the customer',
  'Hi {{ customer_name }}, our team has settled this for you. Should anything be left, your number with us is {{ ticket_number }}.',
  {
    kind: 'follow-up',
    tags: ['solved'],
    placeholders: [aPlaceholder('ticket_number', { label: 'Ticket number' })],
  },
);
const BROKEN = snippet('broken', 'Broken', 'Hi {{ customer_name | nonsense }}', { kind: 'follow-up' });
const OTHER = snippet('again', 'Ask how it went', 'Hi {{ customer_name }}, did it work?', {
  kind: 'follow-up',
});
const ROUTE = { ...ROUTES[0] } as Route;
const form = {
  route: ROUTE,
  risk: 'injury',
  urgency: 'now',
  note: 'Burn',
  snapshot: [],
  masked: true,
} as const;
const CASE = {
  ...newEscalation(
    { ...form, id: 'E1', comment: RUI, handOff: null, share: SHARE_ALL },
    'Priya',
    minutesAgo(60),
  ),
  arrived: { at: minutesAgo(59), reference: '4711', link: 'https://help.example/4711' },
};
const SOLVED = { at: minutesAgo(3), by: 'target', who: '' } as const;

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(over: Partial<Escalation>, scene: Scene = {}): Promise<Stage> {
  const stage = await raise({
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    comments: QUEUE,
    snippets: [...SNIPPETS, SOLVED_REPLY, OTHER],
    routes: ROUTES,
    speech: BRITISH,
    remembered: { view: 'escalate' },
    ...scene,
  });
  await stage.db.escalations.put({ ...CASE, ...over });
  await screen.findByRole('heading', { name: /^With Safety & Quality/ });
  return stage;
}

const stored = async ({ db }: Stage) => (await db.escalations.toArray())[0];

it('offers the reply for a solved case, filled with its number, and puts it in with one press', async () => {
  const stage = await open({ solved: SOLVED });
  await screen.findByRole('heading', { name: 'Tell the customer' });
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Insert follow-up' }));
  await screen.findByRole('button', { name: 'Take it out' });
  const call = stage.toPage.find(({ name }) => name === 'composer.insert');
  expect(call?.params).toMatchObject({
    commentKey: RUI.key,
    text: 'Hi Rui, our team has settled this for you. Should anything be left, your number with us is 4711.',
    snippet: { id: SOLVED_REPLY.id },
  });
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Customer told' }));
  await waitFor(async () => expect((await stored(stage))?.told).toMatchObject({ how: 'told', who: 'Priya' }));
  await screen.findByText('Solved, and nothing is left to do.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored(stage))?.told).toBeNull());
});

it('is solved by hand, and taken back', async () => {
  const stage = await open({});
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as solved' }));
  await screen.findByRole('heading', { name: 'Tell the customer' });
  expect((await stored(stage))?.solved).toMatchObject({ by: 'hand', who: 'Priya' });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Mark as solved' });
  expect((await stored(stage))?.solved).toBeNull();
});

it('asks for a number that nobody gave, and puts nothing in before', async () => {
  const stage = await raise({
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    comments: QUEUE,
    snippets: [SOLVED_REPLY],
    routes: ROUTES,
    remembered: { view: 'escalate' },
  });
  await stage.db.escalations.put({ ...CASE, arrived: null, solved: SOLVED });
  await userEvent.click(await screen.findByRole('button', { name: 'Insert follow-up' }));
  const field = await screen.findByRole('textbox', { name: /Ticket number/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(stage.toPage.some(({ name }) => name === 'composer.insert')).toBe(false);
});

const CHANGED_SITE = { desk: desk({ selected: RUI.key, thread: [RUI], problem: 'changed-site' }) } as const;

it('copies nothing before the number is there where the site was changed, then the whole reply', async () => {
  const stage = await open({ arrived: null, solved: SOLVED }, CHANGED_SITE);
  await userEvent.click(await screen.findByRole('button', { name: 'Copy reply' }));
  const field = await screen.findByRole('textbox', { name: /Ticket number/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(stage.copied).toEqual([]);
  await userEvent.fill(field, '4712');
  await userEvent.click(screen.getByRole('button', { name: 'Copy reply' }));
  await screen.findAllByText('Reply copied. Paste it into the reply box.');
  expect(stage.copied).toEqual([expect.stringContaining('your number with us is 4712.')]);
});

it('copies no reply that cannot be filled in, and says so', async () => {
  const snippets = [...SNIPPETS, BROKEN];
  const stage = await open({ solved: SOLVED }, { ...CHANGED_SITE, snippets });
  const pick = await screen.findByRole('combobox', { name: 'Choose a follow-up reply' });
  await userEvent.selectOptions(pick, 'Broken');
  await userEvent.click(screen.getByRole('button', { name: 'Copy reply' }));
  await screen.findAllByText('This reply can’t be filled in. Your lead can mend it in the library.');
  expect(stage.copied).toEqual([]);
});

it('holds the copy back too when the reply did not get in and another one is chosen', async () => {
  const answers = { 'composer.insert': () => ({ type: 'refused', why: 'no-composer' }) };
  const stage = await open({ arrived: null, solved: SOLVED }, { answers });
  const pick = await screen.findByRole('combobox', { name: 'Choose a follow-up reply' });
  await userEvent.selectOptions(pick, 'Ask how it went');
  await userEvent.click(screen.getByRole('button', { name: 'Insert follow-up' }));
  const notIn = within(await screen.findByRole('alert'));
  await userEvent.selectOptions(pick, 'Case solved: tell the customer');
  await userEvent.click(notIn.getByRole('button', { name: 'Copy reply' }));
  const field = await screen.findByRole('textbox', { name: /Ticket number/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(stage.copied).toEqual([]);
});

it('lets the person choose where no reply is made for it, and chooses none by itself', async () => {
  const stage = await open({ solved: SOLVED }, { snippets: [...SNIPPETS, OTHER] });
  const pick = await screen.findByRole('combobox', { name: 'Choose a follow-up reply' });
  expect(stage.model.escalate.followUp.card.value).toBeUndefined();
  await userEvent.selectOptions(pick, 'Ask how it went');
  await waitFor(() => expect(stage.model.escalate.followUp.card.value?.text).toBe('Hi Rui, did it work?'));
  await checkAxe();
});

it('takes the reply that the department names', async () => {
  const named = { ...ROUTE, followUpSnippetId: OTHER.id };
  const stage = await open({ solved: SOLVED }, { routes: [named] });
  await waitFor(() => expect(stage.model.escalate.followUp.card.value?.option.snippet.id).toBe(OTHER.id));
});

it('stands in my day until somebody says that it is done, and opens its case', async () => {
  const stage = await open({ solved: SOLVED });
  await stage.db.escalations.put({ ...CASE, id: 'E2', commentKey: NOOR.key, goalAt: NOW - 60_000 });
  await userEvent.click(await screen.findByRole('button', { name: 'My day: 2 open, 1 overdue' }));
  const list = await screen.findByRole('list', { name: 'My day' });
  const lines = within(list).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringContaining('Not taken over for 1 min'),
    expect.stringContaining('Solved, tell the customer'),
  ]);
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Nobody needs to be told/ }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
  const line = within(list).getAllByRole('listitem')[1];
  if (!line) throw new Error('no line');
  await userEvent.click(within(line).getByRole('button', { name: /^Open the case/ }));
  await screen.findByRole('button', { name: 'Insert follow-up' });
  expect(stage.toPage.map(({ name }) => name)).toEqual(['comment.show', 'comment.select']);
});
