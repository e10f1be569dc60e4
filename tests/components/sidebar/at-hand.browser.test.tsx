import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { append } from '@/lib/database/journal';
import { readPins, setPin } from '@/lib/database/pins';
import { recall } from '@/lib/database/snippet-changes';
import { desk, LEAK, MARIT, NOW, QUEUE, ROUTES, SNIPPETS, snippet, TEO } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const FAR = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((code, nth) =>
  snippet(code, `Far reply ${code}`, `Quokka ${nth}.`, { folder: 'Far' }),
);
const idOf = (code: string) => `snippet-${code}`;
const WORLD: Scene = {
  desk: desk(),
  comments: QUEUE,
  snippets: [...SNIPPETS, ...FAR],
  routes: ROUTES,
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function use(db: CuecardDatabase, code: string, at: number): Promise<void> {
  const how = { provenance: 'verbatim', audience: 'public', how: 'inserted' } as const;
  const event = {
    kind: 'reply-inserted',
    commentKey: 'x:1',
    snippet: { id: idOf(code), version: 3 },
    ...how,
  };
  await append(db, event as never, { by: 'Priya', at });
}

async function raiseSome(scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await screen.findByRole('listbox', { name: 'Suggested replies' });
  await screen.findAllByRole('option');
  return stage;
}

const search = () => screen.getByRole('combobox', { name: 'Search replies' });

const listed = () => within(screen.getByRole('listbox')).getAllByRole('option');

/** Titles of a group's options; undefined where there is no such group. */
function titlesIn(name: string): string[] | undefined {
  const group = screen.queryByRole('group', { name });
  return group
    ? within(group)
        .getAllByRole('option')
        .map((option) => option.querySelector('.option-title')?.textContent ?? '')
    : undefined;
}

describe('replies at hand', () => {
  it('are the pinned ones and those used lately, below the suggestions, while the search is empty', async () => {
    const { db } = await raiseSome();
    for (const code of ['one', 'leak', 'two']) await setPin(db, idOf(code), true);
    for (const [nth, code] of ['three', 'four', 'two', 'three'].entries()) await use(db, code, NOW - 9 + nth);
    expect(titlesIn('Pinned')).toBeUndefined();
    await userEvent.click(search());
    await waitFor(() => expect(titlesIn('Pinned')).toEqual(['Far reply two', 'Far reply one']));
    await waitFor(() => expect(titlesIn('Used lately')).toEqual(['Far reply three', 'Far reply four']));
    const titles = listed().map((option) => option.querySelector('.option-title')?.textContent);
    expect(titles).toContain(LEAK.texts[0]?.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(listed().map(({ id }) => id)).toEqual(titles.map((_, nth) => `reply-${nth}`));
    await checkAxe();
    await userEvent.keyboard('jug');
    await waitFor(() => expect(titlesIn('Pinned')).toBeUndefined());
  });

  it('are five of a kind at most, and none that may not be used any more', async () => {
    const { db } = await raiseSome();
    for (const { id } of FAR) await setPin(db, id, true);
    await userEvent.click(search());
    await waitFor(() => expect(titlesIn('Pinned')?.length).toBe(5));
    expect(titlesIn('Pinned')?.[0]).toBe('Far reply seven');
    await recall(db, idOf('seven'), { reason: 'Wrong.', replacedBy: null }, { name: 'Ines', now: NOW });
    await db.snippets.update(idOf('six'), { deletedAt: NOW, changedAt: NOW + 1 });
    await waitFor(() =>
      expect(titlesIn('Pinned')).toEqual(
        ['five', 'four', 'three', 'two', 'one'].map((code) => `Far reply ${code}`),
      ),
    );
  });

  it('are chosen with the arrows and inserted with Enter, as found by search', async () => {
    const stage = await raiseSome();
    await setPin(stage.db, idOf('one'), true);
    await userEvent.click(search());
    await waitFor(() => expect(titlesIn('Pinned')).toEqual(['Far reply one']));
    const nth = listed().length - 1;
    await userEvent.keyboard('{ArrowDown}'.repeat(nth));
    await waitFor(() => expect(search().getAttribute('aria-activedescendant')).toBe(`reply-${nth}`));
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(stage.toPage.at(-1)).toMatchObject({
        name: 'composer.insert',
        params: { snippet: { id: idOf('one') } },
      }),
    );
    const picked = await stage.db.journal.where('event.kind').equals('snippet-picked').toArray();
    expect(picked[0]?.event).toMatchObject({ from: 'search' });
  });

  it('stay while one of them is looked at, and go with the next comment', async () => {
    const stage = await raiseSome();
    await setPin(stage.db, idOf('one'), true);
    await userEvent.click(search());
    await userEvent.click(await screen.findByRole('option', { name: 'Far reply one' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    expect(screen.getByRole('region', { name: 'Your reply' }).textContent).toContain('Quokka 0.');
    expect(stage.remembered()).toMatchObject({ isBrowsing: true, picked: idOf('one') });
    await stage.db.desks.update(7, { selected: TEO.key });
    await screen.findByRole('option', { name: 'Cleaning the jug' });
    await waitFor(() => expect(titlesIn('Pinned')).toBeUndefined());
  });

  it('come back with the choice when the frame was loaded again', async () => {
    const remembered = { isBrowsing: true, picked: idOf('one'), commentKey: MARIT.key };
    const stage = await raiseSome({ remembered });
    await setPin(stage.db, idOf('one'), true);
    await waitFor(() =>
      expect(screen.getByRole('option', { name: 'Far reply one' }).getAttribute('aria-selected')).toBe(
        'true',
      ),
    );
  });

  it('are offered where nothing is suggested, and none of them by itself', async () => {
    const stage = await raise({ ...WORLD, snippets: FAR });
    await setPin(stage.db, idOf('one'), true);
    await screen.findByRole('heading', { name: 'Nothing fits by itself' });
    await userEvent.click(search());
    await waitFor(() => expect(titlesIn('Pinned')).toEqual(['Far reply one']));
    expect(screen.queryByRole('region', { name: 'Your reply' })).toBeNull();
    expect(search().getAttribute('aria-activedescendant')).toBeNull();
    await checkAxe();
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('region', { name: 'Your reply' });
  });
});

describe('the menu of a reply', () => {
  it('pins it and lets go of it, with a way back', async () => {
    const { db, model } = await raiseSome();
    const id = model.replies.options.value[0]?.snippet.id;
    await userEvent.click(screen.getByRole('button', { name: 'More about this reply' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Pin this reply' }));
    await screen.findByText(/^Pinned\./, { selector: '.toast span' });
    expect(await readPins(db)).toEqual([id]);
    await userEvent.click(screen.getByRole('button', { name: 'More about this reply' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Unpin this reply' }));
    await waitFor(async () => expect(await readPins(db)).toEqual([]));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readPins(db)).toEqual([id]));
    await checkAxe();
  });
});
