import { type ReadonlySignal, signal } from '@preact/signals';
import { attempt, attemptResult } from '@/lib/database/failures';
import {
  previewRestore,
  type RestoreMode,
  type RestoreOptions,
  type RestorePreview,
  restore,
} from '@/lib/database/snapshots';
import type { Backup } from '@/lib/library/backup';
import type { OpenedBundle } from '@/lib/library/bundle/open-bundle';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import type { WriteTrouble } from './write-trouble';

export type RestoreSource =
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'snapshot'; readonly at: number }
  /** The snapshot from before an import, to take that back. */
  | { readonly type: 'import'; readonly at: number }
  /** A signed library: `taken` is called once it stands in the library. */
  | {
      readonly type: 'bundle';
      readonly name: string;
      readonly bundle: OpenedBundle;
      readonly taken: () => Promise<void>;
    };

export interface Restoring {
  readonly source: RestoreSource;
  readonly backup: Backup;
  readonly mode: RestoreMode;
  /** null: being worked out. */
  readonly preview: RestorePreview | null;
  readonly isWriting: boolean;
}

export interface RestoreModel {
  /** What is about to be restored; null: nothing. */
  readonly at: ReadonlySignal<Restoring | null>;
  readonly trouble: ReadonlySignal<WriteTrouble | null>;
  readonly open: (source: RestoreSource, backup: Backup, mode: RestoreMode) => Promise<void>;
  readonly choose: (mode: RestoreMode) => Promise<void>;
  readonly cancel: () => void;
  /** True when it is done. */
  readonly write: () => Promise<boolean>;
}

/** A backup shown against the library before any of it is taken. */
export function createRestoreModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): RestoreModel {
  const at = signal<Restoring | null>(null);
  const trouble = signal<WriteTrouble | null>(null);
  const preview = async (next: Omit<Restoring, 'preview' | 'isWriting'>) => {
    const shown = { ...next, preview: null, isWriting: false };
    at.value = shown;
    trouble.value = null;
    const found = await attempt(() => previewRestore(store.db, next.backup, next.mode, optionsOf(next)));
    if (at.peek() !== shown) return;
    if (found.ok) at.value = { ...shown, preview: found.value };
    else trouble.value = found.failure;
  };
  const write = async (now: Restoring): Promise<boolean> => {
    at.value = { ...now, isWriting: true };
    const who = { name: ports.settings.peek().responderName, now: ports.clock() };
    const done = await attemptResult(() => restore(store.db, now.backup, now.mode, who, optionsOf(now)));
    if (!done.ok) {
      at.value = now;
      trouble.value = done.failure;
      return false;
    }
    const { source } = now;
    // Opening the bundle once more mends it: the one in use may always be taken again.
    const finished = await attempt(async () => (source.type === 'bundle' ? source.taken() : undefined));
    at.value = null;
    if (!finished.ok) store.refuse(finished.failure);
    notes.tell(ports.speech.words('files_restored'));
    return true;
  };
  return {
    at,
    trouble,
    open: (source, backup, mode) => preview({ source, backup, mode }),
    async choose(mode) {
      const now = at.peek();
      if (now && now.mode !== mode) await preview({ source: now.source, backup: now.backup, mode });
    },
    cancel() {
      at.value = null;
      trouble.value = null;
    },
    async write() {
      const now = at.peek();
      return now?.preview && !now.isWriting ? write(now) : false;
    },
  };
}

/** What a signed library brings leaves alone what is being written here; a backup that replaces is all there is. */
function optionsOf({ source, mode }: Pick<Restoring, 'source' | 'mode'>): RestoreOptions {
  const isBundle = source.type === 'bundle';
  return { open: mode === 'replace' && !isBundle ? 'as-in-backup' : 'keep', mends: isBundle };
}
