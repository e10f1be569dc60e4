import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import { type StorageFailure, storageFailureOf, whenReady } from '@/lib/database/failures';
import { readPolicy, type StoredPolicy } from '@/lib/database/policy-store';
import { teamCues } from '@/lib/database/team-cues';
import { watch } from '@/lib/database/watch';
import { NOTHING_DECIDED, type Policies, policiesOf } from '@/lib/policy/policies';
import { type CueBook, cueBooks } from '@/lib/triage/cue-book';
import type { TeamCue } from '@/lib/triage/cues/team-cue';
import type { LibraryPorts } from './library-ports';

/** `undefined` until the first answer. */
export type Watched<T> = ReadonlySignal<T | undefined>;

/** The database as the library's models read it: live, and with one word on why it cannot be read. */
export interface LibraryStore {
  readonly db: CuecardDatabase;
  readonly trouble: ReadonlySignal<StorageFailure | null>;
  /** What a query finds, kept up to date. Begins after `after`, ends with the ports' signal. */
  readonly watched: <T>(query: () => Promise<T>, after?: Promise<unknown>) => Watched<T>;
  /** What the team decided about policy; undefined until read. */
  readonly policy: Watched<StoredPolicy>;
  /** The rules in force; those every team starts with until the decisions are read. */
  readonly policies: ReadonlySignal<Policies>;
  /** What the team changed about the words of risk; undefined until read. */
  readonly cues: Watched<readonly TeamCue[]>;
  /** The words of risk in force, for a text whose language nobody said. */
  readonly cueBook: ReadonlySignal<CueBook>;
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
  const watched = <T>(query: () => Promise<T>, after?: Promise<unknown>) => {
    const found = signal<T | undefined>(undefined);
    const onValue = (value: T) => {
      found.value = value;
    };
    const start = (isReady: boolean) => {
      if (isReady) ports.signal.addEventListener('abort', watch(query, onValue, onError), { once: true });
    };
    Promise.all([ready, after]).then(
      ([isReady]) => start(isReady),
      () => undefined,
    );
    return found;
  };
  const policy = watched(() => readPolicy(ports.db));
  const cues = watched(() => teamCues(ports.db));
  return {
    db: ports.db,
    trouble,
    cues,
    cueBook: computed(() => cueBooks(cues.value ?? [])(null)),
    watched,
    policy,
    policies: inForce(policy),
    refuse(failure) {
      trouble.value = failure;
    },
  };
}

function inForce(policy: Watched<StoredPolicy>): ReadonlySignal<Policies> {
  let before: Policies | undefined;
  return computed(() => {
    before = policiesOf(policy.value ?? NOTHING_DECIDED, before);
    return before;
  });
}
