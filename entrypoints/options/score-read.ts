import type { ScoredLibrary } from '@/components/library/insights/scored-library';
import type { CuecardDatabase } from '@/lib/database/database';
import { confusionsOf } from '@/lib/insights/confusions';
import { sharedWords, type TextWord } from '@/lib/insights/shared-words';
import type { Snippet } from '@/lib/library/snippet';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { readWords, stemLanguageOf } from '@/lib/suggestions/read-words';
import { type ScoreOptions, scoreLibrary } from '@/lib/suggestions/score-library';

/** Of more confusions nobody reads the words. */
const MOST_WORDED = 200;
const MOST_WORDS = 6;

/** The library as it is stored, scored by its own examples, and why replies are taken for one another. */
export async function readScore(
  db: CuecardDatabase,
  vectors: WordVectors | null,
  options: ScoreOptions,
): Promise<ScoredLibrary> {
  const stored = await db.snippets.toArray();
  const snippets = stored.filter(({ deletedAt }) => deletedAt === null);
  const score = await scoreLibrary(snippets, vectors, options);
  const snippetsById = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const textsOf = (id: string) => textsSaid(snippetsById.get(id));
  const confusions = confusionsOf(score.snippets)
    .slice(0, MOST_WORDED)
    .map((confusion) => ({
      ...confusion,
      words: sharedWords(textsOf(confusion.one), textsOf(confusion.other), MOST_WORDS),
    }));
  return { score, confusions };
}

/** What a person can change about being suggested: titles, tags and examples. */
function textsSaid(snippet: Snippet | undefined): TextWord[][] {
  if (!snippet) return [];
  const titles = snippet.texts.map(({ title, lang }) => wordsOf(title, lang));
  const others = [...snippet.examples, ...snippet.tags].map((text) => wordsOf(text, null));
  return [...titles, ...others];
}

function wordsOf(text: string, lang: string | null): TextWord[] {
  return readWords(text, stemLanguageOf(text, lang)).flatMap(({ stem, stop, start, end }) =>
    stop ? [] : [{ stem, word: text.slice(start, end) }],
  );
}
