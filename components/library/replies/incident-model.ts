import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { endIncident, type IncidentPlan, readIncident, startIncident } from '@/lib/database/library-state';
import { type Incident, runningIncident } from '@/lib/library/incident';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { failureWords } from './failure-words';

export interface IncidentModel {
  /** The one that is on now. */
  readonly running: ReadonlySignal<Incident | null>;
  readonly isAsking: ReadonlySignal<boolean>;
  readonly ask: () => void;
  readonly cancel: () => void;
  /** Answers with what stopped it, in words, or null. */
  readonly start: (plan: IncidentPlan) => Promise<string | null>;
  readonly end: () => Promise<void>;
}

export function createIncidentModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): IncidentModel {
  const { words } = ports.speech;
  const stored = store.watched(() => readIncident(store.db));
  const now = minutes(ports);
  const isAsking = signal(false);
  const who = () => ({ name: ports.settings.peek().responderName, now: ports.clock() });
  return {
    running: computed(() => runningIncident(stored.value ?? null, Math.max(now.value, ports.clock()))),
    isAsking,
    ask: () => {
      isAsking.value = true;
    },
    cancel: () => {
      isAsking.value = false;
    },
    async start(plan) {
      const started = await startIncident(store.db, plan, who());
      if (!started.ok) return failureWords(words, started.failure);
      isAsking.value = false;
      notes.tell(words('library_incident_started', plan.title));
      return null;
    },
    async end() {
      const ended = await endIncident(store.db, who());
      notes.tell(ended.ok ? words('library_incident_ended') : failureWords(words, ended.failure));
    },
  };
}

/** The time, looked at once a minute, so that an incident ends on screen when it ends. */
function minutes({ clock, signal: end }: LibraryPorts): ReadonlySignal<number> {
  const now = signal(clock());
  const timer = setInterval(() => {
    now.value = clock();
  }, MINUTE_MS);
  end.addEventListener('abort', () => clearInterval(timer), { once: true });
  return now;
}
