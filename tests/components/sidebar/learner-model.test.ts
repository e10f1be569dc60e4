import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLearnerModel, type LearnerPort } from '@/components/sidebar/learner-model';
import type { LibraryModel } from '@/components/sidebar/library-model';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import { loadLearned, studyLibrary } from '@/entrypoints/sidepanel/learner-run';
import { forgetAllChoices, recordChoice } from '@/lib/database/choices';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { freshPlace } from '@/tests/database/fresh';
import { aSnippet } from '@/tests/fixtures/snippets';

const file = new Uint8Array(readFileSync('public/vectors/english.bin')).buffer;
const LIBRARY = [
  aSnippet('refund', 'Refund is late', 'We will look at your refund.'),
  aSnippet('parcel', 'Parcel is late', 'We will look for your parcel.'),
  aSnippet('password', 'Cannot log in', 'You can set a new password.'),
  aSnippet('battery', 'Battery does not charge', 'We will look into the battery.'),
];
const ends = new AbortController();
afterEach(() => vi.restoreAllMocks());

/** The page's part of learning beside a real database; the worker's runs in the same place. */
async function open(
  snippets: readonly Snippet[] = LIBRARY,
  port: Partial<LearnerPort> = {},
  seen: (db: CuecardDatabase) => void = () => undefined,
) {
  const place = freshPlace();
  Object.assign(Dexie.dependencies, place);
  const db = openDatabase('cuecard', place);
  seen(db);
  await db.snippets.bulkPut([...snippets]);
  const errors: unknown[] = [];
  const index = signal(buildIndex(snippets));
  const isRead = signal(true);
  const learner: LearnerPort = {
    load: async () => ({ vectors: file, ...(await loadLearned(db)) }),
    study: async () => ({ vectors: file, ...(await studyLibrary(db, file, 5)) }),
    ...port,
  };
  const parts = {
    db,
    learner,
    clock: () => 5,
    signal: ends.signal,
    onError: (error: unknown) => errors.push(error),
  };
  const library = { index, isRead } as unknown as LibraryModel;
  const order = createLearnerModel(parts as unknown as SidebarPorts, library);
  const bestFor = (text: string) => {
    const scores = order.value?.rank(text, 'en').scores;
    return scores && index.value.indexed[scores.indexOf(Math.max(...scores))]?.snippet.id;
  };
  const pick = (text: string, snippetId: string, at = 5) =>
    recordChoice(db, { commentKey: null, snippetId, kind: 'picked', text, lang: 'en', at });
  return { db, order, bestFor, pick, index, isRead, errors };
}

/** Studies that read the database at once and hand on what they learned when they are let. */
async function openHeld(snippets = LIBRARY) {
  const held: (() => void)[] = [];
  let isHeld = false;
  let loads = 0;
  const seen: { db?: CuecardDatabase } = {};
  const opened = await open(
    snippets,
    {
      load: async () => {
        loads += 1;
        return { vectors: file, ...(await loadLearned(seen.db as CuecardDatabase)) };
      },
      study: async () => {
        const learned = await studyLibrary(seen.db as CuecardDatabase, file, 5);
        if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
        return { vectors: file, ...learned };
      },
    },
    (db) => {
      seen.db = db;
    },
  );
  const studies = {
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const resolve of held.splice(0)) resolve();
    },
    waiting: () => held.length,
    loads: () => loads,
  };
  return { ...opened, studies };
}

/** More than is learned in the page. */
const manyOf = (stem: string) =>
  Array.from({ length: 200 }, (_, nth) => aSnippet(`${stem}${nth}`, `${stem} ${nth}`, stem));
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000 });

describe('the ranker in the page', () => {
  it('takes over when it is there, and learns a choice made in any window', async () => {
    const { bestFor, pick, errors } = await open();
    expect(bestFor('it evaporated')).toBeUndefined();
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    await pick('the thing evaporated', 'battery');
    await soon(() => expect(bestFor('evaporated')).toBe('battery'));
    expect(errors).toEqual([]);
  });

  it('follows an edit of one reply without the worker', async () => {
    let studies = 0;
    const { bestFor, index } = await open(LIBRARY, {
      study: () => {
        studies += 1;
        return new Promise(() => undefined);
      },
    });
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    const before = studies;
    const added = aSnippet('invoice', 'Wrong name on the invoice', 'We will write the invoice again.');
    index.value = buildIndex([...LIBRARY, added], index.value);
    expect(bestFor('your invoice names somebody else')).toBe('invoice');
    expect(studies).toBe(before);
  });

  it('forgets when a person takes back what was learned', async () => {
    const { db, bestFor, pick } = await open();
    await pick('the thing evaporated', 'battery');
    await soon(() => expect(bestFor('evaporated')).toBe('battery'));
    await forgetAllChoices(db, 9);
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    await soon(() => expect(bestFor('evaporated')).not.toBe('battery'));
  });

  it('comes back when a person takes back twice, the second time while it learns again', async () => {
    const { db, bestFor, pick, studies } = await openHeld([...LIBRARY, ...manyOf('parrot')]);
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    studies.hold();
    await forgetAllChoices(db, 9);
    await soon(() => expect(studies.waiting()).toBe(1));
    await forgetAllChoices(db, 10);
    await soon(() => expect(studies.loads()).toBe(3));
    await aMoment();
    studies.release();
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    await pick('the thing evaporated', 'battery');
    await soon(() => expect(bestFor('evaporated')).toBe('battery'));
  });

  it('learns a large library that came while it learned another', async () => {
    const { bestFor, db, index, studies } = await openHeld();
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
    studies.hold();
    const add = async (stem: string) => {
      const many = manyOf(stem);
      await db.snippets.bulkPut(many);
      index.value = buildIndex([...index.value.indexed.map(({ snippet }) => snippet), ...many]);
    };
    await add('parrot');
    await soon(() => expect(studies.waiting()).toBe(1));
    await add('walrus');
    await aMoment();
    expect(bestFor('I want a reimbursement')).toBeUndefined();
    studies.release();
    await soon(() => expect(bestFor('I want a reimbursement')).toBe('refund'));
  });

  it('saves a choice that waited for an hour, however few there are', async () => {
    const { db, pick } = await open();
    await soon(async () => expect(await db.learned.get('suggestions')).toMatchObject({ choices: 0 }));
    await pick('the thing evaporated', 'battery');
    await pick('gone in smoke', 'battery', 5 - 2 * 3_600_000);
    await soon(async () => expect(await db.learned.get('suggestions')).toMatchObject({ choices: 2 }));
  });

  it('leaves words in charge when it cannot be loaded, and says so once', async () => {
    const { order, errors } = await open(LIBRARY, { load: () => Promise.reject(new Error('no worker')) });
    await soon(() => expect(errors).toHaveLength(1));
    expect(order.value).toBeUndefined();
  });
});
