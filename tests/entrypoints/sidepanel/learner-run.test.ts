import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLearned, studyLibrary } from '@/entrypoints/sidepanel/learner-run';
import { forgetAllChoices, forgetChoices, recordChoice } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import type { LearnedRow } from '@/lib/database/learning-records';
import { olderChoices } from '@/lib/database/older-choices';
import { applyRetention, eraseEverything } from '@/lib/database/retention';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { DAY_MS } from '@/lib/shared/clock';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { freshDatabase } from '@/tests/database/fresh';
import { aSnippet } from '@/tests/fixtures/snippets';

const file = new Uint8Array(readFileSync('public/vectors/english.bin')).buffer;
const LIBRARY = STARTER_SNIPPETS.slice(0, 12);
const TEXTS = ['it vanished on the way', 'you owe me money', 'flat again after a day'];
const START = 1_760_000_000_000;

async function aDatabase(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  await db.snippets.bulkPut([...LIBRARY]);
  return db;
}

function choose(db: CuecardDatabase, nth: number, at = START + nth) {
  const snippetId = LIBRARY[nth]?.id ?? '';
  const text = TEXTS[nth] ?? '';
  return recordChoice(db, { commentKey: null, snippetId, kind: 'picked', text, lang: 'en', at });
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

  it('saves nothing of what was there when a person erased everything while it was learning', async () => {
    const db = await aDatabase();
    await choose(db, 0);
    const studying = studyLibrary(db, file, START);
    await eraseEverything(db, START + 5);
    await studying;
    expect((await db.learned.toArray()).map(({ key }) => key)).toEqual(['unlearned']);
  });

  it('keeps no words of a large library that was erased while it was read', async () => {
    const db = await aDatabase();
    const more = Array.from({ length: 2000 }, (_, nth) => aSnippet(`more-${nth}`, `More ${nth}`, 'More'));
    await db.snippets.bulkPut(more);
    const studying = studyLibrary(db, file, START);
    await eraseEverything(db, START + 5);
    await studying;
    expect((await db.learned.toArray()).map(({ key }) => key)).toEqual(['unlearned']);
  }, 30_000);

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

  it('learns the choices again that went into what another version stored', async () => {
    const db = await aDatabase();
    const { id } = await choose(db, 0);
    const other = { key: 'suggestions', schema: 1, lastId: id, savedAt: 1, bytes: 0 } as const;
    await db.learned.put({ ...other, data: { version: 0 } });
    await studyLibrary(db, file, START);
    expect((await answersOf(db)).choices).toBe(1);
  });
});

describe('what choices taught whose time is over', () => {
  /** One that is 31 days old and one of today, learned, after the daily clean-up. */
  async function afterThirtyOneDays(): Promise<CuecardDatabase> {
    const db = await aDatabase();
    await choose(db, 0);
    await choose(db, 1, START + 31 * DAY_MS);
    await studyLibrary(db, file, START + 31 * DAY_MS);
    await applyRetention(db, { days: 30, now: START + 31 * DAY_MS });
    return db;
  }

  function partsOf(row: LearnedRow | undefined) {
    const stored = row?.data as StoredRanker | undefined;
    const picks = stored?.memory.places.length;
    return { learner: stored?.learner, picks, hashes: stored?.memory.hashes.length };
  }

  it('stays as weights, and nothing of the comments themselves is left to be repeated', async () => {
    const db = await aDatabase();
    await choose(db, 0);
    await studyLibrary(db, file, START);
    const before = await db.learned.get('suggestions');
    expect(partsOf(before).picks).toBe(1);
    await applyRetention(db, { days: 30, now: START + 31 * DAY_MS });
    expect(await db.choices.count()).toBe(0);
    const after = await db.learned.get('suggestions');
    expect(partsOf(after)).toEqual({ ...partsOf(before), picks: 0, hashes: 0 });
    expect(after).toMatchObject({ lastId: before?.lastId, choices: 1 });
    const [scores = []] = (await answersOf(db)).scores;
    expect(scores.indexOf(Math.max(...scores))).toBe(0);
    expect(await olderChoices(db)).toBe(1);
  });

  it('is counted beside the choices that are still listed', async () => {
    const db = await afterThirtyOneDays();
    expect([await db.choices.count(), await olderChoices(db)]).toEqual([1, 1]);
    await choose(db, 2, START + 32 * DAY_MS);
    expect(await olderChoices(db)).toBe(1);
    await studyLibrary(db, file, START + 32 * DAY_MS);
    expect(await olderChoices(db)).toBe(1);
    expect((await answersOf(db)).choices).toBe(2);
  });

  it('goes when one is taken back: it is learned again from what is listed', async () => {
    const db = await afterThirtyOneDays();
    const { id } = await choose(db, 2, START + 32 * DAY_MS);
    await forgetChoices(db, [id], START + 32 * DAY_MS);
    await studyLibrary(db, file, START + 32 * DAY_MS);
    expect(await olderChoices(db)).toBe(0);
    expect((await answersOf(db)).choices).toBe(1);
  });
});
