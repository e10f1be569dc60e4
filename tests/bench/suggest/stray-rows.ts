import type { Snippet } from '@/lib/library/snippet';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { type DataSet, libraryOf } from './data-set.ts';
import { areaUnder, deviationOf, meanOf, type Question } from './measures.ts';
import { OTHERS } from './others.ts';
import { shotsOf } from './shots.ts';

const SHOTS = 10;
const BINS = 10;

type Asked = { readonly confidence: number; readonly isRight: boolean; readonly isConfident: boolean };
type Measured = ReturnType<typeof measureSeed>;

/**
 * How well confidence tells comments with an answer in the library from those without, and how far it is from the truth:
 * with ten example comments per reply, drawn anew with each seed; with none where the set has no training comments. For
 * tuned MiniSearch, and for our words alone, the same area.
 */
export function strayRows(
  set: DataSet,
  seeds: number,
  vectors: WordVectors | null,
  questions: readonly Question[],
) {
  const shots = set.train.length > 0 ? SHOTS : 0;
  const measured: Measured[] = [];
  // Without examples every seed draws the same.
  for (let seed = 1; seed <= (shots === 0 ? 1 : seeds); seed += 1) {
    measured.push(measureSeed(set, shotsOf(set, shots, seed), vectors, questions));
  }
  const mean = (which: keyof Measured) => meanOf(measured.map((each) => each[which]));
  const row = (metric: string, which: keyof Measured, unit: string, others: Record<string, number> = {}) => ({
    metric: `${set.name} k=${shots} ${metric}`,
    ...{ value: mean(which), unit },
    others: { sd: deviationOf(measured.map((each) => each[which])), seeds: measured.length, ...others },
  });
  const higher = { better: 'higher' as const };
  return [
    {
      ...row('comments with and without an answer, AUROC', 'area', '', {
        ...{ 'ours, words only': mean('wordsArea'), 'MiniSearch tuned, best score': mean('otherArea') },
        'comments without an answer': set.stray.length,
      }),
      ...higher,
    },
    { ...row('suggested with confidence, of those with an answer', 'shownKnown', '%'), ...higher },
    row('suggested with confidence, of those without', 'shownStray', '%'),
    row('calibration error, comments with an answer', 'error', 'points', {
      'all comments': mean('errorOfAll'),
    }),
  ];
}

function measureSeed(
  set: DataSet,
  examples: ReadonlyMap<string, readonly string[]>,
  vectors: WordVectors | null,
  questions: readonly Question[],
) {
  const library = libraryOf(set, examples);
  const ranker = rankerOf(library, vectors);
  const known = questions.map(({ text, right }) => ask(ranker, text, right));
  const stray = set.stray.map(({ text }) => ask(ranker, text, -1));
  const words = rankerOf(library, null);
  const miniSearch = OTHERS['MiniSearch tuned'](library);
  const areaOf = (sureOf: (text: string) => number) =>
    areaUnder(
      questions.map(({ text }) => sureOf(text)),
      set.stray.map(({ text }) => sureOf(text)),
    );
  const shown = (all: readonly Asked[]) =>
    (100 * all.filter(({ isConfident }) => isConfident).length) / all.length;
  return {
    area: areaUnder(certain(known), certain(stray)),
    wordsArea: areaOf((text) => words.rank(text, 'en').confidence),
    otherArea: areaOf((text) => bestOf(miniSearch(text))),
    ...{ shownKnown: shown(known), shownStray: shown(stray) },
    ...{ error: calibrationError(known), errorOfAll: calibrationError([...known, ...stray]) },
  };
}

function rankerOf(library: readonly Snippet[], vectors: WordVectors | null): Ranker {
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(library));
  ranker.study();
  return ranker;
}

function certain(all: readonly Asked[]): number[] {
  return all.map(({ confidence }) => confidence);
}

function bestOf(scores: ArrayLike<number>): number {
  return Array.from(scores).reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

function ask(ranker: Ranker, text: string, right: number): Asked {
  const { scores, confidence, isConfident } = ranker.rank(text, 'en');
  return { confidence, isConfident, isRight: scores.indexOf(bestOf(scores)) === right };
}

/** Expected: in tenths of confidence, how far the share of right answers is from the mean confidence, in points. */
function calibrationError(asked: readonly Asked[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const own = asked.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const sure = own.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(sure - own.filter(({ isRight }) => isRight).length) / asked.length;
  }
  return 100 * error;
}
