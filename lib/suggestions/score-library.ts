import type { Snippet } from '@/lib/library/snippet';
import { LeftOut } from './ranker/left-out';
import type { WordVectors } from './ranker/word-vectors';

/** How a snippet fares when it is asked for with its own example comments, each left out of the library in turn. */
export type SnippetScore = {
  readonly id: string;
  readonly examples: number;
  /** Of these, how many found it first, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** What stood first instead, most often first; then by id. */
  readonly confusedWith: readonly { readonly id: string; readonly count: number }[];
  /** Examples that did not find it among the first three, with those that were, best first. */
  readonly failing: readonly { readonly text: string; readonly got: readonly string[] }[];
};

export type LibraryScore = {
  /** Those in use, in the order given, also those without examples. */
  readonly snippets: readonly SnippetScore[];
  /** Over all snippets. */
  readonly examples: number;
  readonly first: number;
  readonly firstThree: number;
  /** False when it was stopped: then only the examples asked by then count. */
  readonly isComplete: boolean;
};

export type ScoreOptions = {
  /** Steps of about equal length: of `all` so many are `done`. */
  readonly onProgress?: (done: number, all: number) => void;
  /** An AbortSignal; looked at every few milliseconds, after `pause`. */
  readonly signal?: { readonly aborted: boolean };
  /** Lets the caller's thread hear of an abort; a worker passes one that waits for the next task. */
  readonly pause?: () => Promise<void>;
};

/**
 * Scores a library by its own example comments. What the words say, what they mean and which single comments lie near
 * is asked with exactly that one example left out. What was learned is not learned anew for each: examples are dealt
 * into a few hands, and an example is asked of what was learned without its hand. Language and audience are not looked
 * at: what matters is which replies are taken for one another. Seconds for 80 snippets with six examples each.
 */
export async function scoreLibrary(
  snippets: readonly Snippet[],
  vectors: WordVectors | null,
  options: ScoreOptions = {},
): Promise<LibraryScore> {
  const library = new LeftOut(snippets, vectors);
  const all = library.stepCount;
  const talliesById = new Map(library.ids.map((id) => [id, emptyTally()]));
  let [done, lookedAt] = [0, 0];
  let isComplete = true;
  for (const asked of library.steps()) {
    done += 1;
    if (asked) count(talliesById.get(asked.id) ?? emptyTally(), asked.id, asked.text, asked.order);
    if (Date.now() - lookedAt < BETWEEN_LOOKS_MS) continue;
    options.onProgress?.(done, all);
    await options.pause?.();
    lookedAt = Date.now();
    if (!options.signal?.aborted) continue;
    isComplete = false;
    break;
  }
  if (isComplete) options.onProgress?.(all, all);
  return toScore(talliesById, isComplete);
}

const BETWEEN_LOOKS_MS = 30;
const SHOWN = 3;

type Tally = {
  examples: number;
  first: number;
  firstThree: number;
  readonly wrongById: Map<string, number>;
  readonly failing: { text: string; got: readonly string[] }[];
};

function emptyTally(): Tally {
  return { examples: 0, first: 0, firstThree: 0, wrongById: new Map(), failing: [] };
}

function count(tally: Tally, id: string, text: string, order: readonly string[]): void {
  const shown = order.slice(0, SHOWN);
  const winner = shown[0];
  tally.examples += 1;
  if (winner === id) tally.first += 1;
  else if (winner !== undefined) tally.wrongById.set(winner, (tally.wrongById.get(winner) ?? 0) + 1);
  if (shown.includes(id)) tally.firstThree += 1;
  else tally.failing.push({ text, got: shown });
}

function toScore(talliesById: ReadonlyMap<string, Tally>, isComplete: boolean): LibraryScore {
  const snippets = [...talliesById].map(([id, { wrongById, ...tally }]) => {
    const confusedWith = [...wrongById].map(([other, times]) => ({ id: other, count: times }));
    confusedWith.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    return { id, ...tally, confusedWith };
  });
  const sumOf = (which: 'examples' | 'first' | 'firstThree') =>
    snippets.reduce((sum, snippet) => sum + snippet[which], 0);
  return {
    snippets,
    examples: sumOf('examples'),
    first: sumOf('first'),
    firstThree: sumOf('firstThree'),
    isComplete,
  };
}
