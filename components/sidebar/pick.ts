import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { LibraryModel } from './library-model';
import type { ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { followWithdrawn, type Withdrawn } from './withdrawn';

/** The reply a person chose for a comment. */
export interface Picked {
  readonly of: string | null;
  readonly id: string;
}

export interface Choice {
  /** Taken out of use while it was shown: nothing can be inserted until another one is chosen. */
  readonly withdrawn: ReadonlySignal<Withdrawn | undefined>;
  /** What the card shows. */
  readonly standing: ReadonlySignal<ReplyOption | undefined>;
  /** -1 while what was chosen is withdrawn or gone, or nothing is chosen. */
  readonly active: ReadonlySignal<number>;
  readonly move: (to: number) => void;
}

interface PickParts {
  readonly commentKey: ReadonlySignal<string | null>;
  readonly query: ReadonlySignal<string>;
  readonly picked: Signal<Picked | null>;
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
}

/**
 * The first of the list, unless the person chose another; of replies that are merely at hand none by itself, and none
 * in place of the one that was chosen and is gone.
 */
export function createPick(
  ports: SidebarPorts,
  library: LibraryModel,
  { commentKey, query, picked, options }: PickParts,
): Choice {
  const id = computed(() => (picked.value?.of === commentKey.value ? picked.value?.id : undefined));
  const choice = computed(() => JSON.stringify([commentKey.value, query.value, id.value]));
  const place = computed(() => {
    if (id.value !== undefined) return options.value.findIndex(({ snippet }) => snippet.id === id.value);
    return options.value[0]?.group ? -1 : 0;
  });
  const chosen = computed(() => options.value[place.value]);
  const withdrawn = followWithdrawn(ports, library, choice, chosen);
  return {
    withdrawn,
    standing: computed(() => (withdrawn.value ? undefined : chosen.value)),
    active: computed(() => (withdrawn.value ? -1 : place.value)),
    move(to) {
      const option = options.value[Math.max(0, Math.min(to, options.value.length - 1))];
      picked.value = option ? { of: commentKey.peek(), id: option.snippet.id } : null;
    },
  };
}
