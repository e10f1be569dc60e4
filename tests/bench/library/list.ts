import { signal } from '@preact/signals';
import { createListModel, type ListModel } from '@/components/library/replies/list-model';
import { type ReplyRow, rowsOf } from '@/components/library/replies/reply-rows';
import type { Snippet } from '@/lib/library/snippet';
import { NO_TEAM } from '@/lib/library/team';
import { percentile } from '../page/spread.ts';

const FRAME_MS = 16.7;
const QUERIES = [
  ...['kettle lid', 'battery', 'refund', 'sentimos lo de la pieza', 'tag:tent valve', 'lang:de "30 tage"'],
  ...['text:overnight', 'doorbel', 'nothing has these words'],
];
const ROUNDS = 3;

/** The list's model, as a page uses it, for each key typed and each filter chosen: until the rows to show are known. */
export function measureList(snippets: readonly Snippet[]) {
  const startedAt = performance.now();
  const rows = rowsOf(snippets, {
    ...{ uses: new Map(), openById: new Map(), careIds: new Set<string>(), team: NO_TEAM, me: 'Mara' },
    ...{ today: '2026-11-01', dueBy: '2026-12-01' },
  });
  const model = createListModel(signal<readonly ReplyRow[] | undefined>(rows));
  const listedMs = timed(() => model.found.value);
  const ready = performance.now() - startedAt;
  model.warm(Number.POSITIVE_INFINITY);
  const warm = performance.now() - startedAt - ready;
  return [
    {
      metric: 'rows in the order of care',
      value: ready,
      unit: 'ms',
      others: { listed: listedMs, 'words read': warm },
    },
    row('a key in the search box, model, p95', keyTimes(model)),
    row('a filter, a sort or a tab, model, p95', pickTimes(model)),
  ];
}

function keyTimes(model: ListModel): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      for (let length = 1; length <= query.length; length += 1) {
        times.push(timed(() => show(model, () => model.search(query.slice(0, length)))));
      }
    }
  }
  model.clear();
  return times;
}

function pickTimes(model: ListModel): number[] {
  const picks = [
    () => model.narrow('tag', 'kettle'),
    () => model.narrow('lang', 'de'),
    () => model.narrow('folder', 'kitchen'),
    () => model.clear(),
    () => model.show('due'),
    () => model.show('all'),
  ];
  return Array.from({ length: ROUNDS * 10 }, () =>
    picks.map((pick) => timed(() => show(model, pick))),
  ).flat();
}

function show(model: ListModel, act: () => void): unknown {
  act();
  return model.found.value[0];
}

function timed(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function row(metric: string, times: readonly number[]) {
  return {
    ...{ metric, value: percentile(times, 0.95), unit: 'ms', target: FRAME_MS, better: 'lower' as const },
    others: { p50: percentile(times, 0.5), most: Math.max(...times), times: times.length },
  };
}
