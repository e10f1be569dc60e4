import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReplyRow } from './reply-rows';

/** Rows chosen for an act on many. Those that search or filters hide are not acted on. */
export interface ChecksModel {
  /** Ids, in the order of the list. */
  readonly ids: ReadonlySignal<readonly string[]>;
  readonly set: ReadonlySignal<ReadonlySet<string>>;
  readonly isAll: ReadonlySignal<boolean>;
  readonly toggle: (id: string) => void;
  /** From the row that was chosen last to this one. */
  readonly reach: (id: string, from: string) => void;
  /** All that are listed, or none when all are chosen already. */
  readonly all: () => void;
  readonly clear: () => void;
}

export function createChecksModel(found: ReadonlySignal<readonly ReplyRow[]>): ChecksModel {
  const checked = signal<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;
  const ids = computed(() => {
    const set = checked.value;
    return set.size === 0 ? [] : idsOf(found.value).filter((id) => set.has(id));
  });
  const isAll = computed(() => ids.value.length > 0 && ids.value.length === found.value.length);
  return {
    ids,
    isAll,
    set: checked,
    toggle(id) {
      const next = new Set(checked.peek());
      if (!next.delete(id)) next.add(id);
      anchor = id;
      checked.value = next;
    },
    reach(id, from) {
      anchor ??= from;
      const all = idsOf(found.peek());
      const ends = [all.indexOf(anchor), all.indexOf(id)].sort((a, b) => a - b);
      const [first = 0, last = 0] = ends;
      checked.value = new Set([...checked.peek(), ...all.slice(Math.max(first, 0), last + 1)]);
    },
    all() {
      checked.value = isAll.peek() ? new Set() : new Set(idsOf(found.peek()));
    },
    clear() {
      anchor = null;
      checked.value = new Set();
    },
  };
}

function idsOf(rows: readonly ReplyRow[]): string[] {
  return rows.map(({ snippet }) => snippet.id);
}
