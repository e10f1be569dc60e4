import { computed, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '@/lib/conversations/composer';
import { insertionOf } from '@/lib/database/insertions';
import { guardDraft } from '@/lib/policy/guards/guard-draft';
import { type DraftProvenance, provenanceOf } from '@/lib/policy/guards/provenance-of';
import type { Finding } from '@/lib/policy/rule';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import { watchedFor } from './watched';

/** What is known of a draft beside its words: where they come from, and who would post them. */
export interface DraftGuards {
  /** Undefined while there is no draft, or nobody knows yet what was inserted. */
  readonly provenance: ReadonlySignal<DraftProvenance | undefined>;
  /** What the guards say, as the worker's do. `kept`: reasons by `findingKey` or `coveredFindingKey`. */
  readonly check: (draft: Draft, kept: Readonly<Record<string, string>>) => readonly Finding[];
}

export function createDraftGuards(
  ports: SidebarPorts,
  { desk }: DeskModel,
  draft: ReadonlySignal<Draft | null>,
): DraftGuards {
  const commentKey = computed(() => draft.value?.commentKey ?? null);
  // The key beside the row: the answer for the comment before may come after the next one is open.
  const found = watchedFor(ports, commentKey, async (key) => ({
    key,
    row: (await insertionOf(ports.db, key)) ?? null,
  }));
  const inserted = computed(() => {
    const key = commentKey.value;
    if (key === null) return null;
    return found.value?.key === key ? found.value.row : undefined;
  });
  return {
    provenance: computed(() => {
      const text = draft.value?.text ?? '';
      if (text.trim() === '' || inserted.value === undefined) return undefined;
      return provenanceOf(inserted.value, text);
    }),
    check(current, kept) {
      const { acting = NOT_KNOWN, actingConfirmed = false } = desk.value ?? {};
      const { brandAccounts } = ports.settings.value;
      const guarding = { inserted: inserted.value ?? null, acting, actingConfirmed, brandAccounts, kept };
      return guardDraft(current, guarding, ports.speech.words);
    },
  };
}

const NOT_KNOWN = { known: false, account: null };
