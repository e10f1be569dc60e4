import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { ImportStage } from './import-model';
import { chosenPlan, countRows, isWritten, type NumberedRow, type RowFilter, rowsOf } from './import-rows';
import { createRowChecks, type RowChecks } from './row-findings';

/** Which rows of an import are looked at, and which are left out. */
export interface ImportReview {
  readonly filter: ReadonlySignal<RowFilter>;
  readonly rows: ReadonlySignal<readonly NumberedRow[]>;
  readonly counts: ReadonlySignal<Readonly<Record<RowFilter, number>> | null>;
  readonly selected: ReadonlySignal<NumberedRow | undefined>;
  readonly leftOut: ReadonlySignal<ReadonlySet<number>>;
  /** How many replies the import would write. */
  readonly toWrite: ReadonlySignal<number>;
  /** Routes and policies that are left out, by file or key, and how many come in. */
  readonly leftOutRoutes: ReadonlySignal<ReadonlySet<string>>;
  readonly routesToWrite: ReadonlySignal<number>;
  readonly rulesToWrite: ReadonlySignal<number>;
  /** What the policy rules say of the rows' words. */
  readonly checks: RowChecks;
  readonly show: (filter: RowFilter) => void;
  readonly select: (nth: number) => void;
  readonly toggleRoute: (file: string) => void;
  readonly toggle: (nth: number) => void;
  /** All that are shown: in when any of them is out, else out. */
  readonly toggleShown: () => void;
  readonly reset: () => void;
}

export function createReview(
  ports: LibraryPorts,
  store: LibraryStore,
  stage: ReadonlySignal<ImportStage>,
): ImportReview {
  const filter = signal<RowFilter>('to-decide');
  const selectedNth = signal<number | null>(null);
  const leftOut = signal<ReadonlySet<number>>(new Set());
  const leftOutRoutes = signal<ReadonlySet<string>>(new Set());
  const plan = computed(() => ('plan' in stage.value ? stage.value.plan : null));
  const rows = computed(() => (plan.value ? rowsOf(plan.value, filter.value) : []));
  const reviewed = {
    filter,
    rows,
    leftOut,
    leftOutRoutes,
    routesToWrite: computed(() => (plan.value ? routesIn(plan.value, leftOutRoutes.value) : 0)),
    rulesToWrite: computed(() => (plan.value ? rulesIn(plan.value, leftOutRoutes.value) : 0)),
    checks: createRowChecks(ports, store),
    counts: computed(() => plan.value && countRows(plan.value)),
    selected: computed(() => rows.value.find(({ nth }) => nth === selectedNth.value) ?? rows.value[0]),
    toWrite: computed(() => (plan.value ? repliesIn(plan.value, leftOut.value) : 0)),
  };
  return {
    ...reviewed,
    show(wanted: RowFilter) {
      filter.value = wanted;
    },
    select(nth: number) {
      selectedNth.value = nth;
    },
    toggleRoute(file: string) {
      leftOutRoutes.value = toggled(leftOutRoutes.peek(), [file]);
    },
    toggle(nth: number) {
      const row = plan.peek()?.rows[nth];
      if (row && isWritten(row)) leftOut.value = toggled(leftOut.peek(), [nth]);
    },
    toggleShown() {
      const shown = rows.peek().flatMap(({ nth, row }) => (isWritten(row) ? [nth] : []));
      leftOut.value = toggled(leftOut.peek(), shown);
    },
    reset() {
      batch(() => {
        filter.value = 'to-decide';
        selectedNth.value = null;
        leftOut.value = new Set();
        leftOutRoutes.value = new Set();
      });
    },
  };
}

function repliesIn(plan: ImportPlan, leftOut: ReadonlySet<number>): number {
  return chosenPlan(plan, leftOut).rows.filter(isWritten).length;
}

function routesIn({ routes }: ImportPlan, leftOut: ReadonlySet<string>): number {
  return routes.filter((row) => isWritten(row) && !leftOut.has(row.file)).length;
}

function rulesIn({ rules }: ImportPlan, leftOut: ReadonlySet<string>): number {
  return rules.filter((row) => isWritten(row) && !leftOut.has(row.key)).length;
}

/** All in when any of them is out, else all out. */
function toggled<Key>(leftOut: ReadonlySet<Key>, rows: readonly Key[]): ReadonlySet<Key> {
  const next = new Set(leftOut);
  const bringIn = rows.some((nth) => next.has(nth));
  for (const nth of rows) {
    if (bringIn) next.delete(nth);
    else next.add(nth);
  }
  return next;
}
