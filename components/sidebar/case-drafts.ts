import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { escalationDraftOf, keepEscalationDraft, newEscalationDraft } from '@/lib/database/drafts';
import { attempt, type StorageFailure } from '@/lib/database/failures';
import type { EscalationDraft } from '@/lib/database/records';
import type { FormChange } from './case-form';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import { follow, watchedForLater } from './watched';

/** What was typed into the form of the open comment. */
export interface CaseDrafts {
  readonly draft: ReadonlySignal<EscalationDraft | undefined>;
  readonly change: (change: FormChange) => void;
  /** Ends when all that was typed is stored. */
  readonly settled: () => Promise<void>;
  /** The form was sent: the next one is another case. */
  readonly forget: () => void;
}

/**
 * What is typed shows at once and is written as typed: one write at a time, and only the latest of those that wait.
 * What is typed before the stored draft was read goes over that draft, never in its place.
 */
export function createCaseDrafts(
  ports: SidebarPorts,
  desk: DeskModel,
  onFailure: (failure: StorageFailure) => void,
): CaseDrafts {
  const find = async (key: string) => (await escalationDraftOf(ports.db, key)) ?? null;
  const stored = watchedForLater(ports, desk.commentKey, find);
  const typed = signal<EscalationDraft | undefined>(undefined);
  const isHere = computed(() => typed.value?.commentKey === desk.commentKey.value);
  const draft = computed(() => (isHere.value ? typed.value : (stored.value ?? undefined)));
  const writer = createWriter(ports, onFailure);
  let early: FormChange | undefined;
  follow(ports, () => {
    const row = typed.peek();
    if (stored.value === undefined || !row || !early || !isHere.peek()) return;
    const { changedAt, changedBy } = row;
    typed.value = { ...row, ...stored.value, ...early, changedAt, changedBy };
    early = undefined;
    writer.write(typed.value);
  });
  return {
    draft,
    settled: writer.settled,
    forget() {
      typed.value = undefined;
      early = undefined;
    },
    change(change) {
      const key = desk.commentKey.peek();
      if (key === null) return;
      const by = ports.settings.peek().responderName;
      const now = ports.clock();
      const isKnown = stored.peek() !== undefined;
      early = isKnown ? undefined : { ...(isHere.peek() ? early : undefined), ...change };
      const before = draft.peek() ?? newEscalationDraft(key, by, now);
      typed.value = { ...before, ...change, changedAt: now, changedBy: by };
      if (isKnown) writer.write(typed.value);
    },
  };
}

function createWriter({ db, onError }: SidebarPorts, onFailure: (failure: StorageFailure) => void) {
  let latest: EscalationDraft | undefined;
  let writing: Promise<void> | undefined;
  const drain = async () => {
    while (latest) {
      const row = latest;
      latest = undefined;
      const written = await attempt(() => keepEscalationDraft(db, row));
      if (!written.ok) onFailure(written.failure);
    }
    writing = undefined;
  };
  return {
    settled: async () => writing,
    write(row: EscalationDraft) {
      latest = row;
      writing ??= drain().catch(onError);
    },
  };
}
