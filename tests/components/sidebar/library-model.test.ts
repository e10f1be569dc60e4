import { signal } from '@preact/signals';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskModel } from '@/components/sidebar/desk-model';
import { createLibraryModel } from '@/components/sidebar/library-model';
import { doubtfulOf, suggestedFor } from '@/components/sidebar/reply-options';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { SituationModel } from '@/components/sidebar/situation-model';
import { openDatabase } from '@/lib/database/database';
import { FIRST_LOOK, INDEX, saveLearned } from '@/lib/database/learned';
import type { Snippet } from '@/lib/library/snippet';
import { firstLookMarks, toFirstLook } from '@/lib/suggestions/first-look';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { toStoredIndex } from '@/lib/suggestions/stored-index';
import { generateLibrary } from '@/tests/bench/generated-library';
import { freshPlace } from '@/tests/database/fresh';
import { QUIET_DAY } from '@/tests/fixtures/situation';

const LIBRARY = generateLibrary(700, 5);
const INDEXED = buildIndex(LIBRARY);
const INDEXED_LOOK = toFirstLook(INDEXED, { marksOf: firstLookMarks, picks: new Map() });

let ends = new AbortController();
afterEach(() => {
  ends.abort();
  ends = new AbortController();
});

/** A sidebar's library whose worker has saved what a first look and the index need, beside an open comment. */
async function open(text: string, change: (rows: Snippet[]) => Snippet[] = (rows) => rows) {
  const place = freshPlace();
  Object.assign(Dexie.dependencies, place);
  const db = openDatabase('cuecard', place);
  await db.snippets.bulkPut(change([...LIBRARY]));
  const save = (key: string, data: unknown) =>
    saveLearned(db, { key, lastId: null, savedAt: 1, data }, () => Promise.resolve(false));
  await save(FIRST_LOOK, INDEXED_LOOK);
  await save(INDEX, toStoredIndex(INDEXED));
  const comment = { key: 'x:1', text, lang: 'en', platform: 'x', audience: 'public' };
  const desk = { comment: signal(comment), commentKey: signal('x:1') } as unknown as DeskModel;
  const errors: unknown[] = [];
  const ports = { db, signal: ends.signal, onError: (error: unknown) => errors.push(error) };
  const situation = { situation: signal(QUIET_DAY) } as unknown as SituationModel;
  const library = createLibraryModel(ports as unknown as SidebarPorts, situation, desk, () => []);
  const request = {
    text,
    lang: 'en',
    risk: null,
    platform: 'x',
    audience: 'public',
    today: QUIET_DAY.today,
  } as const;
  await vi.waitFor(() => expect(library.index.value.indexed.length).toBeGreaterThan(0), { interval: 2 });
  return { library, request, errors };
}

describe('a large library in a new sidebar', () => {
  it('has something to choose from, with doubt, for a comment of words nobody wrote', async () => {
    const { library, request } = await open('qwerty zxcvb');
    expect(library.isRead.value).toBe(false);
    expect(suggestedFor(library.index.value, request).options).toEqual([]);
    const { options, isConfident } = doubtfulOf(library.usual.value, library.index.value, request);
    expect(options.length).toBeGreaterThan(0);
    expect(isConfident).toBe(false);
    await vi.waitFor(() => expect(library.isRead.value).toBe(true), { timeout: 5_000 });
    expect(library.index.value.indexed).toHaveLength(INDEXED.indexed.length);
  });

  it('offers none of those then that was taken out of use since the worker saved', async () => {
    const recall = { by: 'Ada', at: 1, reason: 'wrong' };
    const usual = [...INDEXED_LOOK.usual].map((nth) => LIBRARY[nth]?.id);
    const { library, request } = await open('qwerty zxcvb', (rows) =>
      rows.map((row) => (row.id === usual[0] ? row : { ...row, recall, version: 2 })),
    );
    const { options } = doubtfulOf(library.usual.value, library.index.value, request);
    expect(options.map(({ snippet }) => snippet.id)).toEqual([usual[0]]);
  });

  it('gets from what was saved the index that reading all of it would give', async () => {
    const { library, request, errors } = await open('my kettle has a broken lid', (rows) => rows.slice(5));
    expect(suggestedFor(library.index.value, request).options.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(library.isRead.value).toBe(true), { timeout: 5_000 });
    const anew = buildIndex(LIBRARY.slice(5));
    const idsOf = (index: typeof anew) =>
      suggestedFor(index, request).options.map(({ snippet }) => snippet.id);
    expect(idsOf(library.index.value)).toEqual(idsOf(anew));
    expect(errors).toEqual([]);
  });
});
