import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { applyImport, type Imported, type ImportProgress } from '@/lib/database/apply-import';
import { attemptResult } from '@/lib/database/failures';
import type { FormatId, LibraryFile } from '@/lib/library/exchange/format';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import { type ColumnsModel, createColumnsModel } from './columns-model';
import type { Progress, ReadFailure } from './file-ports';
import { createReview, type ImportReview } from './import-review';
import { chosenPlan } from './import-rows';
import { firstLanguage, type Reading, readStage } from './read-stage';
import type { WriteTrouble } from './write-trouble';

export type ImportStage =
  | { readonly type: 'file' }
  | { readonly type: 'reading'; readonly progress: Progress }
  | { readonly type: 'refused'; readonly failure: ReadFailure }
  /** Something broke that nobody expected; nothing was written. */
  | { readonly type: 'broken' }
  | { readonly type: 'review'; readonly plan: ImportPlan }
  | { readonly type: 'writing'; readonly plan: ImportPlan }
  | { readonly type: 'done'; readonly plan: ImportPlan; readonly imported: Imported };

export interface ImportModel {
  readonly stage: ReadonlySignal<ImportStage>;
  readonly reading: ReadonlySignal<Reading>;
  readonly names: ReadonlySignal<string>;
  readonly review: ImportReview;
  /** What the columns of a spreadsheet are. */
  readonly columns: ColumnsModel;
  /** Why the last press on Import wrote nothing. */
  readonly trouble: ReadonlySignal<WriteTrouble | null>;
  /** How far writing is; null before the first reply, while the library is put aside. */
  readonly progress: ReadonlySignal<ImportProgress | null>;
  readonly open: (files: readonly LibraryFile[]) => Promise<void>;
  readonly readAs: (format: FormatId | null) => Promise<void>;
  readonly readIn: (lang: string) => Promise<void>;
  /** Back to choosing a file: whatever was being read or shown is dropped. */
  readonly cancel: () => void;
  readonly write: () => Promise<void>;
}

/** Files read, compared and shown before anything is written; then one transaction. */
export function createImportModel(ports: LibraryPorts, store: LibraryStore): ImportModel {
  const stage = signal<ImportStage>({ type: 'file' });
  const reading = signal<Reading>({ files: [], format: null, lang: firstLanguage(ports) });
  const trouble = signal<WriteTrouble | null>(null);
  const progress = signal<ImportProgress | null>(null);
  const review = createReview(ports, store, stage);
  const columns = createColumnsModel(store, () => read({}));
  const reader = createReader(ports, store, stage, (next) => {
    if (next.type === 'reading') review.reset();
    columns.look('plan' in next ? next.plan.tables : []);
  });
  const read = (change: Partial<Reading>) => {
    trouble.value = null;
    reading.value = { ...reading.peek(), ...change };
    return reader.read(reading.peek());
  };
  return {
    stage,
    reading,
    names: computed(() => reading.value.files.map(({ name }) => name).join(', ')),
    review,
    columns,
    trouble,
    progress,
    async open(files) {
      if (files.length > 0) await read({ files, format: null });
    },
    readAs: (format) => read({ format }),
    readIn: (lang) => read({ lang }),
    cancel() {
      batch(() => {
        reader.stop();
        stage.value = { type: 'file' };
        reading.value = { ...reading.peek(), files: [], format: null };
        trouble.value = null;
      });
    },
    write: () => write(ports, store, review, { stage, trouble, progress }),
  };
}

type Mutable<T> = { value: T; peek: () => T };

/** One reading at a time: a new one ends the one before. */
function createReader(
  ports: LibraryPorts,
  store: LibraryStore,
  stage: Mutable<ImportStage>,
  onShow: (stage: ImportStage) => void,
) {
  let running = new AbortController();
  return {
    stop: () => running.abort(),
    async read(reading: Reading): Promise<void> {
      running.abort();
      const mine = new AbortController();
      running = mine;
      const show = (next: ImportStage) => {
        if (mine.signal.aborted) return;
        batch(() => {
          onShow(next);
          stage.value = next;
        });
      };
      show({ type: 'reading', progress: { done: 0, total: reading.files.length + 1, name: null } });
      try {
        show(await readStage(ports, store, reading, mine.signal, show));
      } catch (error) {
        show({ type: 'broken' });
        ports.onError(error);
      }
    },
  };
}

interface Shown {
  readonly stage: Mutable<ImportStage>;
  readonly trouble: Mutable<WriteTrouble | null>;
  readonly progress: Mutable<ImportProgress | null>;
}

async function write(
  ports: LibraryPorts,
  store: LibraryStore,
  review: ImportReview,
  { stage, trouble, progress }: Shown,
): Promise<void> {
  const at = stage.peek();
  const toWrite = review.toWrite.peek() + review.routesToWrite.peek() + review.rulesToWrite.peek();
  if (at.type !== 'review' || toWrite === 0) return;
  const plan = chosenPlan(at.plan, review.leftOut.peek(), review.leftOutRoutes.peek());
  const who = { name: ports.settings.peek().responderName, now: ports.clock() };
  const onProgress = (now: ImportProgress) => {
    progress.value = now;
  };
  trouble.value = null;
  progress.value = null;
  stage.value = { type: 'writing', plan: at.plan };
  try {
    const done = await attemptResult(() => applyImport(store.db, plan, who, { onProgress }));
    if (!done.ok) trouble.value = done.failure;
    stage.value = done.ok ? { type: 'done', plan, imported: done.value } : at;
  } catch (error) {
    stage.value = at;
    trouble.value = { type: 'broken' };
    ports.onError(error);
  }
}
