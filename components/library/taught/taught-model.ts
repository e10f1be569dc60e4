import type { CorrectionRow } from '@/lib/database/correction-record';
import { type Relabelled, takeBackCorrections } from '@/lib/database/corrections';
import type { CuecardDatabase } from '@/lib/database/database';
import type { WordKey } from '@/lib/shared/words';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';

export interface TaughtFacts {
  readonly count: number;
  /** The newest in full, newest first. */
  readonly newest: readonly CorrectionRow[];
}

interface Parts {
  readonly ports: LibraryPorts;
  readonly store: LibraryStore;
  readonly notes: NotesModel;
}

const MOST_SHOWN = 50;

export async function taughtFacts(db: CuecardDatabase): Promise<TaughtFacts> {
  const [count, newest] = await Promise.all([
    db.corrections.count(),
    db.corrections.orderBy('id').reverse().limit(MOST_SHOWN).toArray(),
  ]);
  return { count, newest };
}

export function takeBackTaught(parts: Parts, id: string): Promise<void> {
  return takeBack(parts, [id], 'library_taught_taken_back');
}

export async function resetTaught(parts: Parts): Promise<void> {
  const ids = await parts.store.db.corrections.toCollection().primaryKeys();
  return takeBack(parts, ids, 'library_taught_was_reset');
}

async function takeBack(parts: Parts, ids: readonly string[], said: WordKey): Promise<void> {
  const { ports, store, notes } = parts;
  const done = await takeBackCorrections(store.db, ids);
  if (!done.ok) return store.refuse(done.failure);
  const { keys, undo } = done.value;
  tellPages(parts, keys);
  notes.tell(ports.speech.words(said), () => {
    undo()
      .then(() => tellPages(parts, keys))
      .catch(ports.onError);
  });
}

/** The worker reads these comments anew, and their chips follow. */
function tellPages({ ports }: Parts, keys: Relabelled['keys']): void {
  ports.callWorker('status.changed', { keys: [...keys] }).catch(ports.onError);
}
