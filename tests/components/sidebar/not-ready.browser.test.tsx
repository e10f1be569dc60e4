import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inserts, openReplies, pick } from './inserting';
import { desk, MARIT, PICK_UP, snippet } from './people';
import { checkAxe, strike } from './stage';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const PICK_UP_TITLE = PICK_UP.texts[0]?.title ?? '';

describe('a reply that is not ready', () => {
  it('is neither inserted nor copied while a detail is missing: the focus goes to the blank', async () => {
    const stage = await openReplies();
    await pick(PICK_UP_TITLE);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Pick-up day')));
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('c');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Pick-up day')));
    expect(inserts(stage)).toEqual([]);
    expect(stage.copied).toEqual([]);
    expect(screen.getByRole('button', { name: 'Insert reply' }).getAttribute('aria-disabled')).toBe('true');
    await checkAxe();
  });

  it('is inserted once its blanks are filled', async () => {
    const stage = await openReplies();
    await pick(PICK_UP_TITLE);
    await userEvent.fill(screen.getByLabelText('Pick-up day'), 'Monday');
    await userEvent.selectOptions(screen.getByLabelText('Time slot'), '8:00 and 12:00');
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() => expect(inserts(stage)).toHaveLength(1));
    expect(inserts(stage)[0]?.text).toContain('on Monday between 8:00 and 12:00');
    expect(inserts(stage)[0]?.text).not.toMatch(/[{}]/);
  });

  it('is held on X when it is too long, and says by how much', async () => {
    const long = snippet('long', 'Long words', 'word '.repeat(70), { examples: [MARIT.text] });
    const stage = await openReplies({ snippets: [long] });
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/characters too long for this site/, { selector: '.hint' })).toBeTruthy();
    expect(inserts(stage)).toEqual([]);
  });

  it('is held when the library’s words cannot be filled', async () => {
    const broken = snippet('broken', 'Broken words', 'Hi {{ customer_name', { examples: [MARIT.text] });
    const stage = await openReplies({ snippets: [broken] });
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}c');
    expect(inserts(stage)).toEqual([]);
    expect(stage.copied).toEqual([]);
    expect(screen.getAllByText(/can’t be filled in/).length).toBeGreaterThan(0);
  });
});

describe('copying a reply', () => {
  it('copies the filled words and journals it', async () => {
    const stage = await openReplies();
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Reply copied. Paste it into the reply box.', { selector: '.toast span' });
    expect(stage.copied[0]).toContain('Hi Marit,');
    const events = await stage.db.journal.where('event.kind').equals('reply-inserted').toArray();
    expect(events.map(({ event }) => event)).toMatchObject([{ how: 'copied', commentKey: MARIT.key }]);
  });

  it('is all there is where the reply box cannot be found: Enter copies', async () => {
    const stage = await openReplies({ desk: desk({ problem: 'changed-site' }) });
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(stage.copied).toHaveLength(1));
    expect(inserts(stage)).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Cuecard can’t find the reply box on X.');
  });
});
