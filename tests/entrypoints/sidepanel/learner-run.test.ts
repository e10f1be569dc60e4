import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLearned, studyLibrary } from '@/entrypoints/sidepanel/learner-run';
import { forgetAllChoices, recordChoice } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { freshDatabase } from '@/tests/database/fresh';

const file = new Uint8Array(readFileSync('public/vectors/english.bin')).buffer;
const LIBRARY = STARTER_SNIPPETS.slice(0, 12);
const TEXTS = ['it vanished on the way', 'you owe me money', 'flat again after a day'];
const START = 1_760_000_000_000;

async function aDatabase(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  await db.snippets.bulkPut([...LIBRARY]);
  return db;
}

async function choose(db: CuecardDatabase, nth: number) {
  const snippetId = LIBRARY[nth]?.id ?? '';
  const text = TEXTS[nth] ?? '';
  await recordChoice(db, { commentKey: null, snippetId, kind: 'picked', text, lang: 'en', at: START + nth });
}

/** Best replies for each text, by what is stored. */
async function answersOf(db: CuecardDatabase) {
  const read = readWordVectors(file);
  const { stored } = await loadLearned(db);
  const ranker = new Ranker(read.ok ? read.value : null, stored);
  const index = buildIndex(LIBRARY);
  ranker.follow(index);
  expect(ranker.pending).toBe(0);
  const scores = TEXTS.map((text) => [...ranker.rank(text, 'en').scores]);
  return { scores, choices: ranker.size.choices };
}

describe('learning in the worker', () => {
  it('learns the library and the choices, and finds nothing to do the second time', async () => {
    const db = await aDatabase();
    await choose(db, 0);
    const first = await studyLibrary(db, file, START);
    const row = await db.learned.toArray();
    const second = await studyLibrary(db, file, START + 1);
    expect(second.lastId).toBe(first.lastId);
    expect(await db.learned.toArray()).toEqual(row);
    expect((await answersOf(db)).choices).toBe(1);
  });

  it('learns each choice once, in whatever portions it is called, and ends where one go ends', async () => {
    const [often, once] = [await aDatabase(), await aDatabase()];
    await studyLibrary(often, file, START);
    for (const nth of [0, 1, 2]) {
      await choose(often, nth);
      await studyLibrary(often, file, START);
      await studyLibrary(often, file, START);
    }
    await studyLibrary(once, file, START);
    for (const nth of [0, 1, 2]) await choose(once, nth);
    await studyLibrary(once, file, START);
    const [a, b] = [await answersOf(often), await answersOf(once)];
    expect(a.choices).toBe(3);
    expect(b.choices).toBe(3);
    for (const [nth, scores] of a.scores.entries()) {
      const best = scores.indexOf(Math.max(...scores));
      expect(best).toBe((b.scores[nth] ?? []).indexOf(Math.max(...(b.scores[nth] ?? []))));
    }
  });

  it('saves nothing of what a person took back while it was learning', async () => {
    const db = await aDatabase();
    await choose(db, 0);
    const studying = studyLibrary(db, file, START);
    await forgetAllChoices(db, START + 5);
    await studying;
    expect((await loadLearned(db)).stored).toBeUndefined();
  });

  it('learns anew what another version stored', async () => {
    const db = await aDatabase();
    const other = {
      key: 'suggestions',
      schema: 1,
      lastId: null,
      savedAt: 1,
      bytes: 0,
      data: { version: 0 },
    } as const;
    await db.learned.put(other);
    expect((await loadLearned(db)).stored).toBeUndefined();
    await studyLibrary(db, file, START);
    expect((await loadLearned(db)).stored?.version).toBe(1);
  });
});
