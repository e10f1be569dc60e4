import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { type DataSet, libraryOf } from './data-set.ts';
import { areaUnder, type Question } from './measures.ts';
import { shotsOf } from './shots.ts';

const SHOTS = 10;
const BINS = 10;

type Asked = { readonly confidence: number; readonly isRight: boolean; readonly isConfident: boolean };

/**
 * How well confidence tells comments with an answer in the library from those without, and how far it is from the truth:
 * with ten example comments per reply, seed 1.
 */
export function strayRows(set: DataSet, vectors: WordVectors | null, questions: readonly Question[]) {
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(libraryOf(set, shotsOf(set, SHOTS, 1))));
  ranker.study();
  const known = questions.map(({ text, right }) => ask(ranker, text, right));
  const stray = set.stray.map(({ text }) => ask(ranker, text, -1));
  const certain = (all: readonly Asked[]) => all.map(({ confidence }) => confidence);
  const shown = (all: readonly Asked[]) =>
    (100 * all.filter(({ isConfident }) => isConfident).length) / all.length;
  const held = { better: 'higher' as const, others: { 'comments without an answer': stray.length } };
  return [
    {
      metric: `${set.name} k=${SHOTS} comments with and without an answer, AUROC`,
      value: areaUnder(certain(known), certain(stray)),
      unit: '',
      ...held,
    },
    {
      metric: `${set.name} k=${SHOTS} suggested with confidence, of those with an answer`,
      value: shown(known),
      unit: '%',
      better: 'higher' as const,
    },
    {
      metric: `${set.name} k=${SHOTS} suggested with confidence, of those without`,
      value: shown(stray),
      unit: '%',
    },
    {
      metric: `${set.name} k=${SHOTS} calibration error, comments with an answer`,
      value: calibrationError(known),
      unit: 'points',
      others: { 'all comments': calibrationError([...known, ...stray]) },
    },
  ];
}

function ask(ranker: Ranker, text: string, right: number): Asked {
  const { scores, confidence, isConfident } = ranker.rank(text, 'en');
  const best = scores.indexOf(
    scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY),
  );
  return { confidence, isConfident, isRight: best === right };
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
