import type { Snippet } from '@/lib/library/snippet';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { Seeded } from '@/lib/suggestions/ranker/seeded';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { generateLibrary } from '../generated-library.ts';
import { measure, type Question } from './measures.ts';
import { heldMb } from './memory.ts';
import { OTHERS } from './others.ts';
import { LARGE_MS, SMALL_MS } from './published.ts';

const SEED = 42;
const QUESTIONS = 400;
const PICKS = 100;
/** The others are asked fewer questions, since some are slow; ours is measured with the same ones beside them. */
const FEWER = 120;
const LARGE = 1000;

type Scaled = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly r3: number;
  readonly buildMs: number;
  readonly heldMb: number;
};

/** Time and memory with a generated library: questions are sentences made from its examples, some words left out. */
export async function scaleRows(count: number, vectors: WordVectors | null) {
  // As a library comes from the database: every text a string of its own, which reading does not change.
  const library: Snippet[] = structuredClone(generateLibrary(count, SEED));
  const questions = questionsOf(library);
  const others = await othersFor(library, questions.slice(0, FEWER));
  const { ranker, index, ...built } = builtFrom(library, vectors);
  const scorer = (text: string) => ranker.rank(text, 'en').scores;
  const asked = measure(scorer, questions);
  const same = measure(scorer, questions.slice(0, FEWER));
  const { target, aim } = count > LARGE ? LARGE_MS : SMALL_MS;
  const named = (metric: string) => `${count} snippets, ${metric}`;
  return [
    {
      metric: named('a question, p95'),
      ...{ value: asked.p95, unit: 'ms', target },
      others: { aim, p50: asked.p50, p99: asked.p99, ...valuesOf(others, 'p95') },
    },
    {
      metric: named('build until it ranks'),
      ...{ value: built.indexMs + built.followMs, unit: 'ms', target: 1000 },
      others: {
        ...{ 'of this the index of words': built.indexMs, 'study afterwards': built.studyMs },
        ...valuesOf(others, 'buildMs'),
      },
    },
    {
      metric: named('memory'),
      ...{ value: built.heldMb, unit: 'MB', target: 40 },
      others: { 'stored, MB': bytesOf(ranker.toStored()) / 1e6, ...valuesOf(others, 'heldMb') },
    },
    {
      metric: named('right one among the first three'),
      ...{ value: asked.r3, unit: '%', better: 'higher' as const },
      others: { [`ours, the first ${FEWER}`]: same.r3, ...valuesOf(others, 'r3') },
    },
    { metric: named('one edited'), value: editMs(ranker, library, index), unit: 'ms' },
    { metric: named('a pick'), value: pickMs(ranker, library, questions), unit: 'ms', target: 3 },
  ];
}

function builtFrom(library: readonly Snippet[], vectors: WordVectors | null) {
  const before = heldMb();
  const start = performance.now();
  const index = buildIndex(library);
  const indexed = performance.now();
  const ranker = new Ranker(vectors);
  ranker.follow(index);
  const followed = performance.now();
  ranker.study();
  const times = {
    ...{ indexMs: indexed - start, followMs: followed - indexed },
    studyMs: performance.now() - followed,
  };
  return { ranker, index, ...times, heldMb: heldMb() - before };
}

function questionsOf(library: readonly Snippet[]): Question[] {
  const random = new Seeded(SEED);
  return Array.from({ length: QUESTIONS }, () => {
    const right = random.below(library.length);
    const examples = library[right]?.examples ?? [];
    const words = (examples[random.below(examples.length)] ?? '').split(' ');
    return { text: words.filter(() => random.next() > 0.2).join(' '), right };
  });
}

async function othersFor(library: readonly Snippet[], questions: readonly Question[]) {
  const all: Record<string, Scaled> = {};
  for (const [name, build] of Object.entries(OTHERS)) {
    const before = heldMb();
    const start = performance.now();
    const scorer = await build(library);
    const buildMs = performance.now() - start;
    const held = heldMb() - before;
    all[name] = { ...measure(scorer, questions), buildMs, heldMb: held };
  }
  return all;
}

function valuesOf(others: Readonly<Record<string, Scaled>>, which: keyof Scaled) {
  return Object.fromEntries(Object.entries(others).map(([name, scaled]) => [name, scaled[which]]));
}

function editMs(ranker: Ranker, library: readonly Snippet[], index: ReturnType<typeof buildIndex>): number {
  const edited = library.map((each, nth) => (nth === 3 ? { ...each, changedAt: each.changedAt + 1 } : each));
  const start = performance.now();
  ranker.follow(buildIndex(edited, index));
  ranker.study();
  return performance.now() - start;
}

function pickMs(ranker: Ranker, library: readonly Snippet[], questions: readonly Question[]): number {
  const picked = questions.slice(0, PICKS);
  const start = performance.now();
  for (const { text, right } of picked) {
    const snippetId = library[right]?.id ?? '';
    ranker.learn({ text, lang: 'en', snippetId, kind: 'picked', day: 0 });
  }
  return (performance.now() - start) / picked.length;
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce<number>((sum, each) => sum + bytesOf(each), 0);
}
