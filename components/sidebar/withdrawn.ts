import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Snippet } from '@/lib/library/snippet';
import type { Withheld } from '@/lib/suggestions/offered';
import type { LibraryModel } from './library-model';
import type { ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { follow } from './watched';

/** A reply that was taken out of use while its card was shown. */
export interface Withdrawn {
  readonly option: ReplyOption;
  readonly why: Withheld;
  /** What to use instead, where that may be used. */
  readonly replacement: Snippet | undefined;
}

/**
 * What stood in the card stays there with the reason until the person chooses again: another reply must not slip
 * under the finger that was about to press. `choice` names comment, search and chosen reply.
 */
export function followWithdrawn(
  ports: SidebarPorts,
  library: LibraryModel,
  choice: ReadonlySignal<string>,
  chosen: ReadonlySignal<ReplyOption | undefined>,
): ReadonlySignal<Withdrawn | undefined> {
  const shown = signal<{ choice: string; option: ReplyOption } | undefined>(undefined);
  follow(ports, () => {
    const option = chosen.value;
    const before = shown.peek();
    if (before?.choice === choice.value && library.withheld(before.option.snippet.id)) return;
    shown.value = option && { choice: choice.value, option };
  });
  return computed(() => {
    if (shown.value?.choice !== choice.value) return undefined;
    const { option } = shown.value;
    const why = library.withheld(option.snippet.id);
    const instead = library.rowOf(option.snippet.id)?.replacedBy ?? '';
    const replacement = library.index.value.indexedById.get(instead)?.snippet;
    return why && { option, why, replacement };
  });
}
