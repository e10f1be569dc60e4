import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LearnerPort } from '@/components/sidebar/learner-model';
import { loadLearned, studyLibrary } from '@/entrypoints/sidepanel/learner-run';
import type { Insertion } from '@/lib/conversations/insertion';
import { choicesAfter } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { heldBytes } from '@/lib/database/held';
import { openRequests } from '@/lib/database/requests';
import { desk, MARIT, NOW, QUEUE, SNIPPETS, TEO } from './people';
import { checkAxe, raise, type Scene, strike } from './stage';

/** The worker's part, in the page. */
function learner(db: CuecardDatabase): LearnerPort {
  const vectors = async () => (await fetch('/vectors/english.bin')).arrayBuffer();
  return {
    load: async () => ({ vectors: await vectors(), ...(await loadLearned(db)) }),
    study: async () => ({ vectors: await vectors(), ...(await studyLibrary(db, await vectors(), NOW)) }),
  };
}

const TEXT = 'Is the bridge over the river open on Sunday for the marathon?';
const STRANGE = { ...MARIT, text: TEXT, triage: { risk: null, words: [], lang: 'en' } };
const WORLD: Scene = { desk: desk(), comments: QUEUE, snippets: SNIPPETS, learner };
const ODD: Scene = { ...WORLD, comments: QUEUE.map((each) => (each.key === MARIT.key ? STRANGE : each)) };

beforeEach(() => page.viewport(400, 800));
afterEach(strike);

describe('a comment that no reply fits with confidence', () => {
  it('says so, offers search and asking, and lists what lies closest', async () => {
    const stage = await raise(ODD);
    await screen.findByRole('region', { name: 'No confident suggestion' }, { timeout: 5_000 });
    expect(screen.getByRole('heading', { name: 'Closest replies' })).toBeTruthy();
    expect(document.querySelectorAll('#replies [role=option]').length).toBeLessThanOrEqual(3);
    await checkAxe();
    await userEvent.click(screen.getByRole('button', { name: 'Search replies' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('search'));
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a reply' }));
    await waitFor(async () => expect(await openRequests(stage.db)).toHaveLength(1));
  });
});

describe('a reply that is taken', () => {
  it('is kept as a choice, and as a doubt when it is taken out again', async () => {
    const stage = await raise(WORLD);
    await screen.findAllByRole('option');
    await stage.model.insert(0);
    await waitFor(async () => expect(await choicesAfter(stage.db, null)).toHaveLength(1));
    await stage.model.insertion.takeOut();
    await waitFor(async () => {
      const kinds = (await choicesAfter(stage.db, null)).map(({ kind }) => kind);
      expect(kinds).toEqual(['picked', 'rejected']);
    });
  });

  it('leads to what was learned, from the menu beside it', async () => {
    const stage = await raise(WORLD);
    await screen.findAllByRole('option');
    await userEvent.click(screen.getByRole('button', { name: 'More about this reply' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'What suggestions learned' }));
    expect(stage.toWorker.at(-1)).toEqual({
      name: 'library.open',
      params: { section: 'settings/learned' },
    });
  });
});

describe('what the sidebar holds', () => {
  it('is noted for the diagnostics once it was built', async () => {
    const { db } = await raise(WORLD);
    await screen.findAllByRole('option');
    await waitFor(
      async () => {
        const held = await heldBytes(db);
        expect(held.index).toBeGreaterThan(0);
        expect(held.search).toBeGreaterThan(0);
        expect(held.vectors).toBeGreaterThan(1_000_000);
      },
      { timeout: 5_000 },
    );
  });

  it('is no choice while it waits or when it was refused, and one choice however often it is taken', async () => {
    let outcome: object = { type: 'refused', why: 'busy' };
    const stage = await raise({ ...WORLD, answers: { 'composer.insert': () => outcome } });
    await screen.findAllByRole('option');
    await stage.model.insert(0);
    outcome = { type: 'waiting', until: NOW + 60_000 };
    await stage.model.insert(0);
    await waitFor(async () => expect(await stage.db.journal.count()).toBe(2));
    expect(await choicesAfter(stage.db, null)).toEqual([]);
    const [, waiting] = stage.toPage.filter(({ name }) => name === 'composer.insert');
    const { requestId, commentKey, snippet } = (waiting?.params ?? {}) as Insertion;
    await stage.db.desks.update(7, { selected: TEO.key });
    await waitFor(() => expect(stage.model.desk.commentKey.value).toBe(TEO.key));
    const insertion = { requestId, commentKey, snippet, outcome: { type: 'inserted' } } as const;
    await stage.db.desks.update(7, { insertion });
    await waitFor(async () => {
      expect(await choicesAfter(stage.db, null)).toMatchObject([{ kind: 'picked', commentKey: MARIT.key }]);
    });
    await stage.db.desks.update(7, { selected: MARIT.key, insertion: null });
    await waitFor(() => expect(stage.model.desk.commentKey.value).toBe(MARIT.key));
    await stage.model.copy();
    await stage.model.copy();
    expect(stage.copied.length).toBeGreaterThan(0);
    expect(await choicesAfter(stage.db, null)).toHaveLength(1);
  });
});
