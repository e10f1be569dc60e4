import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { Seeded } from '@/lib/suggestions/ranker/seeded';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { type DataSet, libraryOf, type Row } from './data-set.ts';
import { deviationOf, meanOf, measure, type Quality, type Question } from './measures.ts';
import { aimOf, targetOf } from './published.ts';

/** Where the stream of picks is stopped to ask all questions. */
const STOPS = [0, 25, 50, 100, 200, 400, 800, 1600, 3200, 6400, Number.POSITIVE_INFINITY];
const NOISE = 0.1;

type Stop = {
  readonly picks: number;
  readonly quality: Quality;
  readonly pickMs: number;
  readonly asked: number;
};

/**
 * One pass over the training sentences as picks, each learned once, from a library without examples; with every seed also
 * with every tenth pick wrong (one of the other two that were shown first). `asked`: of the picks since the last stop, how
 * many were among the first three before they were learned.
 */
export function streamRows(
  set: DataSet,
  seeds: number,
  vectors: WordVectors | null,
  questions: readonly Question[],
) {
  const numbers = Array.from({ length: seeds }, (_, nth) => 101 + nth);
  const clean = numbers.map((seed) => streamOnce(set, seed, 0, vectors, questions));
  const noisy = numbers.map((seed) => streamOnce(set, seed, NOISE, vectors, questions));
  const rows = (clean[0] ?? []).map(({ picks }, nth) => {
    const stops = clean.flatMap((stream) => stream[nth] ?? []);
    const values = stops.map(({ quality }) => quality.r3);
    const wrong = noisy.flatMap((stream) => stream[nth]?.quality.r3 ?? []);
    const metric = `${set.name} after ${picks} picks R@3`;
    return {
      metric,
      ...{ value: meanOf(values), unit: '%', better: 'higher' as const },
      ...targetOf(metric),
      others: {
        ...aimOf(metric),
        ...{ sd: deviationOf(values), 'R@1': meanOf(stops.map(({ quality }) => quality.r1)) },
        ...{ '10% wrong picks': meanOf(wrong), '10% wrong picks, sd': deviationOf(wrong), seeds },
        ...(picks > 0 ? ofPicks(stops) : {}),
      },
    };
  });
  return [...rows, lossRow(set, clean, noisy)];
}

function ofPicks(stops: readonly Stop[]) {
  return {
    'asked before learned, R@3': meanOf(stops.map(({ asked }) => asked)),
    'ms a pick': meanOf(stops.map(({ pickMs }) => pickMs)),
  };
}

/** At the end, seed by seed: a stream and its twin with wrong picks have the same order. */
function lossRow(set: DataSet, clean: readonly Stop[][], noisy: readonly Stop[][]) {
  const ends = (streams: readonly Stop[][]) => streams.map((stream) => stream.at(-1)?.quality.r3 ?? 0);
  const wrong = ends(noisy);
  const lost = ends(clean).map((end, nth) => end - (wrong[nth] ?? 0));
  return {
    metric: `${set.name} R@3 lost by 10% wrong picks`,
    ...{ value: meanOf(lost), unit: 'points', target: 1.5, better: 'lower' as const },
    others: { sd: deviationOf(lost), seeds: lost.length },
  };
}

function streamOnce(
  set: DataSet,
  seed: number,
  noise: number,
  vectors: WordVectors | null,
  questions: readonly Question[],
): Stop[] {
  const random = new Seeded(seed);
  const picks = random.shuffle([...set.train]);
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(libraryOf(set, new Map())));
  ranker.study();
  const stops: Stop[] = [];
  let asked: boolean[] = [];
  let learnedMs = 0;
  const stopAt = [...STOPS.filter((stop) => stop < picks.length), picks.length];
  for (let count = 0; count <= picks.length; count += 1) {
    if (stopAt.includes(count)) {
      const quality = measure((text) => ranker.rank(text, 'en').scores, questions);
      const hits = asked.filter((hit) => hit).length;
      const pickMs = learnedMs / Math.max(1, asked.length);
      stops.push({ picks: count, quality, pickMs, asked: (100 * hits) / Math.max(1, asked.length) });
      [asked, learnedMs] = [[], 0];
    }
    const pick = picks[count];
    if (!pick) break;
    const shown = firstThree(ranker.rank(pick.text, 'en').scores).map(
      (place) => set.snippets[place]?.id ?? '',
    );
    asked.push(shown.includes(pick.label));
    const start = performance.now();
    const snippetId = pickedOf(pick, shown, noise, random);
    ranker.learn({ text: pick.text, lang: 'en', snippetId, kind: 'picked', day: 0 });
    learnedMs += performance.now() - start;
  }
  return stops;
}

function pickedOf({ label }: Row, shown: readonly string[], noise: number, random: Seeded): string {
  const wrong = shown.filter((id) => id !== label);
  return noise > 0 && random.next() < noise ? (wrong[random.below(wrong.length)] ?? label) : label;
}

function firstThree(scores: ArrayLike<number>): number[] {
  const places = Array.from(scores, (_, place) => place);
  places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return places.slice(0, 3);
}
