import type { Snippet } from '@/lib/library/snippet';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { Seeded } from '@/lib/suggestions/ranker/seeded';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { generateLibrary } from '../generated-library.ts';
import { measure, type Question } from './measures.ts';
import { OTHERS } from './others.ts';

const SEED = 42;
const QUESTIONS = 400;
const PICKS = 100;
/** The slow ones are asked fewer questions. */
const FEWER = 40;

/** Time and memory with a generated library: questions are sentences made from its examples, some words left out. */
export async function scaleRows(count: number, vectors: WordVectors | null) {
  const library = generateLibrary(count, SEED);
  const questions = questionsOf(library);
  globalThis.gc?.();
  const before = memoryMb();
  const start = performance.now();
  const index = buildIndex(library);
  const indexed = performance.now();
  const ranker = new Ranker(vectors);
  ranker.follow(index);
  const followed = performance.now();
  ranker.study();
  const studied = performance.now();
  globalThis.gc?.();
  const heldMb = memoryMb() - before;
  const ours = measure((text) => ranker.rank(text, 'en').scores, questions);
  const others = await othersFor(library, questions.slice(0, FEWER));
  return [
    {
      metric: `${count} snippets, a question, p95`,
      value: ours.p95,
      unit: 'ms',
      target: 5,
      others: { p50: ours.p50, p99: ours.p99, ...others },
    },
    {
      metric: `${count} snippets, build until it ranks`,
      value: followed - start,
      unit: 'ms',
      ...(count > 1000 ? { target: 1000 } : {}),
      others: {
        'index of words': indexed - start,
        ranker: followed - indexed,
        'study afterwards': studied - followed,
      },
    },
    {
      metric: `${count} snippets, memory`,
      value: heldMb,
      unit: 'MB',
      target: 40,
      others: { 'stored, MB': bytesOf(ranker.toStored()) / 1e6 },
    },
    { metric: `${count} snippets, one edited`, value: editMs(ranker, library, index), unit: 'ms' },
    { metric: `${count} snippets, a pick`, value: pickMs(ranker, library, questions), unit: 'ms', target: 3 },
  ];
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
  const times: Record<string, number> = {};
  for (const [name, build] of Object.entries(OTHERS)) {
    times[name] = measure(await build(library), questions).p95;
  }
  return times;
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

function memoryMb(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce<number>((sum, each) => sum + bytesOf(each), 0);
}
