import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { attempt } from '@/lib/database/failures';
import { readPolicy } from '@/lib/database/policy-store';
import { liveRoutes } from '@/lib/database/routes';
import { liveSnippets } from '@/lib/database/snippets';
import type { FormatId, LibraryFile, WrittenLibrary } from '@/lib/library/exchange/format';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import { isZip, readZip } from '@/lib/library/exchange/zip';
import { policyFiles } from '@/lib/policy/policy-files';
import { isoDay } from '@/lib/shared/clock';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';

export interface Written {
  readonly count: number;
  readonly library: WrittenLibrary;
}

export interface ExportModel {
  readonly format: ReadonlySignal<FormatId>;
  readonly approvedOnly: ReadonlySignal<boolean>;
  /** What would be saved, with what it would lose; null until somebody asks. */
  readonly written: ReadonlySignal<Written | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** The browser did not let Cuecard write into the folder. */
  readonly wasRefused: ReadonlySignal<boolean>;
  readonly canSaveFolder: ReadonlySignal<boolean>;
  readonly choose: (format: FormatId) => Promise<void>;
  readonly onlyApproved: (only: boolean) => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly saveFolder: () => Promise<void>;
}

/** The library in somebody else's words for it. */
export function createExportModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): ExportModel {
  const format = signal<FormatId>('cuecard-folder');
  const approvedOnly = signal(false);
  const written = signal<Written | null>(null);
  const isBusy = signal(false);
  const wasRefused = signal(false);
  const prepare = async () => {
    isBusy.value = true;
    wasRefused.value = false;
    const prepared = await attempt(() => writeNow(store, format.peek(), approvedOnly.peek()));
    isBusy.value = false;
    if (prepared.ok) written.value = prepared.value;
    else store.refuse(prepared.failure);
  };
  const say = (count: number) => notes.tell(ports.speech.words('files_exported', count));
  return {
    format,
    approvedOnly,
    written,
    isBusy,
    wasRefused,
    canSaveFolder: computed(
      () => ports.files.saveFolder !== null && filesApart(written.value?.library.files ?? []).length > 1,
    ),
    async choose(wanted) {
      format.value = wanted;
      await prepare();
    },
    async onlyApproved(only) {
      approvedOnly.value = only;
      await prepare();
    },
    prepare,
    async save() {
      const now = written.peek();
      if (!now) return;
      await saveFiles(ports, now.library.files, format.peek());
      say(now.count);
    },
    async saveFolder() {
      const now = written.peek();
      const answer = now && (await ports.files.saveFolder?.(filesApart(now.library.files)));
      wasRefused.value = answer === 'refused';
      if (now && answer === 'saved') say(now.count);
    },
  };
}

/** What an archive holds, to be saved without it. */
function filesApart(files: readonly LibraryFile[]): readonly LibraryFile[] {
  return files.flatMap((file) => {
    const inside = isZip(file) ? readZip(file) : undefined;
    return inside?.ok ? inside.value : [file];
  });
}

/** One file as it is, several as an archive. */
async function saveFiles(
  ports: LibraryPorts,
  files: readonly LibraryFile[],
  format: FormatId,
): Promise<void> {
  const [only] = files;
  const name = `cuecard-${format}-${isoDay(ports.clock())}.zip`;
  ports.files.save(only && files.length === 1 ? only : await ports.files.zip(name, files));
}

async function writeNow({ db }: LibraryStore, format: FormatId, approvedOnly: boolean): Promise<Written> {
  const all = await liveSnippets(db);
  const chosen = all.filter(({ status }) => !approvedOnly || status === 'approved');
  const packs = policyFiles(await readPolicy(db));
  return { count: chosen.length, library: writeLibrary(format, chosen, await liveRoutes(db), packs) };
}
