import { type ReadonlySignal, signal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import { type StorageFailure, storageFailureOf, whenReady } from '@/lib/database/failures';
import { watch } from '@/lib/database/watch';
import type { LibraryPorts } from './library-ports';

/** `undefined` until the first answer. */
export type Watched<T> = ReadonlySignal<T | undefined>;

/** The database as the library's models read it: live, and with one word on why it cannot be read. */
export interface LibraryStore {
  readonly db: CuecardDatabase;
  readonly trouble: ReadonlySignal<StorageFailure | null>;
  /** What a query finds, kept up to date. Ends with the ports' signal. */
  readonly watched: <T>(query: () => Promise<T>) => Watched<T>;
  /** For work outside a watch that the store refused. */
  readonly refuse: (failure: StorageFailure) => void;
}

export function createLibraryStore(ports: LibraryPorts): LibraryStore {
  const trouble = signal<StorageFailure | null>(null);
  const onError = (error: unknown) => {
    const failure = storageFailureOf(error);
    if (failure) trouble.value = failure;
    else ports.onError(error);
  };
  // A live query keeps silent about a database that does not open, so that is asked first.
  const ready = whenReady(ports.db).then((opened) => {
    if (!opened.ok) trouble.value = opened.failure;
    return opened.ok && !ports.signal.aborted;
  });
  ready.catch(ports.onError);
  return {
    db: ports.db,
    trouble,
    watched<T>(query: () => Promise<T>) {
      const found = signal<T | undefined>(undefined);
      const onValue = (value: T) => {
        found.value = value;
      };
      const start = (isReady: boolean) => {
        if (isReady) ports.signal.addEventListener('abort', watch(query, onValue, onError), { once: true });
      };
      ready.then(start, () => undefined);
      return found;
    },
    refuse(failure) {
      trouble.value = failure;
    },
  };
}
