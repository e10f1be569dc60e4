import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { listEscalations, takeBack } from '@/lib/database/escalations';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Escalation } from '@/lib/escalation/escalation';
import { escalationToJson, escalationToText } from '@/lib/escalation/escalation-text';
import { isoDay } from '@/lib/shared/clock';
import { momentName } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';

export interface CasesModel {
  /** Newest first. */
  readonly all: Watched<readonly Escalation[]>;
  /** On their way out, by the case's id. */
  readonly entries: Watched<ReadonlyMap<string, OutboxEntry>>;
  readonly selected: ReadonlySignal<Escalation | undefined>;
  readonly select: (id: string) => void;
  readonly copy: (escalation: Escalation) => Promise<void>;
  readonly download: (escalation: Escalation) => void;
  readonly takeBack: (escalation: Escalation) => Promise<void>;
}

export function createCasesModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): CasesModel {
  const { words, lang } = ports.speech;
  const all = store.watched(() => listEscalations(store.db));
  const entries = store.watched(async () => {
    const rows = await store.db.outbox.toArray();
    return new Map(rows.map((row) => [row.id, row]));
  });
  const picked = signal<string | null>(null);
  return {
    all,
    entries,
    selected: computed(() => all.value?.find(({ id }) => id === picked.value) ?? all.value?.[0]),
    select(id) {
      picked.value = id;
    },
    async copy(escalation) {
      const text = escalationToText(escalation, words, (at) => momentName(lang, at));
      const isCopied = await ports.copy(text);
      notes.tell(words(isCopied ? 'library_case_copied' : 'library_case_not_copied'));
    },
    download(escalation) {
      const { id, createdAt } = escalation;
      ports.download(`cuecard-case-${isoDay(createdAt)}-${id.slice(-6)}.json`, escalationToJson(escalation));
    },
    takeBack: (escalation) => callBack(escalation, ports, store, notes),
  };
}

async function callBack(
  { id, commentKey }: Escalation,
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): Promise<void> {
  const { words } = ports.speech;
  const answer = await takeBack(store.db, id, ports.settings.peek().responderName, ports.clock());
  if (answer.ok) {
    // Open pages hear of it where they can; one that does not answer reads it at its next look.
    await ports.callWorker('status.changed', { keys: [commentKey] });
    notes.tell(words('library_case_taken_back'));
    return;
  }
  const { failure } = answer;
  if (failure.type === 'already-sent') notes.tell(words('library_case_already_sent'));
  else if (failure.type === 'unknown-escalation') notes.tell(words('library_case_gone'));
  else store.refuse(failure);
}

/** Who wrote the comment that a case is about, as far as its snapshot still says. */
export function customerOf({ snapshot, permalink }: Escalation): string | undefined {
  return (snapshot.find((line) => line.permalink === permalink) ?? snapshot.at(-1))?.author;
}
