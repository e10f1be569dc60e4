import type { ImportPlan, ImportRow } from '@/lib/library/exchange/plan-import';

export const ROW_FILTERS = ['to-decide', 'add', 'change', 'refuse', 'warned', 'same', 'all'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** A row of the plan with the number it has there, by which it is chosen and left out. */
export interface NumberedRow {
  readonly nth: number;
  readonly row: ImportRow;
}

export function rowsOf(plan: ImportPlan, filter: RowFilter): NumberedRow[] {
  return plan.rows.flatMap((row, nth) => (passes(row, filter) ? [{ nth, row }] : []));
}

export function countRows(plan: ImportPlan): Readonly<Record<RowFilter, number>> {
  const counts = { 'to-decide': 0, add: 0, change: 0, refuse: 0, warned: 0, same: 0, all: 0 };
  for (const row of plan.rows) {
    for (const filter of ROW_FILTERS) if (passes(row, filter)) counts[filter] += 1;
  }
  return counts;
}

/** Whether importing it would write anything. */
export function isWritten({ action }: Pick<ImportRow, 'action'>): boolean {
  return action === 'add' || action === 'change';
}

/** What is left out beside replies: routes by their file, rules by their key. */
export type LeftOutBeside = ReadonlySet<string>;

/** The plan without the rows that were left out. Those that write nothing stay: the log counts what was refused. */
export function chosenPlan(
  plan: ImportPlan,
  leftOut: ReadonlySet<number>,
  beside: LeftOutBeside = new Set(),
): ImportPlan {
  return {
    ...plan,
    rows: plan.rows.filter((row, nth) => !(isWritten(row) && leftOut.has(nth))),
    routes: plan.routes.filter((row) => !(isWritten(row) && beside.has(row.file))),
    rules: plan.rules.filter((row) => !(isWritten(row) && beside.has(row.key))),
  };
}

function passes(row: ImportRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'to-decide') return row.action !== 'same';
  if (filter === 'warned') return row.action !== 'refuse' && row.problems.length > 0;
  return row.action === filter;
}
