import { type ReadonlySignal, signal } from '@preact/signals';
import { attempt, attemptResult, type StorageFailure } from '@/lib/database/failures';
import { nativeGzip } from '@/lib/database/gzip';
import type { Snapshot } from '@/lib/database/records';
import { openBackup, openSnapshot, readLibrary, snapshots, takeSnapshot } from '@/lib/database/snapshots';
import { type BackupProblem, packBackup } from '@/lib/library/backup';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { isoDay } from '@/lib/shared/clock';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import type { Room } from './file-ports';
import type { RestoreModel } from './restore-model';
import type { WriteTrouble } from './write-trouble';

export interface BackupModel {
  /** Latest first. */
  readonly list: Watched<readonly Snapshot[]>;
  readonly room: ReadonlySignal<Room | null>;
  /** Something is being packed or read. */
  readonly isBusy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<BackupProblem | null>;
  readonly trouble: ReadonlySignal<WriteTrouble | null>;
  readonly takeNow: () => Promise<void>;
  readonly saveFile: () => Promise<void>;
  readonly openFile: (file: LibraryFile) => Promise<void>;
  /** `undoes` an import: the snapshot is the one from before it. */
  readonly openSnapshot: (id: string, undoes?: 'import') => Promise<void>;
  readonly measure: () => Promise<void>;
}

/** Snapshots on this computer, and backups as files. */
export function createBackupModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
  restoring: RestoreModel,
): BackupModel {
  const { words } = ports.speech;
  const isBusy = signal(false);
  const problem = signal<BackupProblem | null>(null);
  const trouble = signal<WriteTrouble | null>(null);
  const room = signal<Room | null>(null);
  const busy = createBusy(isBusy, () => {
    problem.value = null;
    trouble.value = null;
  });
  const whoNow = () => ({ name: ports.settings.peek().responderName, now: ports.clock() });
  return {
    list: store.watched(() => snapshots(store.db)),
    room,
    isBusy,
    problem,
    trouble,
    takeNow: busy(async () => {
      const taken = await takeSnapshot(store.db, 'by-hand', whoNow());
      if (taken.ok) notes.tell(words('files_backup_taken'));
      else trouble.value = taken.failure;
      room.value = await ports.files.room();
    }),
    saveFile: busy(async () => {
      const packed = await attempt(async () =>
        packBackup(await readLibrary(store.db, whoNow()), nativeGzip()),
      );
      if (!packed.ok) trouble.value = packed.failure;
      else ports.files.save({ name: backupName(ports.clock()), bytes: packed.value });
    }),
    openFile: busy(async (file: LibraryFile) => {
      const read = await openBackup(file.bytes, nativeGzip());
      if (read.ok) await restoring.open({ type: 'file', name: file.name }, read.value, 'merge');
      else problem.value = read.failure;
    }),
    openSnapshot: busy(async (id: string, undoes?: 'import') => {
      const opened = await attemptResult(() => openStored(store, id, restoring, undoes));
      if (opened.ok) return;
      if (isOfStore(opened.failure)) trouble.value = opened.failure;
      else problem.value = opened.failure;
    }),
    async measure() {
      room.value = await ports.files.room();
    },
  };
}

export function backupName(now: number): string {
  return `cuecard-backup-${isoDay(now)}.json.gz`;
}

/** One at a time; a second press while one runs does nothing. */
function createBusy(isBusy: { value: boolean; peek: () => boolean }, begin: () => void) {
  return <Args extends readonly unknown[]>(work: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      if (isBusy.peek()) return;
      isBusy.value = true;
      begin();
      try {
        await work(...args);
      } finally {
        isBusy.value = false;
      }
    };
}

/** Shows a snapshot against the library. One that was dropped meanwhile is none. */
async function openStored(
  { db }: LibraryStore,
  id: string,
  restoring: RestoreModel,
  undoes: 'import' | undefined,
): Promise<Result<void, BackupProblem>> {
  const found = await db.snapshots.get(id);
  if (!found) return fail({ type: 'not-a-backup' });
  const read = await openSnapshot(found);
  if (!read.ok) return read;
  const source = { type: undoes ?? 'snapshot', at: found.at } as const;
  return succeed(await restoring.open(source, read.value, 'replace'));
}

function isOfStore(failure: BackupProblem | StorageFailure): failure is StorageFailure {
  return ['disk-full', 'newer-version', 'denied', 'closed'].includes(failure.type);
}
