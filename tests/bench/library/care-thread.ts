import { parentPort } from 'node:worker_threads';
import { careReport } from '@/lib/library/care/care-report';
import type { Snippet } from '@/lib/library/snippet';
import { careInputOf } from './care-ports.ts';

/** Answers each library with its report: how long it took, and when progress was heard, in milliseconds. */
parentPort?.on('message', (snippets: readonly Snippet[]) => {
  const input = careInputOf(snippets);
  const startedAt = performance.now();
  const heardAt: number[] = [];
  const { counts } = careReport(input, () => heardAt.push(performance.now() - startedAt));
  parentPort?.postMessage({ took: performance.now() - startedAt, heardAt, counts });
});
parentPort?.postMessage('ready');
