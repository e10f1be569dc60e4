import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { InsertOutcome, Refusal } from '@/lib/conversations/insertion';
import { inserts, openReplies, pick } from './inserting';
import { desk, LEAK, MARIT, NOW, snippet } from './people';
import { checkAxe, type Scene, strike } from './stage';

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

const answer = (outcome: unknown): Scene => ({ answers: { 'composer.insert': () => outcome } });

const LEAK_TITLE = LEAK.texts[0]?.title ?? '';

describe('inserting a reply', () => {
  it('takes one key, and tells the page comment, words, snippet, audience and provenance', async () => {
    const stage = await openReplies();
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('1');
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
    const [sent] = inserts(stage);
    expect(sent).toMatchObject({
      commentKey: MARIT.key,
      text: expect.stringContaining('Hi Marit, I’m sorry about your counter'),
      audience: 'any',
      snippet: { id: 'snippet-worktop', version: 3 },
      provenance: 'placeholders-only',
    });
    expect(inserts(stage)).toHaveLength(1);
    await checkAxe();
  });

  it('calls words without a blank verbatim', async () => {
    const plain = snippet('plain', 'Plain words', 'We are looking into it.', { examples: [MARIT.text] });
    const stage = await openReplies({ snippets: [plain] });
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() => expect(inserts(stage)[0]).toMatchObject({ provenance: 'verbatim' }));
  });

  it('asks once for a press that is repeated before the page has answered', async () => {
    let settle: (outcome: InsertOutcome) => void = () => undefined;
    const slow = new Promise<InsertOutcome>((resolve) => {
      settle = resolve;
    });
    const stage = await openReplies(answer(slow));
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{Enter}{Enter}1');
    expect(inserts(stage)).toHaveLength(1);
    settle({ type: 'inserted' });
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
  });

  it('asks a silent page again with the same id, once, and then says what it cannot know', async () => {
    const stage = await openReplies(answer(new Error('silent')));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('The page didn’t answer.');
    const ids = inserts(stage).map(({ requestId }) => requestId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    await checkAxe();
  });

  it('journals what was picked, and from where', async () => {
    const stage = await openReplies();
    await pick(LEAK_TITLE);
    await userEvent.keyboard('{Enter}');
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
    const picked = await stage.db.journal.where('event.kind').equals('snippet-picked').toArray();
    expect(picked.map(({ event }) => event)).toMatchObject([
      { snippet: { id: LEAK.id }, from: 'suggestions' },
    ]);
  });

  it('points to the site’s own Reply while the box is closed; Escape ends the wait', async () => {
    const stage = await openReplies(answer({ type: 'waiting', until: NOW + 60_000 }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('Press Reply on the comment.');
    await checkAxe();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Press Reply on the comment.')).toBeNull());
    const cancelled = stage.toPage.find(({ name }) => name === 'composer.cancel');
    expect(cancelled?.params).toEqual({ requestId: inserts(stage)[0]?.requestId });
  });

  it('shows that the text went in after the wait, as the page says', async () => {
    const stage = await openReplies(answer({ type: 'waiting', until: NOW + 60_000 }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('Press Reply on the comment.');
    const requestId = String(inserts(stage)[0]?.requestId);
    const insertion = {
      requestId,
      commentKey: MARIT.key,
      snippet: null,
      outcome: { type: 'inserted' },
    } as const;
    await stage.db.desks.update(7, { insertion });
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
  });

  it('copies a reply whose read-back failed, and says both', async () => {
    const stage = await openReplies(answer({ type: 'failed', undone: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert.textContent).toContain('The reply is on the clipboard'));
    expect(alert.textContent).toContain('as it was before');
    expect(stage.copied).toEqual([inserts(stage)[0]?.text]);
    await checkAxe();
  });

  it('does not claim a copy that the browser refused', async () => {
    await openReplies({ ...answer({ type: 'failed', undone: false }), copies: false });
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Press Copy and paste it yourself');
    expect(alert.textContent).toContain('some of the text may stand there');
  });

  it.each<[Refusal, string]>([
    ['comment-gone', 'The comment is no longer on the page.'],
    ['other-composer', 'Cuecard can’t tell that the open reply box is this comment’s.'],
    ['wrong-audience', 'This reply isn’t meant for this reply box.'],
    ['composing', 'A character is still being typed.'],
    ['busy', 'The last reply is still going in.'],
    ['no-composer', 'Cuecard can’t find the reply box on X.'],
    ['outdated', 'Reload this tab'],
  ])('gives a refusal because of %s its own words', async (why, title) => {
    await openReplies(answer({ type: 'refused', why }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('b')?.textContent).toBe(title);
    expect(alert.textContent?.length).toBeGreaterThan(title.length + 10);
  });

  it('says which box came when waiting ended with another one', async () => {
    await openReplies(answer({ type: 'cancelled', why: 'other-composer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Cuecard can’t tell that the open reply box is this comment’s.');
  });

  it('asks whose account would post, and inserts only after the person said that it is right', async () => {
    const outcomes: InsertOutcome[] = [{ type: 'refused', why: 'acting-wrong' }, { type: 'inserted' }];
    const stage = await openReplies({
      desk: desk({ acting: { known: true, account: { name: 'Priya N', handle: 'priya' } } }),
      answers: { 'composer.insert': () => outcomes.shift() },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('Post as Priya N?');
    await userEvent.click(screen.getByRole('button', { name: 'That’s right' }));
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
    expect(stage.toPage.map(({ name }) => name)).toEqual([
      'composer.insert',
      'acting.confirm',
      'composer.insert',
    ]);
    const [first, second] = inserts(stage);
    expect(first?.requestId).not.toBe(second?.requestId);
  });

  it('takes it out again, and shows the replies', async () => {
    const stage = await openReplies();
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take it out' }));
    await screen.findByRole('option', { name: LEAK_TITLE });
    expect(stage.toPage.at(-1)).toMatchObject({ name: 'composer.take-out' });
  });
});

describe('after an insertion', () => {
  it('a key for the list shows it again, and inserts nothing that is out of sight', async () => {
    const stage = await openReplies();
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('1');
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
    await userEvent.keyboard('2');
    await screen.findByRole('option', { name: LEAK_TITLE });
    expect(inserts(stage)).toHaveLength(1);
    await userEvent.keyboard('2');
    await waitFor(() => expect(inserts(stage)).toHaveLength(2));
  });

  it('the next ones that wait are offered, and what was posted is said', async () => {
    const stage = await openReplies();
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await userEvent.click(await screen.findByRole('button', { name: /Noor Haddad/ }));
    expect(stage.toPage.at(-1)).toEqual({ name: 'comment.select', params: { key: 'x:4' } });
    await stage.db.comments.update(MARIT.key, { status: 'answered', answeredAt: NOW });
    await waitFor(() =>
      expect(screen.queryByText('The reply is in the reply box', { selector: 'b' })).toBeNull(),
    );
    expect(screen.queryByRole('button', { name: 'Take it out' })).toBeNull();
  });
});
