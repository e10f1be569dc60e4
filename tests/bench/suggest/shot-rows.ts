import type { Snippet } from '@/lib/library/snippet';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { type DataSet, libraryOf } from './data-set.ts';
import { deviationOf, meanOf, measure, type Quality, type Question, type Scorer } from './measures.ts';
import { heldMb } from './memory.ts';
import { type Build, OTHERS } from './others.ts';
import { aimOf, PUBLISHED, SMALL_MS, targetOf } from './published.ts';
import { shotsOf } from './shots.ts';

export type Shots = number | 'full';
type Measured = Quality & { readonly buildMs: number; readonly heapMb: number };

/** R@k, MRR and times with `shots` example comments per snippet, ours beside the others in the same run. */
export async function shotRows(
  set: DataSet,
  shots: Shots,
  seeds: number,
  vectors: WordVectors | null,
  questions: readonly Question[],
) {
  // Without examples, and with all of them, what is drawn is the same for every seed: only the order differs.
  const drawn = shots === 0 ? 1 : seeds;
  const ours = await measureSeeds(set, shots, drawn, (snippets) => rankerOf(snippets, vectors), questions);
  const others: Record<string, readonly Measured[]> = {
    'ours, words only': await measureSeeds(
      set,
      shots,
      shots === 'full' ? 1 : drawn,
      (snippets) => rankerOf(snippets, null),
      questions,
    ),
  };
  for (const [name, build] of Object.entries(OTHERS)) {
    others[name] = await measureSeeds(set, shots, shots === 'full' ? 1 : drawn, build, questions);
  }
  return [
    ...(['r1', 'r3', 'r5', 'mrr'] as const).map((which) => qualityRow(set, shots, which, ours, others)),
    timeRow(set, shots, 'p95', ours, others),
    timeRow(set, shots, 'buildMs', ours, others),
  ];
}

function rankerOf(snippets: readonly Snippet[], vectors: WordVectors | null): Scorer {
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(snippets));
  ranker.study();
  return (text) => ranker.rank(text, 'en').scores;
}

async function measureSeeds(
  set: DataSet,
  shots: Shots,
  seeds: number,
  build: Build,
  questions: readonly Question[],
): Promise<Measured[]> {
  const found: Measured[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const count = shots === 'full' ? Number.POSITIVE_INFINITY : shots;
    const library = libraryOf(set, shotsOf(set, count, seed));
    const before = heldMb();
    const start = performance.now();
    const scorer = await build(library);
    const buildMs = performance.now() - start;
    const heapMb = heldMb() - before;
    found.push({ ...measure(scorer, questions), buildMs, heapMb });
  }
  return found;
}

const NAMES = { r1: 'R@1', r3: 'R@3', r5: 'R@5', mrr: 'MRR' } as const;

function qualityRow(
  set: DataSet,
  shots: Shots,
  which: keyof typeof NAMES,
  ours: readonly Measured[],
  others: Readonly<Record<string, readonly Measured[]>>,
) {
  const metric = `${set.name} k=${shots} ${NAMES[which]}`;
  const values = ours.map((each) => each[which]);
  return {
    metric,
    ...{ value: meanOf(values), unit: '%', better: 'higher' as const },
    ...targetOf(metric),
    others: { ...aimOf(metric), sd: deviationOf(values), ...meansOf(others, which), ...PUBLISHED[metric] },
  };
}

function timeRow(
  set: DataSet,
  shots: Shots,
  which: 'p95' | 'buildMs',
  ours: readonly Measured[],
  others: Readonly<Record<string, readonly Measured[]>>,
) {
  const mean = (one: keyof Measured) => meanOf(ours.map((each) => each[one]));
  const isQuestion = which === 'p95';
  return {
    metric: `${set.name} k=${shots} ${isQuestion ? 'a question, p95' : 'build'}`,
    ...{ value: mean(which), unit: 'ms' },
    ...(isQuestion ? { target: SMALL_MS.target, better: 'lower' as const } : {}),
    others: {
      ...(isQuestion
        ? { aim: SMALL_MS.aim, p50: mean('p50'), p99: mean('p99') }
        : { 'memory, MB': mean('heapMb') }),
      ...meansOf(others, which),
    },
  };
}

function meansOf(others: Readonly<Record<string, readonly Measured[]>>, which: keyof Measured) {
  return Object.fromEntries(
    Object.entries(others).map(([name, all]) => [name, meanOf(all.map((each) => each[which]))]),
  );
}
