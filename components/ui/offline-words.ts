import { countWords, type Words } from '@/lib/shared/words';

/** What a page without a network still goes by. */
export interface OfflineFacts {
  /** When the library here was last changed, as the page writes times; undefined: not read, or empty. */
  readonly changed: string | undefined;
  /** Cases that leave by themselves once there is a network. */
  readonly waiting: number;
}

/** What works, how old it is, and what waits. */
export function offlineWords(words: Words, lang: string, { changed, waiting }: OfflineFacts): string {
  const works = changed === undefined ? words('offline_works') : words('offline_copy', changed);
  return waiting === 0 ? works : `${works} ${countWords(words, lang)('offline_waiting', waiting)}`;
}

/** The latest change of any of them. */
export function lastChange(rows: readonly { readonly changedAt: number }[]): number | undefined {
  const latest = rows.reduce((last, { changedAt }) => Math.max(last, changedAt), Number.NEGATIVE_INFINITY);
  return Number.isFinite(latest) ? latest : undefined;
}
