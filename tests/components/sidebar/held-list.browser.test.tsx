import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aText } from '@/tests/fixtures/snippets';
import { inserts, openReplies, pick } from './inserting';
import { LEAK, SNIPPETS, TEO } from './people';
import { checkAxe, strike } from './stage';

const CHAT = SNIPPETS.find(({ code }) => code === 'chat') ?? LEAK;
const CHAT_TITLE = CHAT.texts[0]?.title ?? '';
const EDITED = { ...CHAT, version: 4, changedAt: CHAT.changedAt + 1 };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

describe('a reply that was chosen', () => {
  it('stays chosen when it is suggested no more, and Enter inserts it', async () => {
    const stage = await openReplies();
    await pick(CHAT_TITLE);
    const texts = [aText('en', 'Quokka', 'Zebra.')];
    await stage.db.snippets.put({ ...EDITED, texts, examples: [] });
    const option = await screen.findByRole('option', { name: 'Quokka' });
    expect(option.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inserts(stage)).toMatchObject([{ snippet: { id: CHAT.id } }]));
  });

  it('is followed by no other when it may not be used here any more, until one is taken', async () => {
    const stage = await openReplies();
    await pick(CHAT_TITLE);
    await stage.db.snippets.put({ ...EDITED, channels: ['facebook'] });
    await waitFor(() => expect(screen.queryByRole('option', { name: CHAT_TITLE })).toBeNull());
    expect(document.querySelector('#replies [aria-selected=true]')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(inserts(stage)).toEqual([]);
    await checkAxe();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(inserts(stage)).toHaveLength(1));
  });

  it('says nothing about the next comment, whose first suggestion is chosen', async () => {
    const stage = await openReplies();
    await pick(CHAT_TITLE);
    await stage.db.desks.update(7, { selected: TEO.key });
    const option = await screen.findByRole('option', { name: 'Cleaning the jug' });
    await waitFor(() => expect(option.getAttribute('aria-selected')).toBe('true'));
  });
});
