import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Unacknowledged, unacknowledged } from '@/lib/database/acknowledgements';
import { readBundleTrust } from '@/lib/database/bundle-trust';
import { readIncident, readTeam } from '@/lib/database/library-state';
import { type LibraryAge, libraryAge } from '@/lib/library/bundle/library-age';
import { type Incident, runningIncident } from '@/lib/library/incident';
import { isoDay } from '@/lib/shared/clock';
import type { Situation } from '@/lib/suggestions/offered';
import type { SidebarPorts } from './sidebar-ports';
import { watched, watchedFor } from './watched';

/** Who looks at the library, on which day, in which incident, and how old the library is. */
export interface SituationModel {
  /** Undefined until all of it was read. */
  readonly situation: ReadonlySignal<Situation | undefined>;
  readonly incident: ReadonlySignal<Incident | null>;
  readonly age: ReadonlySignal<LibraryAge>;
  /** Rules in force that this person has not said yet to have read. */
  readonly toRead: ReadonlySignal<readonly Unacknowledged[]>;
}

export function createSituationModel(ports: SidebarPorts): SituationModel {
  const team = watched(ports, () => readTeam(ports.db));
  const incident = runningNow(ports);
  const trust = watched(ports, () => readBundleTrust(ports.db));
  const name = computed(() => ports.settings.value.responderName);
  const toRead = watchedFor(ports, name, (who) => unacknowledged(ports.db, who));
  // As text: a library of 20,000 is not indexed again because a minute has passed.
  const told = computed(() => {
    if (!team.value || incident.value === undefined || !toRead.value) return undefined;
    const known = { team: team.value, incident: incident.value, unacknowledged: toRead.value };
    const today = isoDay(ports.now.value);
    return JSON.stringify({ ...known, who: name.value, today } satisfies Situation);
  });
  return {
    situation: computed(() => (told.value === undefined ? undefined : (JSON.parse(told.value) as Situation))),
    incident: computed(() => incident.value ?? null),
    toRead: computed(() => toRead.value ?? []),
    age: computed(() => (trust.value ? libraryAge(trust.value, ports.now.value) : { state: 'unsigned' })),
  };
}

/** Shown as soon as it is started and gone at its end, not at the next minute. */
function runningNow(ports: SidebarPorts): ReadonlySignal<Incident | null | undefined> {
  const stored = watched(ports, () => readIncident(ports.db));
  const ended = signal(0);
  const stop = effect(() => {
    const { endsAt = 0 } = stored.value ?? {};
    const leftMs = endsAt - ports.clock();
    if (leftMs <= 0 || leftMs > LONGEST_TIMER_MS) return;
    const timer = setTimeout(() => {
      ended.value = endsAt;
    }, leftMs);
    return () => clearTimeout(timer);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
  return computed(() => {
    if (stored.value === undefined) return undefined;
    const now = Math.max(ports.now.value, ended.value, stored.value?.startedAt ?? 0);
    return runningIncident(stored.value, now);
  });
}

/** What a timer can hold; a longer incident is seen to end by the minute. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
