import type { CommentTale } from './ledger';

/** Why no reply of the library was a good one, the plainest sign first. */
export const UNANSWERED_WHYS = ['own-words', 'missed', 'unsure', 'searched'] as const;
/**
 * `own-words`: the responder wrote the answer. `missed`: a search found nothing and nothing was picked. `unsure`:
 * nothing was suggested that could be relied on, and nothing was picked. `searched`: the reply was there, but a
 * search found it and not the suggestions.
 */
export type UnansweredWhy = (typeof UNANSWERED_WHYS)[number];

export interface Unanswered {
  readonly commentKey: string;
  readonly why: UnansweredWhy;
  /** Milliseconds since 1970 UTC. */
  readonly lastAt: number;
  /** For `searched`: the reply that was found. */
  readonly foundId: string | null;
}

/** The comments for which the library had no good reply, the last first. Requests and hand-overs stand elsewhere. */
export function unansweredOf(tales: Iterable<CommentTale>): Unanswered[] {
  const found: Unanswered[] = [];
  for (const tale of tales) {
    const why = tale.isElsewhere ? undefined : whyOf(tale);
    if (why === undefined) continue;
    const { commentKey, lastAt } = tale;
    found.push({ commentKey, why, lastAt, foundId: why === 'searched' ? lastFound(tale) : null });
  }
  return found.sort((a, b) => b.lastAt - a.lastAt || (a.commentKey < b.commentKey ? -1 : 1));
}

function whyOf({ picked, posted, missed, wasUnsure, shown }: CommentTale): UnansweredWhy | undefined {
  if (posted === 'free') return 'own-words';
  if (picked.size === 0) {
    if (missed) return 'missed';
    return wasUnsure ? 'unsure' : undefined;
  }
  const ways = [...picked];
  const isFoundOnly = ways.every(([id, from]) => from === 'search' && shown?.has(id) !== true);
  return isFoundOnly && shown !== undefined ? 'searched' : undefined;
}

function lastFound({ picked }: CommentTale): string | null {
  return [...picked.keys()].at(-1) ?? null;
}
