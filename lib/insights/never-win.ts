import { isUsable, type Snippet } from '@/lib/library/snippet';
import type { ReplyCount } from './ledger';

/** Fewer times say nothing yet. */
export const LEAST_SHOWN = 5;
/** Of fewer comments nobody can tell what is never asked. */
export const LEAST_COMMENTS = 50;

/** A reply that is suggested and left lying, or that is never suggested. */
export interface NeverWins {
  readonly id: string;
  readonly kind: 'passed-over' | 'never-shown';
  readonly count: Readonly<ReplyCount>;
}

interface Looked {
  /** ISO date: what cannot be used on it is left out. */
  readonly today: string;
  /** What was approved later had no fair chance yet. Milliseconds since 1970 UTC. */
  readonly since: number;
  /** How many comments suggestions were shown for. */
  readonly comments: number;
}

/**
 * Replies that nobody ever picked out of the suggestions: those shown for at least `LEAST_SHOWN` comments, most often
 * first, then, once `LEAST_COMMENTS` were looked at, those that were never shown, what a search found most often first.
 */
export function neverWins(
  snippets: readonly Snippet[],
  counts: ReadonlyMap<string, Readonly<ReplyCount>>,
  { today, since, comments }: Looked,
): NeverWins[] {
  const found = snippets.flatMap((snippet): NeverWins[] => {
    const count = counts.get(snippet.id) ?? NOTHING;
    if (!isUsable(snippet, today) || count.picked > 0) return [];
    if (count.shown >= LEAST_SHOWN) return [{ id: snippet.id, kind: 'passed-over', count }];
    if (count.shown > 0 || comments < LEAST_COMMENTS) return [];
    const isNew = snippet.approvals.some(({ at }) => at > since);
    return isNew ? [] : [{ id: snippet.id, kind: 'never-shown', count }];
  });
  return found.sort(byWorth);
}

const NOTHING: Readonly<ReplyCount> = {
  shown: 0,
  picked: 0,
  searched: 0,
  posted: 0,
  compared: 0,
  edited: 0,
};

function byWorth(a: NeverWins, b: NeverWins): number {
  return (
    Number(b.kind === 'passed-over') - Number(a.kind === 'passed-over') ||
    b.count.shown - a.count.shown ||
    b.count.searched - a.count.searched ||
    (a.id < b.id ? -1 : 1)
  );
}
