import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setPin } from '@/lib/database/pins';
import { desk, QUEUE, ROUTES, SNIPPETS, snippet } from './people';
import { checkAxe, raise, type Scene, strike } from './stage';

const TAGGED = [
  snippet('r1', 'Refund one', 'Quokka.', { tags: ['refund', 'late delivery'] }),
  snippet('r2', 'Refund two', 'Quokka.', { tags: ['refund'] }),
];
const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: [...SNIPPETS, ...TAGGED], routes: ROUTES };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const search = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search replies' });
const values = () => within(screen.getByRole('listbox', { name: 'Values for tag:' })).getAllByRole('option');

async function atSearch(theme: 'light' | 'dark' = 'light') {
  const stage = await raise({ ...WORLD, theme });
  await screen.findByRole('listbox', { name: 'Suggested replies' });
  await screen.findAllByRole('option');
  await userEvent.click(search());
  return stage;
}

it('tells the filters below the empty field and lists the values of one, with how many replies have them', async () => {
  await atSearch();
  await userEvent.click(await screen.findByRole('button', { name: 'tag:' }));
  await waitFor(() => expect(values()[0]?.getAttribute('aria-label')).toBe('refund, 2 replies'));
  await waitFor(() => expect(document.activeElement).toBe(search()));
  expect(search().getAttribute('aria-controls')).toBe('filter-values');
  expect(search().getAttribute('aria-activedescendant')).toBe(values()[0]?.id);
  await checkAxe();
});

it('takes a value with Enter or Tab, quoted where it needs to be, and then inserts with Enter', async () => {
  const stage = await atSearch();
  await userEvent.keyboard('tag:');
  await waitFor(() => expect(values().length).toBeGreaterThan(1));
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await waitFor(() => expect(search().value).toBe('tag:refund '));
  await userEvent.keyboard('tag:la{Tab}');
  await waitFor(() => expect(search().value).toBe('tag:refund tag:"late delivery" '));
  expect(document.activeElement).toBe(search());
  expect(stage.toPage).toEqual([]);
  await screen.findByText('1 reply found');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(stage.toPage.at(-1)).toMatchObject({ name: 'composer.insert' }));
});

it('lets go of the values with Escape and keeps what was typed', async () => {
  await atSearch();
  await userEvent.keyboard('tag:re');
  await waitFor(() => expect(values().length).toBe(1));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Values for tag:' })).toBeNull());
  expect(search().value).toBe('tag:re');
  expect(search().getAttribute('aria-controls')).toBe('replies');
});

it.each(['light', 'dark'] as const)(
  'draws both states in %s without an accessibility fault',
  async (theme) => {
    const { db } = await atSearch(theme);
    await setPin(db, 'snippet-r1', true);
    await screen.findByRole('group', { name: 'Pinned' });
    await page.screenshot({ path: `../../../.cache/gallery/sidebar-at-hand.${theme}.png` });
    await checkAxe();
    await userEvent.keyboard('tag:');
    await waitFor(() => expect(values().length).toBeGreaterThan(1));
    await page.screenshot({ path: `../../../.cache/gallery/sidebar-filter-values.${theme}.png` });
    await checkAxe();
  },
);
