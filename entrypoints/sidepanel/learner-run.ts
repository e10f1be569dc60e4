import type { Learned } from '@/components/sidebar/learner-model';
import { choicesAfter, unlearnedAt } from '@/lib/database/choices';
import type { CuecardDatabase } from '@/lib/database/database';
import { FIRST_LOOK, INDEX, learnedRow, SUGGESTIONS, saveLearned } from '@/lib/database/learned';
import { liveSnippets } from '@/lib/database/snippets';
import { choiceOf, dayOf } from '@/lib/suggestions/choice-of';
import { firstLookMarks, LARGE_LIBRARY, toFirstLook } from '@/lib/suggestions/first-look';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { toStoredIndex } from '@/lib/suggestions/stored-index';

/** With how many choices went into it. */
type Loaded = Omit<Learned, 'vectors'> & { readonly choices: number };

/** What was learned up to the last time it was saved, if it ever was. */
export async function loadLearned(db: CuecardDatabase): Promise<Loaded> {
  const row = await learnedRow(db, SUGGESTIONS);
  const stored = readStored(row?.data);
  if (!row || !stored) return { stored, lastId: null, choices: 0 };
  const { lastId } = row;
  const counted =
    row.choices ??
    (await db.choices
      .where('id')
      .belowOrEqual(lastId ?? '')
      .count());
  return { stored, lastId, choices: counted };
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
  const isStale = async () => (await unlearnedAt(db)) !== unlearned;
  const read = readWordVectors(vectors);
  const ranker = new Ranker(read.ok ? read.value : null, loaded.stored);
  const index = buildIndex(snippets);
  ranker.follow(index);
  const choices = await choicesAfter(db, loaded.lastId);
  const isNew = !loaded.stored || ranker.pending > 0 || choices.length > 0;
  if (isNew || !(await isReady(db, index))) await saveForOpening(db, index, now, isStale);
  if (!isNew) return loaded;
  ranker.study();
  ranker.forgetBefore(dayOf((await db.choices.orderBy('at').first())?.at ?? now));
  for (const row of choices) ranker.learn(choiceOf(row));
  const learned = { stored: ranker.toStored(), lastId: choices.at(-1)?.id ?? loaded.lastId };
  const row = {
    ...{ key: SUGGESTIONS, lastId: learned.lastId, savedAt: now, data: learned.stored },
    choices: loaded.choices + choices.length,
  };
  await saveLearned(db, row, isStale);
  return learned;
}

/** Whether what a page needs to open a large library is there. A small one is read at once: it needs nothing. */
async function isReady(db: CuecardDatabase, { indexed }: SnippetIndex): Promise<boolean> {
  const saved = await db.learned.where('key').anyOf(FOR_OPENING).count();
  return saved === (indexed.length > LARGE_LIBRARY ? FOR_OPENING.length : 0);
}

async function saveForOpening(
  db: CuecardDatabase,
  index: SnippetIndex,
  now: number,
  isStale: () => Promise<boolean>,
): Promise<void> {
  if (index.indexed.length <= LARGE_LIBRARY) return db.learned.bulkDelete(FOR_OPENING);
  const picks = new Map<string, number>();
  await db.choices.each(({ kind, snippetId }) => {
    if (kind === 'picked' || kind === 'searched') picks.set(snippetId, (picks.get(snippetId) ?? 0) + 1);
  });
  const save = (key: string, data: unknown) =>
    saveLearned(db, { key, lastId: null, savedAt: now, data }, isStale);
  await save(FIRST_LOOK, toFirstLook(index, { marksOf: firstLookMarks, picks }));
  await save(INDEX, toStoredIndex(index));
}

const FOR_OPENING = [FIRST_LOOK, INDEX];

/** What another version wrote is learned anew. */
function readStored(data: unknown): StoredRanker | undefined {
  const stored = data as StoredRanker | undefined;
  return stored?.version === 1 ? stored : undefined;
}
