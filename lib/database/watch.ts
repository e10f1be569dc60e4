import { liveQuery } from 'dexie';

/**
 * Runs `query` now and again whenever something it read has changed, in this place or another. Returns what stops
 * it. `query` must only read, through one database.
 */
export function watch<T>(
  query: () => T | Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
