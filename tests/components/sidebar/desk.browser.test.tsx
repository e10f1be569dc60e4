import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { desk, MARIT, NOOR, QUEUE, ROUTES, RUI, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function open(scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await screen.findAllByRole('option');
  return stage;
}

describe('the comment', () => {
  it('is read out with its place, who wrote it and how long it waits', async () => {
    await open();
    const said = 'Comment 2 of 11. Marit Olsen, X, 42 min. 18 min left. 5 replies suggested.';
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
  });

  it('changes with the page, and the search with it', async () => {
    const stage = await open();
    await userEvent.fill(screen.getByRole('combobox', { name: 'Search replies' }), 'jug');
    await stage.db.desks.update(7, { selected: NOOR.key });
    await screen.findByRole('heading', { name: 'Comment from Noor Haddad on X' });
    expect((screen.getByRole('combobox', { name: 'Search replies' }) as HTMLInputElement).value).toBe('');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Noor Haddad'));
  });

  it('steps by risk and time left, shows and closes through the page', async () => {
    const stage = await open();
    await userEvent.keyboard('jko');
    await userEvent.click(screen.getByRole('button', { name: 'Close Cuecard' }));
    await userEvent.click(screen.getByRole('button', { name: 'Move to the browser side panel' }));
    expect(stage.toPage).toEqual([
      { name: 'comment.show', params: { key: NOOR.key } },
      { name: 'comment.select', params: { key: NOOR.key } },
      { name: 'comment.show', params: { key: MARIT.key } },
      { name: 'comment.select', params: { key: MARIT.key } },
      { name: 'comment.show', params: { key: MARIT.key } },
      { name: 'frame.close', params: {} },
    ]);
    expect(stage.toWorker).toEqual([{ name: 'panel.open', params: { tabId: 7 } }]);
  });

  it('says so when it is not on the page', async () => {
    await open({ answers: { 'comment.show': () => ({ shown: false }) } });
    await userEvent.keyboard('o');
    await screen.findByText(/isn’t on the page right now/, { selector: '.toast span' });
  });

  it('has no move or close button in the browser’s own panel', async () => {
    await open({ framed: false });
    expect(screen.queryByRole('button', { name: 'Close Cuecard' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull();
  });
});

describe('a status', () => {
  it('is set with M and taken back with Undo, and every page hears of both', async () => {
    const stage = await open();
    await userEvent.keyboard('m');
    await screen.findByText('Marked answered', { selector: '.toast span' });
    expect((await stage.db.comments.get(MARIT.key))?.status).toBe('answered');
    await checkAxe();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stage.db.comments.get(MARIT.key))?.status).toBe('open'));
    expect(stage.toWorker.map(({ name }) => name)).toEqual(['status.changed', 'status.changed']);
    const events = await stage.db.journal.where('event.kind').equals('status-changed').toArray();
    // Both have the same moment here, so their order is not told.
    const moves = events.flatMap(({ event }) =>
      event.kind === 'status-changed' ? [`${event.from} to ${event.to}`] : [],
    );
    expect(moves.sort()).toEqual(['answered to open', 'open to answered']);
  });

  it.each([
    ['No reply needed', 'no-reply-needed'],
    ['Not a customer', 'not-a-customer'],
  ])('can be “%s”', async (name, status) => {
    const stage = await open();
    await userEvent.click(screen.getByRole('button', { name: 'More about this comment' }));
    await userEvent.click(screen.getByRole('menuitem', { name }));
    await waitFor(async () => expect((await stage.db.comments.get(MARIT.key))?.status).toBe(status));
    await screen.findByText('10 waiting');
  });

  it('pauses the site from the menu, by keyboard alone', async () => {
    const stage = await open();
    screen.getByRole('button', { name: 'More about this comment' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('menu');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Mark answered'));
    await userEvent.keyboard('{End}{Enter}');
    expect(stage.paused).toEqual([['x', true]]);
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(stage.toPage).toEqual([]);
  });
});

describe('keys and focus', () => {
  it('open the tabs and put the focus where their work begins', async () => {
    await open({ desk: desk({ selected: RUI.key, thread: [RUI] }) });
    await userEvent.keyboard('e');
    await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe('route'));
    await userEvent.keyboard('r');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
  });

  it('put the focus where it belongs when that is drawn late, unless something else was done', async () => {
    const stage = await open({ routes: [], desk: desk({ selected: RUI.key, thread: [RUI] }) });
    await userEvent.keyboard('e');
    await screen.findByRole('tab', { name: 'Escalate', selected: true });
    await stage.db.routes.bulkPut(ROUTES);
    await waitFor(() => expect((document.activeElement as HTMLInputElement).name).toBe('route'));
    await userEvent.keyboard('r');
    await stage.db.routes.clear();
    await userEvent.keyboard('e');
    await screen.findByRole('tab', { name: 'Escalate', selected: true });
    screen.getByRole('tab', { name: 'Draft check' }).focus();
    await stage.db.routes.bulkPut(ROUTES);
    await waitFor(() => expect(document.querySelector('[name=route]')).not.toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Draft check' }));
  });

  it('walk the tabs with arrows, one tab stop in all', async () => {
    await open();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    screen.getByRole('tab', { name: 'Replies' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Draft check', selected: true })).toBe(document.activeElement);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Escalate', selected: true })).toBe(document.activeElement);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('go one step back with Escape, in the end to the reply box', async () => {
    const stage = await open();
    await userEvent.keyboard('?');
    await screen.findByRole('heading', { name: 'Keys' });
    await userEvent.keyboard('{Escape}');
    await screen.findAllByRole('option');
    expect(stage.toPage).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(stage.toPage.at(-1)?.name).toBe('composer.focus'));
  });

  it('can do without single keys', async () => {
    const stage = await open();
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Use single keys/ }));
    await userEvent.keyboard('{Escape}');
    await screen.findAllByRole('option');
    await userEvent.keyboard('j1');
    expect(stage.settings.value.singleKeys).toBe(false);
    expect(stage.toPage).toEqual([]);
  });
});

describe('what outlives a reload of the frame', () => {
  it('is the tab, the search and the choice', async () => {
    const stage = await open();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('d');
    expect(stage.remembered()).toMatchObject({ view: 'draft', commentKey: MARIT.key });
    const picked = stage.remembered()?.picked;
    expect(picked).toMatch(/^snippet-/);
    await strike();
    await raise({
      ...WORLD,
      remembered: { view: 'replies', query: 'damage', picked: null, commentKey: MARIT.key },
    });
    await screen.findByText('1 reply found');
  });
});

it('journals once what was suggested, by ids alone', async () => {
  const stage = await open();
  await waitFor(async () => {
    expect(await stage.db.journal.where('event.kind').equals('suggestions-shown').count()).toBe(1);
  });
  const [entry] = await stage.db.journal.toArray();
  expect(JSON.stringify(entry)).not.toContain('leaks');
});

it('journals that nothing was suggested, too', async () => {
  const stage = await raise({ ...WORLD, snippets: [] });
  await waitFor(async () => {
    const [entry] = await stage.db.journal.where('event.kind').equals('suggestions-shown').toArray();
    expect(entry?.event).toMatchObject({ commentKey: MARIT.key, snippets: [], isConfident: false });
  });
});
