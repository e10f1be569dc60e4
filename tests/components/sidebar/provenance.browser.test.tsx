import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { InsertionRow } from '@/lib/database/records';
import { desk, MARIT, QUEUE, ROUTES, SNIPPETS } from './people';
import { checkAxe, raise, type Stage, strike } from './stage';

const TEXT = 'Hi Marit, thank you for telling us. Capital is at risk. Have a look at our page.';
const ROW: InsertionRow = {
  commentKey: MARIT.key,
  schema: 1,
  requestId: 'R',
  text: TEXT,
  locked: ['Capital is at risk.'],
  snippet: null,
  provenance: 'placeholders-only',
  at: 1,
};

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

function draftOf(text: string) {
  return { text, hash: text, audience: 'public', platform: 'x', commentKey: MARIT.key } as const;
}

async function open(text: string, row: InsertionRow | null = ROW): Promise<Stage> {
  const composer = { state: 'open', audience: 'public' } as const;
  const page = desk({ draft: draftOf(text), composer });
  const stage = await raise({ desk: page, comments: QUEUE, snippets: SNIPPETS, routes: ROUTES });
  if (row) await stage.db.insertions.put(row);
  await userEvent.click(await screen.findByRole('tab', { name: /Draft check/ }));
  return stage;
}

async function change({ db }: Stage, text: string): Promise<void> {
  await db.desks.update(7, { draft: draftOf(text) });
}

it('says live how close the draft is to the reply that was inserted', async () => {
  const stage = await open(TEXT);
  await screen.findByText('Approved text, details filled in');
  await stage.db.insertions.put({ ...ROW, provenance: 'verbatim' });
  await screen.findByText('Approved text, unchanged');
  await change(stage, TEXT.replace('our page', 'our site'));
  await screen.findByText(/^Approved text, \d+% changed$/);
  await change(stage, 'Which lid do you mean, the glass one?');
  await screen.findByText('Your own words');
  await checkAxe();
});

it('calls a draft without an insertion the writer’s own, and says nothing of an empty one', async () => {
  const stage = await open('Which lid do you mean?', null);
  await screen.findByText('Your own words');
  await change(stage, ' ');
  await waitFor(() => expect(screen.queryByText('Your own words')).toBeNull());
});

it('blocks locked words that were changed, and puts them back on a press', async () => {
  const stage = await open(TEXT.replace('at risk', 'quite safe'));
  await screen.findByRole('heading', { name: 'Locked words were changed' });
  await userEvent.keyboard('1');
  await waitFor(() => expect(stage.toPage.at(-1)?.name).toBe('composer.replace'));
  expect(JSON.stringify(stage.toPage.at(-1))).toContain('at risk');
  await checkAxe();
});

it('blocks a draft that another account would post', async () => {
  const stage = await open(TEXT);
  const acting = { known: true, account: { name: 'Priya Shah', handle: 'priya_sh' } };
  await stage.db.desks.update(7, { acting });
  await screen.findByRole('heading', { name: 'Another account would post this' });
  expect(screen.getByText(/You are signed in as @priya_sh/)).toBeTruthy();
  await stage.db.desks.update(7, { actingConfirmed: true });
  await waitFor(() => expect(screen.queryByText('Another account would post this')).toBeNull());
});
