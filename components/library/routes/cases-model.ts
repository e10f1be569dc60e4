import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CaseDelivery, deliveriesOf } from '@/lib/database/case-progress';
import { listEscalations } from '@/lib/database/escalations';
import type { Escalation } from '@/lib/escalation/escalation';
import { escalationToJson, escalationToText } from '@/lib/escalation/escalation-text';
import { isoDay } from '@/lib/shared/clock';
import { momentName } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import { type CaseActs, createCaseActs } from './case-acts';

export interface CasesModel extends CaseActs {
  /** Newest first. */
  readonly all: Watched<readonly Escalation[]>;
  /** How each stands on its way out, by the case's id. */
  readonly deliveries: Watched<ReadonlyMap<string, CaseDelivery>>;
  readonly selected: ReadonlySignal<Escalation | undefined>;
  readonly select: (id: string) => void;
  readonly copy: (escalation: Escalation) => Promise<void>;
  readonly download: (escalation: Escalation) => void;
}

export function createCasesModel(ports: LibraryPorts, store: LibraryStore, notes: NotesModel): CasesModel {
  const { words, lang } = ports.speech;
  const all = store.watched(() => listEscalations(store.db));
  const picked = signal<string | null>(null);
  const deliveries = store.watched(async () => {
    const ids = await listEscalations(store.db);
    return deliveriesOf(
      store.db,
      ids.map(({ id }) => id),
    );
  });
  return {
    all,
    deliveries,
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
    ...createCaseActs(ports, store, notes),
  };
}

/** Who wrote the comment that a case is about, as far as its snapshot still says. */
export function customerOf({ snapshot, permalink }: Escalation): string | undefined {
  return (snapshot.find((line) => line.permalink === permalink) ?? snapshot.at(-1))?.author;
}
