import { type ReadonlySignal, signal } from '@preact/signals';
import { rememberColumns } from '@/lib/database/csv-columns';
import { attempt } from '@/lib/database/failures';
import type { ColumnChoice, FileTable } from '@/lib/library/exchange/column-use';
import type { LibraryStore } from '../library-store';

/** What the columns of the spreadsheets of one import are, table by table. */
export type ColumnChoices = readonly ColumnChoice[];

export interface ColumnsModel {
  /** The columns are asked about before the rows are shown. */
  readonly isAsking: ReadonlySignal<boolean>;
  /** Asks when a guess was made that nobody has looked at. */
  readonly look: (tables: readonly FileTable[]) => void;
  readonly ask: () => void;
  readonly leave: () => void;
  /** Kept for files with the same column names, then read again. */
  readonly use: (tables: readonly FileTable[], choices: ColumnChoices) => Promise<void>;
}

export function createColumnsModel(store: LibraryStore, readAgain: () => Promise<void>): ColumnsModel {
  const isAsking = signal(false);
  return {
    isAsking,
    look(tables) {
      isAsking.value = tables.some(({ isSure }) => !isSure);
    },
    ask() {
      isAsking.value = true;
    },
    leave() {
      isAsking.value = false;
    },
    async use(tables, choices) {
      const chosen = tables.map(({ key }, nth) => ({ key, choice: choices[nth] ?? [] }));
      const kept = await attempt(() => rememberColumns(store.db, chosen));
      if (kept.ok) await readAgain();
      else store.refuse(kept.failure);
    },
  };
}
