import { Worker } from 'node:worker_threads';
import type { Snippet } from '@/lib/library/snippet';
import { median } from '../page/spread.ts';

const ROUNDS = 5;

interface Report {
  readonly took: number;
  readonly heardAt: readonly number[];
  readonly counts: Readonly<Record<string, number>>;
}

/** The care report in a thread of its own: the first, cold, and the median of those after it. */
export async function measureCare(snippets: readonly Snippet[]) {
  const thread = new Worker(new URL('./care-thread.mjs', import.meta.url));
  try {
    await answer(thread);
    const reports: Report[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      thread.postMessage(snippets);
      reports.push((await answer(thread)) as Report);
    }
    return rowsOf(snippets.length, reports);
  } finally {
    await thread.terminate();
  }
}

function answer(thread: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

function rowsOf(size: number, reports: readonly Report[]) {
  const [first, ...later] = reports;
  if (!first) return [];
  const gaps = first.heardAt.map((at, nth) => at - (first.heardAt[nth - 1] ?? 0));
  return [
    {
      metric: `care report in a worker, ${size} replies × 3 languages, first`,
      value: first.took,
      unit: 'ms',
      target: 2_000,
      better: 'lower' as const,
      others: {
        'median of later ones': median(later.map(({ took }) => took)),
        'progress heard': first.heardAt.length,
        'longest silence (ms)': Math.max(...gaps),
      },
    },
    {
      metric: 'items found',
      value: Object.values(first.counts).reduce((sum, count) => sum + count, 0),
      unit: 'items',
      others: first.counts,
    },
  ];
}
