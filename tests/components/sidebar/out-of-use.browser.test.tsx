import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { endIncident, startIncident, writeTeam } from '@/lib/database/library-state';
import { liftRecall, recall, retire } from '@/lib/database/snippet-changes';
import type { Who } from '@/lib/library/governance';
import { HOUR_MS } from '@/lib/shared/clock';
import { aText } from '@/tests/fixtures/snippets';
import { desk, LEAK, MARIT, NOW, QUEUE, ROUTES, SNIPPETS, snippet } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };
const INES: Who = { name: 'Ines', now: NOW };
const LEAK_TITLE = LEAK.texts[0]?.title ?? '';
const CHAT_TITLE = 'Chat ended too soon: take over in person';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function choose(title: string, scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await userEvent.click(await screen.findByRole('option', { name: title }));
  return stage;
}

function optionNames(): string[] {
  const list = screen.queryByRole('listbox');
  if (!list) return [];
  return within(list)
    .getAllByRole('option')
    .map((option) => option.querySelector('.option-title')?.textContent ?? '');
}

function insertsOf({ toPage }: Stage): unknown[] {
  return toPage.filter(({ name }) => name === 'composer.insert');
}

async function untilRead({ model }: Stage): Promise<void> {
  await waitFor(() => expect(model.replies.total.value).toBeDefined());
}

describe('a reply that is recalled while its card is shown', () => {
  it('says who recalled it and why, and holds Insert and Copy for every way to press them', async () => {
    const stage = await choose(LEAK_TITLE);
    await recall(
      stage.db,
      LEAK.id,
      { reason: 'The order number is no longer needed', replacedBy: null },
      INES,
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Recalled by Ines');
    expect(alert.textContent).toContain('The order number is no longer needed');
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}c');
    screen.getByRole('button', { name: 'Insert reply' }).click();
    screen.getByRole('button', { name: 'Copy' }).click();
    expect(insertsOf(stage)).toEqual([]);
    expect(stage.copied).toEqual([]);
    expect(optionNames()).not.toContain(LEAK_TITLE);
    await checkAxe();
  });

  it('also when it was first in the list and nobody had chosen it: no other slips into its place', async () => {
    const stage = await raise(WORLD);
    await screen.findByRole('option', { name: LEAK_TITLE });
    const first = stage.model.replies.card.value?.option.snippet.id ?? '';
    await recall(stage.db, first, { reason: 'Wrong', replacedBy: null }, INES);
    await screen.findByRole('alert');
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}');
    expect(insertsOf(stage)).toEqual([]);
    await userEvent.keyboard('1');
    await waitFor(() => expect(insertsOf(stage)).toHaveLength(1));
  });

  it('offers the replacement, ready to insert with one more key', async () => {
    const stage = await choose(LEAK_TITLE);
    await recall(stage.db, LEAK.id, { reason: 'Wrong', replacedBy: 'snippet-german' }, INES);
    await userEvent.click(await screen.findByRole('button', { name: 'Use “Cleaning the jug” instead' }));
    expect(screen.getByRole('region', { name: 'Your reply' }).textContent).toContain('the jug is fine');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(insertsOf(stage)).toMatchObject([{ params: { snippet: { id: 'snippet-german' } } }]),
    );
  });

  it('comes back when the recall is lifted', async () => {
    const stage = await choose(LEAK_TITLE);
    await recall(stage.db, LEAK.id, { reason: 'Wrong', replacedBy: null }, INES);
    await screen.findByRole('alert');
    await liftRecall(stage.db, LEAK.id, { ...INES, now: NOW + 1 });
    await screen.findByRole('option', { name: LEAK_TITLE });
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() => expect(insertsOf(stage)).toMatchObject([{ params: { snippet: { id: LEAK.id } } }]));
  });

  it('is taken back from a page that waits for its reply box', async () => {
    const waiting = { 'composer.insert': () => ({ type: 'waiting', until: NOW + 60_000 }) };
    const stage = await choose(LEAK_TITLE, { answers: waiting });
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('Press Reply on the comment.');
    await recall(stage.db, LEAK.id, { reason: 'Wrong', replacedBy: null }, INES);
    await waitFor(() => expect(stage.toPage.at(-1)?.name).toBe('composer.cancel'));
  });

  it.each([
    ['retired', (stage: Stage) => retire(stage.db, LEAK.id, null, INES), 'No longer in the library'],
    [
      'expired',
      (stage: Stage) => stage.db.snippets.update(LEAK.id, { expiresOn: '2026-11-18' }),
      'Expired: last valid on',
    ],
    [
      'for another role',
      (stage: Stage) => stage.db.snippets.update(LEAK.id, { role: 'approver' }),
      'Not for',
    ],
  ] as const)('is held the same way once it is %s', async (_, change, words) => {
    const stage = await choose(LEAK_TITLE);
    const people = [
      { name: 'Priya', role: 'author' as const },
      { name: 'Ines', role: 'approver' as const },
    ];
    await writeTeam(stage.db, { people, selfApproval: false }, INES);
    await change(stage);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });

  it('says so plainly when the worker refuses what this list still offered', async () => {
    const { fail } = await import('@/lib/shared/result');
    const stage = await choose(LEAK_TITLE);
    const tell = stage.model.ports as { tellPage: unknown };
    tell.tellPage = async () => fail({ type: 'refused', detail: 'withheld' });
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('This reply was just taken out of use.');
    expect(screen.queryByRole('button', { name: 'Copy reply' })).toBeNull();
  });
});

