import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  listDestinations,
  removeDestination,
  restoreDestination,
  switchDestination,
} from '@/lib/database/destinations';
import type { ListedDestination } from '@/lib/escalation/destination';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import { createActing } from '../policies/acting';
import { createSetupModel, type SetupModel } from './setup-model';
import { sendTest, type TestOutcome } from './test-destination';

/** The places outside that take cases over. */
export interface DestinationsModel {
  readonly list: Watched<readonly ListedDestination[]>;
  readonly selected: ReadonlySignal<ListedDestination | undefined>;
  readonly select: (id: string) => void;
  readonly setup: SetupModel;
  /** How the last test of each ended, by id. */
  readonly tests: ReadonlySignal<Readonly<Record<string, TestOutcome>>>;
  readonly test: (destination: ListedDestination) => Promise<void>;
  readonly turn: (destination: ListedDestination, on: boolean) => Promise<boolean>;
  readonly remove: (destination: ListedDestination) => Promise<boolean>;
}

export function createDestinationsModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): DestinationsModel {
  const { words } = ports.speech;
  const { db } = store;
  const acting = createActing(ports, notes);
  const { who, ended } = acting;
  const list = store.watched(() => listDestinations(db, ports.clock()));
  const picked = signal<string | null>(null);
  const tests = signal<Readonly<Record<string, TestOutcome>>>({});
  const tellWorker = () => void ports.callWorker('outbox.changed', {});
  const select = (id: string) => {
    picked.value = id;
  };
  const turn = async ({ id, name }: ListedDestination, on: boolean): Promise<boolean> => {
    const told = words(on ? 'destinations_on_told' : 'destinations_off_told', name);
    const isDone = await ended(switchDestination(db, id, on, who()), { text: told });
    if (isDone) tellWorker();
    return isDone;
  };
  return {
    list,
    select,
    tests,
    turn,
    selected: computed(() => list.value?.find(({ id }) => id === picked.value) ?? list.value?.[0]),
    setup: createSetupModel(ports, db, acting, select),
    async test({ id }) {
      tests.value = { ...tests.peek(), [id]: { type: 'running' } };
      tests.value = { ...tests.peek(), [id]: await sendTest(ports, id) };
    },
    remove: ({ id, name }) =>
      ended(removeDestination(db, id, who()), {
        text: words('destinations_removed', name),
        undo: () => ended(restoreDestination(db, id, who()), { text: words('destinations_restored', name) }),
      }),
  };
}
