import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { zammad } from '@/lib/connectors/zammad';
import type { Destination } from '@/lib/escalation/destination';
import type { Route } from '@/lib/escalation/route';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import { desk, NOW, QUEUE, ROUTES, RUI, SNIPPETS } from './people';
import { BRITISH, checkAxe, raise, type Scene, type Stage, strike } from './stage';

const DESK: Destination = {
  id: 'desk',
  schema: 1,
  connectorId: 'zammad',
  name: 'Care desk',
  config: { address: 'https://help.example', group: 'Care', customer: 'care@help.example' },
  enabled: true,
  changedAt: NOW,
  changedBy: 'Priya',
  deletedAt: null,
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

function routes(over: Partial<Route>): Route[] {
  return ROUTES.map((route) =>
    route.id === 'safety' ? { ...route, destinationId: 'desk', ...over } : route,
  );
}

async function open(over: Partial<Route> = {}, scene: Scene = {}): Promise<Stage> {
  const stage = await raise({
    desk: desk({ selected: RUI.key, thread: [RUI] }),
    comments: QUEUE,
    snippets: SNIPPETS,
    routes: routes(over),
    speech: BRITISH,
    remembered: { view: 'escalate' },
    ...scene,
  });
  await stage.db.destinations.put(DESK);
  await screen.findByRole('button', { name: /^Send to Safety & Quality/ });
  await waitFor(() => expect(stage.model.escalate.handOff.value).toBeDefined());
  return stage;
}

function send(): HTMLElement {
  return screen.getByRole('button', { name: /^Send to/ });
}

it('shows before sending the very bytes that leave, and stores exactly those', async () => {
  const stage = await open();
  await userEvent.click(await screen.findByText('See what leaves, byte for byte'));
  await waitFor(() => expect(document.querySelector('.case-bytes pre')).not.toBeNull());
  await checkAxe();
  const shown = document.querySelector('.case-bytes pre')?.textContent;
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  const [entry] = await stage.db.outbox.toArray();
  if (!entry?.parcel || zammad.by !== 'network') throw new Error('nothing leaves');
  expect(zammad.payload(entry.parcel, DESK.config).body).toBe(shown);
  expect(entry).toMatchObject({ state: 'waiting', destinationId: 'desk' });
});

it('leaves out what is switched off for this case, and keeps that over a reload', async () => {
  const stage = await open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Links to the comments' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Who wrote the comments' }));
  await waitFor(async () => {
    expect((await stage.db.escalationDrafts.get(RUI.key))?.share).toMatchObject({
      links: false,
      names: false,
    });
  });
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  const [entry] = await stage.db.outbox.toArray();
  expect(entry?.parcel?.link).toBeNull();
  expect(entry?.parcel?.conversation.map(({ author }) => author)).toEqual(['']);
});

it('says that nothing leaves by itself where the route has no destination', async () => {
  const stage = await open({ destinationId: null });
  await screen.findByText(/^Goes by hand/);
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  expect((await stage.db.outbox.toArray())[0]).toMatchObject({ destinationId: null, parcel: null });
});

it('holds the case back while a field that the department asks for is empty, and goes there', async () => {
  const stage = await open({ required: ['note'] });
  const note = screen.getByRole('textbox', { name: /^Note/ });
  await userEvent.clear(note);
  await userEvent.click(send());
  await screen.findByText('This department asks for a note first.');
  await waitFor(() => expect(document.activeElement).toBe(note));
  expect(await stage.db.escalations.count()).toBe(0);
  await checkAxe();
  await userEvent.fill(note, 'Nurse saw it');
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
});

it('asks for a hand-off reply where there is one, and holds nobody up where there is none', async () => {
  const stage = await open({ required: ['hand-off'] });
  await screen.findByText(/sends the case to Care desk, then puts the hand-off reply/);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Insert it into the reply box/ }));
  await userEvent.click(send());
  await screen.findByText('This department asks for a hand-off reply first.');
  expect(await stage.db.escalations.count()).toBe(0);
  await stage.db.routes.update('safety', { handOffSnippetId: null });
  await waitFor(() => expect(stage.model.escalate.missing.value).toEqual([]));
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
});

it('says when a closed department opens, whom to ring, and its goal', async () => {
  const monday = [{ from: '09:00', to: '18:00' }];
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const days = { 1: monday, 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  const hours = { kind: 'weekly', timeZone, days, holidays: [] } as const;
  await open({ hours: { ...hours, days, holidays: [] }, goalMinutes: 15, onCall: 'Hanna, 555' });
  const line = screen.getByRole('radio', { name: /Safety & Quality/ }).closest('label');
  expect(line?.textContent).toMatch(/Closed now, opens .*0?9:00\. On call: Hanna, 555/);
  expect(line?.textContent).toContain('goal 15 min');
});

it('names the ticket and links to it once it arrived', async () => {
  const stage = await open();
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  const arrived = { at: NOW, reference: '4711', link: 'https://help.example/4711' };
  await stage.db.escalations.toCollection().modify({ arrived });
  await screen.findByRole('heading', { name: 'With Safety & Quality, #4711' });
  expect(screen.getByRole('link', { name: 'Open #4711' }).getAttribute('href')).toBe(arrived.link);
  await checkAxe();
});

it('offers the deputy when nobody took it over in time, and hands on with one press', async () => {
  const stage = await open({ deputyRouteId: 'repairs', goalMinutes: 15 });
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  await stage.db.escalations.toCollection().modify({ goalAt: NOW - MINUTE_MS });
  await screen.findByText('Nobody has taken it over in time.');
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Hand on to Repairs' }));
  await screen.findByRole('heading', { name: 'With Repairs' });
  expect((await stage.db.escalations.toArray())[0]).toMatchObject({
    routeId: 'repairs',
    passedOn: [{ routeId: 'safety', by: 'Priya' }],
  });
});

it('lists what I handed over beside what I promised, by the time it is due', async () => {
  const stage = await open({ goalMinutes: 15 });
  await userEvent.click(send());
  await screen.findByRole('heading', { name: 'With Safety & Quality' });
  await stage.db.escalations.toCollection().modify({ goalAt: NOW + 10 * MINUTE_MS });
  const about = { commentKey: 'x:900', platform: 'x', permalink: '' } as const;
  const made = { schema: 1, owner: 'Priya', state: 'open', madeAt: NOW - HOUR_MS, closedAt: null } as const;
  const stamp = { changedAt: NOW, changedBy: 'Priya', deletedAt: null };
  const soon = { id: '1', ...about, ...made, ...stamp, words: 'We will call you.', dueAt: NOW + DAY_MS };
  await stage.db.commitments.put(soon);
  await userEvent.click(await screen.findByRole('button', { name: 'My day: 2 open' }));
  const list = await screen.findByRole('list', { name: 'My day' });
  const lines = within(list).getAllByRole('listitem');
  expect(lines.map((line) => line.querySelector('.promise-words')?.textContent)).toEqual([
    'With Safety & Quality',
    'We will call you.',
  ]);
  expect(screen.getByText('To be taken over in 10 min')).toBeTruthy();
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: /^Somebody there has it/ }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  expect((await stage.db.escalations.toArray())[0]?.takenOver).toMatchObject({ by: 'Priya' });
});
