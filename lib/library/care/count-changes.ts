import type { WordChange } from './care-item';

/** A change and how many of the records have it. */
export interface CountedChange {
  readonly change: WordChange;
  readonly times: number;
}

/** Changes by how many records made them, most first; each record counts once. Case and outer spaces do not part changes. */
export function countChanges(
  records: readonly { readonly changes: readonly WordChange[] }[],
): CountedChange[] {
  const timesByKey = new Map<string, CountedChange>();
  for (const { changes } of records) {
    const byKey = new Map(changes.map((change) => [keyOf(change), change]));
    for (const [key, change] of byKey) {
      const known = timesByKey.get(key);
      timesByKey.set(key, { change: known?.change ?? change, times: (known?.times ?? 0) + 1 });
    }
  }
  return [...timesByKey.values()].sort(
    (a, b) => b.times - a.times || (keyOf(a.change) < keyOf(b.change) ? -1 : 1),
  );
}

function keyOf({ removed, added }: WordChange): string {
  return `${removed.trim().toLowerCase()}\n${added.trim().toLowerCase()}`;
}
