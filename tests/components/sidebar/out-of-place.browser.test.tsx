import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StoredComment } from '@/lib/database/records';
import type { Snippet } from '@/lib/library/snippet';
import { inserts, openReplies } from './inserting';
import { desk, MARIT, QUEUE, SNIPPETS, snippet } from './people';
import { checkAxe, type Scene, type Stage, strike } from './stage';

const TITLE = 'Quokka in the post';
const FACEBOOK: Partial<Snippet> = { channels: ['facebook'] };
const WHY_HELD = 'Only for Facebook. Choose another reply for this comment.';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

/** A reply that matches no comment and is found by its title. */
async function find(limits: Partial<Snippet>, scene: Scene = {}): Promise<Stage> {
  const quokka = snippet('quokka', TITLE, 'Hello.', limits);
  const stage = await openReplies({ snippets: [...SNIPPETS, quokka], ...scene });
  await userEvent.fill(screen.getByRole('combobox', { name: 'Search replies' }), 'quokka');
  await row();
  return stage;
}

function row(): Promise<HTMLElement> {
  return screen.findByRole('option', { name: TITLE });
}

function dock() {
  return screen.getByRole('region', { name: 'Your reply' });
}

function cardHead(): string {
  return dock().querySelector('.card-head')?.textContent ?? '';
}

function button(name: string): HTMLElement {
  return within(dock()).getByRole('button', { name });
}

async function pressInList(keys: string): Promise<void> {
  screen.getByRole('listbox').focus();
  await userEvent.keyboard(keys);
}

/** The open comment, read by one customer alone. */
function inPrivate(): Scene {
  const comment: StoredComment = { ...MARIT, audience: 'private' };
  return { comments: QUEUE.map((each) => (each.key === MARIT.key ? comment : each)) };
}

describe('a reply found that is not for the open comment', () => {
  it.each<[string, Partial<Snippet>, Scene]>([
    ['Only for Facebook', FACEBOOK, {}],
    ['Only for Facebook', { ...FACEBOOK, audience: 'private' }, {}],
    ['Not set for any site', { channels: [] }, {}],
    ['For private messages only', { audience: 'private' }, {}],
    ['For public replies only', { audience: 'public' }, inPrivate()],
  ])('says "%s" in its row, on its card and below the buttons', async (why, limits, scene) => {
    await find(limits, scene);
    expect((await row()).querySelector('.option-why')?.textContent).toBe(`${why}. Repairs`);
    expect(await row()).toHaveProperty('ariaDescribedByElements.0.textContent', `${why}. Repairs`);
    expect(cardHead()).toContain(why);
    const held = `${why}. Choose another reply for this comment.`;
    for (const name of ['Insert reply', 'Copy']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      expect(button(name)).toHaveProperty('ariaDescribedByElements.0.textContent', held);
    }
    await checkAxe();
  });

  const WAYS: readonly [string, () => Promise<void> | void][] = [
    ['Enter in the search', () => userEvent.keyboard('{Enter}')],
    [
      'Alt Shift and its number in the search',
      () => userEvent.keyboard('{Alt>}{Shift>}[Digit1]{/Shift}{/Alt}'),
    ],
    ['Enter in the list', () => pressInList('{Enter}')],
    ['its number in the list', () => pressInList('1')],
    ['C in the list', () => pressInList('c')],
    ['a double click', async () => userEvent.dblClick(await row())],
    ['the Insert button', () => button('Insert reply').click()],
    ['the Copy button', () => button('Copy').click()],
  ];

  it.each(WAYS)(
    'is neither inserted nor copied by %s, and the reason is said and shown',
    async (_, press) => {
      const stage = await find(FACEBOOK);
      await press();
      await waitFor(() => expect(stage.model.view.status.value).toBe(WHY_HELD));
      expect(stage.model.view.told.value?.text).toBe(WHY_HELD);
      expect(inserts(stage)).toEqual([]);
      expect(stage.copied).toEqual([]);
    },
  );

  it('leaves room beside its reason to dismiss that', async () => {
    await find(FACEBOOK);
    await userEvent.keyboard('{Enter}');
    const dismiss = await screen.findByRole('button', { name: 'Dismiss' });
    expect(dismiss.getBoundingClientRect().right).toBeLessThanOrEqual(384);
  });

  it('is not copied either where the reply box cannot be reached', async () => {
    const stage = await find(FACEBOOK, { desk: desk({ problem: 'changed-site' }) });
    expect(button('Copy reply').getAttribute('aria-disabled')).toBe('true');
    button('Copy reply').click();
    await waitFor(() => expect(stage.model.view.status.value).toBe(WHY_HELD));
    expect(stage.copied).toEqual([]);
  });

  it('can be used as soon as it is for this site, too', async () => {
    const stage = await find(FACEBOOK);
    await stage.db.snippets.update('snippet-quokka', { channels: ['x', 'facebook'], version: 4 });
    await waitFor(() => expect(button('Insert reply').getAttribute('aria-disabled')).toBeNull());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inserts(stage)).toHaveLength(1));
  });
});

describe('a reply found that is for the open comment', () => {
  it.each<[string, Partial<Snippet>, Scene]>([
    ['anywhere', {}, {}],
    ['this site alone', { channels: ['x'] }, {}],
    ['public replies', { audience: 'public' }, {}],
    ['private messages, where the comment is one', { audience: 'private' }, inPrivate()],
  ])('is not held when it is for %s', async (_, limits, scene) => {
    const stage = await find(limits, scene);
    expect((await row()).querySelector('.option-why')?.textContent).toBe('Repairs');
    expect(dock().querySelector('.hint, .misplaced')).toBeNull();
    button('Copy').click();
    await waitFor(() => expect(stage.copied).toEqual(['Hello.']));
    button('Insert reply').click();
    await waitFor(() => expect(inserts(stage)).toMatchObject([{ snippet: { id: 'snippet-quokka' } }]));
  });
});
