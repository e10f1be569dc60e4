import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readLabels } from '@/lib/triage/read-labels';
import { comment, desk, SNIPPETS } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

beforeEach(() => page.viewport(400, 900));
afterEach(strike);

async function open(text: string, scene: Scene = {}): Promise<Stage> {
  const read = readLabels(text, 'en', { model: undefined, learned: undefined });
  const triage = {
    ...{
      risk: read.risk,
      words: [...read.words],
      lang: 'en',
      risks: [...read.risks],
      topics: [...read.topics],
    },
    ...{ classes: [...read.classes], classWords: [...read.classWords] },
    sentiment: { label: 'negative' as const, confidence: 0.8, words: ['ruined'] },
    talk: { label: read.talk.talk, words: [...read.talk.words] },
  };
  const said = comment('41', { text, triage });
  const stage = await raise({
    desk: desk({ selected: said.key, queue: [said.key] }),
    comments: [said],
    snippets: SNIPPETS,
    ...scene,
  });
  // Where nothing is suggested with confidence the focus goes to the search, in which a letter is a letter.
  (await screen.findByRole('button', { name: /Put right/ })).focus();
  return stage;
}

it('says what it took the comment for, and by which of the customer’s words', async () => {
  await open('Still waiting for my parcel, my evening is ruined');
  const line = screen.getByRole('button', { name: /Put right/ });
  expect(line.textContent).toContain('Complaint, unhappy, operations');
  expect(line.textContent).toContain('“Still waiting”');
  await checkAxe();
});

it('puts a label right with two keys, and takes it back', async () => {
  const stage = await open('Still waiting for my parcel, my evening is ruined');
  await userEvent.keyboard('g');
  await screen.findByText('How they feel');
  await checkAxe();
  await userEvent.keyboard('i');
  await waitFor(async () => expect((await stage.db.comments.get('x:41'))?.triage?.risk).toBe('injury'));
  const [lesson] = await stage.db.corrections.toArray();
  expect(lesson).toMatchObject({ field: 'risk', was: null, is: 'injury', commentKey: 'x:41' });
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(async () => expect(await stage.db.corrections.count()).toBe(0));
  expect((await stage.db.comments.get('x:41'))?.triage?.risk).toBeNull();
});

it('stops the clock where a person says the conversation is over', async () => {
  const stage = await open('Right then, that would be it from me');
  await userEvent.keyboard('g6');
  await waitFor(async () => expect((await stage.db.comments.get('x:41'))?.status).toBe('no-reply-needed'));
});

it('takes a second key that comes before the labels are drawn, and inserts nothing', async () => {
  const stage = await open('Right then, that would be it from me');
  for (const key of ['g', '6']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  await waitFor(async () => expect((await stage.db.comments.get('x:41'))?.status).toBe('no-reply-needed'));
  expect(stage.toPage).toEqual([]);
});

it('closes with Escape and leaves the replies alone', async () => {
  const stage = await open('Still waiting for my parcel');
  await userEvent.keyboard('g');
  await screen.findByText('How they feel');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('How they feel')).toBeNull());
  expect(await stage.db.corrections.count()).toBe(0);
});

it('says of each label why, and puts class, urgency and language right, also where the same was said', async () => {
  const stage = await open('Still waiting for my parcel, I need it by tomorrow');
  const said = await stage.db.comments.get('x:41');
  if (said) await stage.db.comments.put({ ...said, key: 'x:42', id: '42', text: said.text.toUpperCase() });
  await userEvent.keyboard('g');
  expect((await screen.findByRole('group', { name: /How they feel/ })).textContent).toContain('80% sure');
  expect(screen.getByRole('group', { name: /How soon/ }).textContent).toContain('by tomorrow');
  await userEvent.keyboard('q');
  await waitFor(async () =>
    expect((await stage.db.comments.get('x:42'))?.triage?.taught).toEqual(['urgency']),
  );
  expect(stage.toWorker.at(-1)).toEqual({ name: 'status.changed', params: { keys: ['x:41', 'x:42'] } });
  await userEvent.keyboard('g');
  const soon = await screen.findByRole('group', { name: /How soon/ });
  expect(soon.textContent).toContain('put right by a person');
  await userEvent.click(screen.getByRole('button', { name: 'German' }));
  await waitFor(async () => expect((await stage.db.comments.get('x:41'))?.triage?.lang).toBe('de'));
});
