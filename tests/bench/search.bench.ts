import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { percentile } from './page/spread.ts';
import { ENGINES, type Engine, type Search } from './search/engines.ts';
import { type GeneratedReply, searchedLibrary } from './search/library.ts';
import { type QuerySet, querySets } from './search/queries.ts';

const SEED = 42;
const COUNT = 20_000;
const QUERIES = 600;
/** Queries of each set that are typed letter by letter, and the most keys an engine is timed for. */
const TYPED = 60;
const MOST_KEYS_MS = 8_000;
/** A slow engine is asked fewer queries of a set: as many as it answers in this time. */
const MOST_SET_MS = 6_000;

/**
 * Typed search over 20,000 replies in three languages (`--size`, `--queries`, `--seed`), beside search libraries in the
 * same run (`--only Cuecard,Orama`). How often the reply meant stands first and among ten, for whole queries; and the
 * time of each key as they are typed letter by letter.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const seed = Number(flags.seed ?? SEED);
  const library = searchedLibrary(Number(flags.size ?? COUNT), seed);
  const sets = querySets(library, Number(flags.queries ?? QUERIES), seed + 1);
  const wanted = flags.only === undefined ? undefined : String(flags.only).split(',');
  const measured = [];
  for (const engine of ENGINES) {
    const isWanted = wanted?.some((name) => engine.name.startsWith(name)) ?? true;
    if (isWanted) measured.push(await measure(engine, library, sets));
  }
  return rowsOf(measured, sets);
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(
  { name, build }: Engine,
  library: readonly GeneratedReply[],
  sets: readonly QuerySet[],
) {
  const snippets = library.map(({ snippet }) => snippet);
  const before = memoryMb();
  const start = performance.now();
  const search = await build(snippets);
  const buildMs = performance.now() - start;
  const heldMb = memoryMb() - before;
  const times = keyTimes(search, sets);
  return { name, buildMs, heldMb, times, hits: sets.map((set) => hitsIn(search, set)) };
}

function hitsIn(search: Search, { queries }: QuerySet) {
  const endsAt = performance.now() + MOST_SET_MS;
  const ranks: number[] = [];
  for (const { text, right } of queries) {
    if (performance.now() > endsAt) break;
    ranks.push(search(text).indexOf(right));
  }
  const share = (isHit: (rank: number, nth: number) => boolean, isAsked = (_: number) => true) => {
    const asked = ranks.flatMap((rank, nth) => (isAsked(nth) ? [isHit(rank, nth)] : []));
    return (100 * asked.filter(Boolean).length) / asked.length;
  };
  const inTen = (rank: number) => rank >= 0;
  return {
    asked: ranks.length,
    first: share((rank) => rank === 0),
    ten: share(inTen),
    slipped: share(inTen, (nth) => queries[nth]?.hasSlip === true),
    byLang: ['en', 'de', 'es'].map((lang) => share(inTen, (nth) => queries[nth]?.lang === lang)),
  };
}

/** Letter by letter, as somebody types; the first queries warm up. */
function keyTimes(search: Search, sets: readonly QuerySet[]): number[] {
  const typed = sets.flatMap(({ queries }) => queries.slice(0, TYPED)).map(({ text }) => text);
  for (const text of typed.slice(0, 5)) search(text);
  const endsAt = performance.now() + MOST_KEYS_MS;
  const times: number[] = [];
  for (const text of inTurns(typed)) {
    if (performance.now() > endsAt) break;
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now();
      search(text.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** One of each set after the other, so that an engine which runs out of time was asked some of all. */
function inTurns(typed: readonly string[]): string[] {
  const sets = Math.max(1, Math.round(typed.length / TYPED));
  return Array.from(typed, (_, nth) => typed[(nth % sets) * TYPED + Math.floor(nth / sets)] ?? '');
}

/** `aim`: what would be extraordinary and still honest. */
type Goal = { readonly target?: number; readonly better?: 'lower' | 'higher'; readonly aim?: number };

function rowsOf(measured: readonly Measured[], sets: readonly QuerySet[]) {
  const [ours, ...others] = measured;
  if (!ours) return [];
  const row = (metric: string, unit: string, of: (each: Measured) => number, goal: Goal = {}) => {
    const { aim, ...bound } = goal;
    const measuredOthers = Object.fromEntries(others.map((each) => [each.name, of(each)]));
    return {
      ...{ metric, unit, value: of(ours), ...bound },
      others: { ...(aim === undefined ? {} : { aim }), ...measuredOthers },
    };
  };
  const higher = (target: number) => ({ target, better: 'higher' as const });
  return [
    ...sets.flatMap(({ name }, nth) => [
      row(`${name}, hit@1`, '%', ({ hits }) => hits[nth]?.first ?? Number.NaN),
      row(
        `${name}, hit@10`,
        '%',
        ({ hits }) => hits[nth]?.ten ?? Number.NaN,
        TARGETS[nth] ? higher(TARGETS[nth]) : {},
      ),
      ...(nth === 0
        ? [
            row('of those with a slip, hit@10', '%', ({ hits }) => hits[0]?.slipped ?? Number.NaN, {
              ...higher(97),
              aim: 98,
            }),
          ]
        : []),
    ]),
    ...['en', 'de', 'es'].map((lang, at) =>
      row(`title words in ${lang}, hit@10`, '%', ({ hits }) => hits[0]?.byLang[at] ?? Number.NaN),
    ),
    row('a key, p95', 'ms', ({ times }) => percentile(times, 0.95), { target: 5, better: 'lower', aim: 3 }),
    row('a key, p50', 'ms', ({ times }) => percentile(times, 0.5)),
    row('a key, slowest', 'ms', ({ times }) => Math.max(...times)),
    row('keys timed', '', ({ times }) => times.length),
    row('queries answered', '', ({ hits }) => hits.reduce((sum, { asked }) => sum + asked, 0)),
    row('build', 'ms', ({ buildMs }) => buildMs),
    row('memory', 'MB', ({ heldMb }) => heldMb),
  ];
}

const TARGETS: readonly (number | undefined)[] = [97, 97, 95, undefined];

function memoryMb(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
