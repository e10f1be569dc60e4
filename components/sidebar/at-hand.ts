import { computed, type ReadonlySignal } from '@preact/signals';
import { attempt } from '@/lib/database/failures';
import { readLastUses } from '@/lib/database/last-uses';
import { readPins, setPin } from '@/lib/database/pins';
import type { LastUses } from '@/lib/suggestions/search/latest-first';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fits } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { optionOf, type ReplyOption } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { watchedLater } from './watched';

/** Replies a person has at hand on this computer, whatever the comment says. */
export interface AtHand {
  /** Ids, the latest pinned first. */
  readonly pins: ReadonlySignal<readonly string[]>;
  readonly lastUses: ReadonlySignal<LastUses>;
  /** False: it could not be stored. */
  readonly pin: (snippetId: string, isPinned: boolean) => Promise<boolean>;
}

export function createAtHand(ports: SidebarPorts): AtHand {
  const pins = watchedLater(ports, () => readPins(ports.db));
  const lastUses = watchedLater(ports, () => readLastUses(ports.db));
  return {
    pins: computed(() => pins.value ?? []),
    lastUses: computed(() => lastUses.value ?? new Map()),
    async pin(snippetId, isPinned) {
      const stored = await attempt(() => setPin(ports.db, snippetId, isPinned));
      return stored.ok;
    },
  };
}

const MOST_OF_A_KIND = 5;

/** What may answer `request` of the pinned replies, then of those used lately; none that is `shown` already. */
export function optionsAtHand(
  { pins, lastUses }: AtHand,
  index: SnippetIndex,
  request: SuggestionRequest,
  shown: readonly ReplyOption[],
): readonly ReplyOption[] {
  const taken = new Set(shown.map(({ snippet }) => snippet.id));
  const optionsOf = (ids: Iterable<string>, group: 'pinned' | 'recent') => {
    const options: ReplyOption[] = [];
    for (const id of ids) {
      if (options.length === MOST_OF_A_KIND) break;
      const option = taken.has(id) ? undefined : optionOf(index, id, request);
      if (!option || !fits(option.snippet, request)) continue;
      taken.add(id);
      options.push({ ...option, group });
    }
    return options;
  };
  return [...optionsOf(pins.value, 'pinned'), ...optionsOf(lastUses.value.keys(), 'recent')];
}
