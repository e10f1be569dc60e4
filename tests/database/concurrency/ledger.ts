import type { Revision } from '@/lib/library/revision';

/** What the pages and the worker were told was done: the store is held to it. */
export interface Ledger {
  /** Words whose save was answered with `ok`, by the version they were typed into. */
  readonly words: Map<string, Set<string>>;
  /** Version numbers handed out, by reply. */
  readonly versions: Map<string, Set<number>>;
  /** Tags that were added and neither undone nor rolled away, by reply. */
  readonly tags: Map<string, Set<string>>;
  readonly counts: { saves: number; conflicts: number; merges: number; gaveUp: number; approvals: number };
  /** Replies that somebody rolled back in this round. */
  readonly rolledBack: Set<string>;
}

export function newLedger(): Ledger {
  const counts = { saves: 0, conflicts: 0, merges: 0, gaveUp: 0, approvals: 0 };
  return { words: new Map(), versions: new Map(), tags: new Map(), counts, rolledBack: new Set() };
}

export function noteVersion({ versions }: Ledger, { snippetId, version }: Revision): void {
  setOf(versions, snippetId).add(version);
}

export function noteWords({ words, counts }: Ledger, { id }: Revision, word: string): void {
  setOf(words, id).add(word);
  counts.saves += 1;
}

/** Which of a roll-back and a tag came first is not known within a round, so its tags are no longer held to. */
export function endRound({ tags, rolledBack }: Ledger): void {
  for (const id of rolledBack) tags.delete(id);
  rolledBack.clear();
}

export function setOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key) ?? new Set<V>();
  map.set(key, found);
  return found;
}