describe('what is never offered', () => {
  it('is what is recalled, expired or for another role, in the list and in the search', async () => {
    const gone = [
      { ...LEAK, recall: { by: 'Ines', at: NOW, reason: 'Wrong' } },
      snippet('old', 'Old leak offer', 'Leak offer', { expiresOn: '2026-11-18', examples: [MARIT.text] }),
      snippet('boss', 'Leak for leads', 'Leak', { role: 'approver', examples: [MARIT.text] }),
    ];
    const stage = await raise({ ...WORLD, snippets: [...SNIPPETS.slice(1), ...gone] });
    const people = [
      { name: 'Priya', role: 'author' as const },
      { name: 'Ines', role: 'approver' as const },
    ];
    await writeTeam(stage.db, { people, selfApproval: false }, INES);
    await screen.findByRole('option', { name: CHAT_TITLE });
    const titles = () => stage.model.replies.options.value.map(({ text }) => text.title);
    await waitFor(() => expect(titles()).not.toContain('Leak for leads'));
    expect(titles()).not.toContain(LEAK_TITLE);
    expect(titles()).not.toContain('Old leak offer');
    stage.model.replies.search('leak');
    expect(titles()).not.toContain(LEAK_TITLE);
    expect(titles()).not.toContain('Old leak offer');
    expect(titles()).not.toContain('Leak for leads');
  });
});

describe('an incident', () => {
  const plan = {
    title: 'App outage',
    snippetId: 'snippet-german',
    hiddenTags: ['chat'],
    endsAt: NOW + HOUR_MS,
  };
  const tagged = SNIPPETS.map((each) => (each.id === 'snippet-chat' ? { ...each, tags: ['chat'] } : each));

  it('pins its statement above all suggestions, hides tags and tells its end, at once', async () => {
    const stage = await raise({ ...WORLD, snippets: tagged });
    await screen.findByRole('option', { name: CHAT_TITLE });
    await startIncident(stage.db, plan, { ...INES, now: NOW + 30_000 });
    await screen.findByRole('option', { name: 'Cleaning the jug' });
    expect(optionNames()[0]).toBe('Cleaning the jug');
    expect(optionNames()).not.toContain(CHAT_TITLE);
    const notices = screen.getByRole('region', { name: 'Right now' });
    expect(notices.textContent).toMatch(/App outage Until 3:48.PM\. The statement to use is at the top/);
    expect(notices.textContent).toContain('replies about chat');
    await checkAxe();
    await endIncident(stage.db, { ...INES, now: NOW + 40_000 });
    await screen.findByRole('option', { name: CHAT_TITLE });
    expect(screen.queryByText('App outage')).toBeNull();
  });

  it('ends by itself at its time, not at the next minute', async () => {
    const stage = await raise({ ...WORLD, snippets: tagged });
    await untilRead(stage);
    await startIncident(stage.db, { ...plan, endsAt: NOW + 300 }, INES);
    await screen.findByText('App outage');
    await waitFor(() => expect(screen.queryByText('App outage')).toBeNull(), { timeout: 3000 });
  });
});

describe('wording for one site', () => {
  it('is searched, shown and inserted there instead of the common wording', async () => {
    const text = {
      ...aText('en', 'Where to write', 'Write to us below.'),
      variants: [{ platform: 'x' as const, body: 'Send us a zebra by DM.' }],
    };
    const stage = await raise({ ...WORLD, snippets: [snippet('where', 'x', 'x', { texts: [text] })] });
    await untilRead(stage);
    await userEvent.fill(await screen.findByRole('combobox', { name: 'Search replies' }), 'zebra');
    await screen.findByRole('option', { name: 'Where to write' });
    const card = screen.getByRole('region', { name: 'Your reply' });
    expect(card.textContent).toContain('Send us a zebra by DM.');
    expect(card.textContent).toContain('worded for X');
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() =>
      expect(insertsOf(stage)).toMatchObject([{ params: { text: 'Send us a zebra by DM.' } }]),
    );
  });
});

describe('a signed library past its maximum age', () => {
  it('says so, and inserts nothing until a newer one is taken', async () => {
    const stage = await choose(LEAK_TITLE);
    const current = {
      library: 'l',
      version: 1,
      highest: 1,
      manifestHash: '0',
      createdAt: NOW - 40 * 24 * HOUR_MS,
      maxAgeDays: 30,
    };
    await stage.db.meta.put({ key: 'bundle-trust', value: { pinned: null, current } });
    await screen.findByRole('alert');
    screen.getByRole('button', { name: 'Insert reply' }).click();
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}c');
    expect(insertsOf(stage)).toEqual([]);
    expect(stage.copied).toEqual([]);
  });
});
