import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeTeam } from '@/lib/database/library-state';
import { missedSearches, openRequests } from '@/lib/database/requests';
import { desk, MARIT, NOW, QUEUE, ROUTES, SNIPPETS, snippet } from './people';
import { checkAxe, raise, type Scene, type Stage, strike } from './stage';

const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, routes: ROUTES };
/** For another site: not suggested on X, whatever it says. */
const NOWHERE = snippet('elsewhere', 'Somewhere else', 'Hi {{ customer_name }}.', { channels: ['facebook'] });
const TEXT = 'Hi Marit, please dry the counter and send us a picture of it. I’m Priya.';
const DRAFT = { text: TEXT, hash: 'd1', audience: 'public', platform: 'x', commentKey: MARIT.key } as const;
const WITH_DRAFT: Scene = { desk: desk({ draft: DRAFT }), remembered: { view: 'draft' } };

beforeEach(() => page.viewport(384, 880));
afterEach(strike);

async function searchFor(words: string, scene: Scene = {}): Promise<Stage> {
  const stage = await raise({ ...WORLD, ...scene });
  await screen.findAllByRole('option');
  await userEvent.fill(screen.getByRole('combobox', { name: 'Search replies' }), words);
  return stage;
}

describe('a search that finds nothing', () => {
  it('asks the lead for a reply, once, with the words and the comment', async () => {
    const stage = await searchFor('zzyzx  Quokka');
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for a reply' }));
    await screen.findByText('You asked for this one. It stands under Requests in the library.');
    expect(screen.queryByRole('button', { name: 'Ask for a reply' })).toBeNull();
    expect(await openRequests(stage.db)).toMatchObject([
      { words: 'zzyzx Quokka', commentKey: MARIT.key, lang: 'en', createdBy: 'Priya' },
    ]);
    await checkAxe();
  });

  it('is noted once for each settled query, folded, and never with the customer’s words', async () => {
    const stage = await searchFor('Zzyzx');
    const { search } = stage.model.replies;
    await waitFor(async () => expect(await missedSearches(stage.db)).toHaveLength(1), { timeout: 4000 });
    search('zzyzx qu');
    search('zzyzx quo');
    search('zzyzx');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await missedSearches(stage.db)).toMatchObject([{ words: 'zzyzx', times: 1, langs: ['en'] }]);
  });
});

describe('a comment that no reply fits', () => {
  it('asks the lead for a reply to it, once, without a search', async () => {
    const stage = await raise({ ...WORLD, snippets: [NOWHERE] });
    await screen.findByRole('heading', { name: 'Nothing fits by itself' });
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a reply' }));
    await screen.findByText('You asked for this one. It stands under Requests in the library.');
    expect(screen.queryByRole('button', { name: 'Ask for a reply' })).toBeNull();
    expect(await openRequests(stage.db)).toMatchObject([{ words: '', commentKey: MARIT.key, lang: 'en' }]);
    await checkAxe();
  });
});

describe('a draft worth sharing', () => {
  it('becomes a draft in the library without the customer’s name, and says where it went', async () => {
    const stage = await raise({ ...WORLD, ...WITH_DRAFT });
    await userEvent.click(await screen.findByRole('button', { name: 'Propose as a new reply' }));
    await screen.findByText(/Kept as a draft in the library, under Proposals/, { selector: '.toast span' });
    const [row] = await stage.db.snippets
      .where('id')
      .noneOf(SNIPPETS.map(({ id }) => id))
      .toArray();
    expect(row).toMatchObject({ status: 'draft', origin: { system: 'proposal' }, changedBy: 'Priya' });
    expect(row?.texts[0]?.body).toBe(
      'Hi {{ customer_name }}, please dry the counter and send us a picture of it. I’m {{ responder_name }}.',
    );
    await checkAxe();
  });

  it('is kept a second time under another short code, with P', async () => {
    const stage = await raise({ ...WORLD, ...WITH_DRAFT });
    await userEvent.click(await screen.findByRole('button', { name: 'Propose as a new reply' }));
    const added = () => stage.db.snippets.count().then((count) => count - SNIPPETS.length);
    await waitFor(async () => expect(await added()).toBe(1));
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('p');
    await waitFor(async () => expect(await added()).toBe(2));
  });

  it('becomes a request where the responder may not write in the library', async () => {
    const stage = await raise({ ...WORLD, ...WITH_DRAFT });
    const people = [{ name: 'Ines', role: 'approver' as const }];
    await writeTeam(stage.db, { people, selfApproval: false }, { name: 'Ines', now: NOW });
    await userEvent.click(await screen.findByRole('button', { name: 'Propose as a new reply' }));
    await screen.findByText(/Sent to your lead as a request/, { selector: '.toast span' });
    expect(await stage.db.snippets.count()).toBe(SNIPPETS.length);
    expect(await openRequests(stage.db)).toHaveLength(1);
  });

  it('is asked about after an insertion whose words were changed', async () => {
    const stage = await raise(WORLD);
    await screen.findAllByRole('option');
    await userEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await screen.findByText('The reply is in the reply box', { selector: 'b' });
    expect(screen.queryByRole('button', { name: 'Propose as a new reply' })).toBeNull();
    await stage.db.desks.update(7, { draft: DRAFT });
    await screen.findByRole('button', { name: 'Propose as a new reply' });
  });
});

it('opens the browser’s own page for keys from the key sheet', async () => {
  const stage = await raise(WORLD);
  await screen.findAllByRole('option');
  await userEvent.keyboard('?');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Change the keys for the page in the browser' }),
  );
  expect(stage.toWorker.at(-1)?.name).toBe('shortcuts.open');
  await checkAxe();
});
