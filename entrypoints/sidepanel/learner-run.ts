import type { Learned } from '@/components/sidebar/learner-model';
import { choicesAfter, unlearnedAt } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { FIRST_LOOK, learnedRow, SUGGESTIONS, saveLearned } from '@/lib/database/learned';
import { liveSnippets } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { choiceOf, dayOf } from '@/lib/suggestions/choice-of';
import { firstLookMarks, LARGE_LIBRARY, toFirstLook } from '@/lib/suggestions/first-look';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';

/** What was learned up to the last time it was saved, if it ever was. */
export async function loadLearned(db: CuecardDatabase): Promise<Omit<Learned, 'vectors'>> {
  const row = await learnedRow(db, SUGGESTIONS);
  return { stored: readStored(row?.data), lastId: row?.lastId ?? null };
}

/**
 * Learns what is new in the library and the choices made since, and saves it. The caller sees to it that nobody else
 * does so at the same time: of two, the one that comes later finds nothing left to do.
 */
export async function studyLibrary(
  db: CuecardDatabase,
  vectors: ArrayBuffer,
  now: number,
): Promise<Omit<Learned, 'vectors'>> {
  const [unlearned, loaded, snippets] = await Promise.all([
    unlearnedAt(db),
    loadLearned(db),
    liveSnippets(db),
  ]);
  const read = readWordVectors(vectors);
  const ranker = new Ranker(read.ok ? read.value : null, loaded.stored);
  const index = buildIndex(snippets);
  ranker.follow(index);
  const choices = await choicesAfter(db, loaded.lastId);
  if (loaded.stored && ranker.pending === 0 && choices.length === 0) return loaded;
  ranker.study();
  ranker.forgetBefore(dayOf((await db.choices.orderBy('at').first())?.at ?? now));
  for (const row of choices) ranker.learn(choiceOf(row));
  const learned = { stored: ranker.toStored(), lastId: choices.at(-1)?.id ?? loaded.lastId };
  await saveLearned(
    db,
    { key: SUGGESTIONS, lastId: learned.lastId, savedAt: now, data: learned.stored },
    async () => (await unlearnedAt(db)) !== unlearned,
  );
  await saveFirstLook(
    db,
    index.indexed.map(({ snippet }) => snippet),
    now,
  );
  return learned;
}

/** A small library is read at once: it needs none. */
async function saveFirstLook(db: CuecardDatabase, snippets: readonly Snippet[], now: number): Promise<void> {
  if (snippets.length <= LARGE_LIBRARY) return db.learned.delete(FIRST_LOOK);
  const data = toFirstLook(snippets, firstLookMarks);
  await saveLearned(db, { key: FIRST_LOOK, lastId: null, savedAt: now, data }, () => Promise.resolve(false));
}

/** What another version wrote is learned anew. */
function readStored(data: unknown): StoredRanker | undefined {
  const stored = data as StoredRanker | undefined;
  return stored?.version === 1 ? stored : undefined;
}
