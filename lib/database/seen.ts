import type { Comment } from '@/lib/conversations/comment';
import { keepCorrected } from './labels';
import type { StoredComment, Triage } from './records';

export interface Reading {
  readonly now: number;
  readonly triageOf: (comment: Comment) => Triage;
  /** Keys of comments that have an open case already. */
  readonly escalated: ReadonlySet<string>;
}

/** A comment seen for the first time. */
export function readFirst(comment: Comment, { now, triageOf, escalated }: Reading): StoredComment {
  return {
    ...comment,
    schema: 1,
    firstSeenAt: now,
    lastSeenAt: now,
    status: escalated.has(comment.key) ? 'escalated' : 'open',
    answeredAt: null,
    triage: triageOf(comment),
    changedAt: now,
    changedBy: '',
    deletedAt: null,
  };
}

/**
 * A comment seen again. What the page proves now wins, except that a translation or a shortened text never replaces
 * the customer's own words, what a person put right stays, and a parent, a post's author or a time once proven stays.
 */
export function readAgain(
  before: StoredComment,
  comment: Comment,
  { now, triageOf }: Reading,
): StoredComment {
  const words = isPoorer(before, comment) ? wordsOf(before) : wordsOf(comment);
  const seen: Comment = {
    ...comment,
    ...words,
    postedAt: comment.postedAt ?? before.postedAt,
    parentId: comment.parentId ?? before.parentId,
    postAuthor: comment.postAuthor ?? before.postAuthor,
  };
  const rewritten = seen.text !== before.text || before.triage === null || before.triage.stale;
  const known = { ...before, ...seen, lastSeenAt: now };
  if (!rewritten) return known;
  const said = before.triage?.corrected?.includes('lang') ? before.triage.lang : seen.lang;
  const triage = keepCorrected(before.triage, triageOf({ ...seen, lang: said }));
  return { ...known, triage, changedAt: now, changedBy: '' };
}

function isPoorer(before: Comment, now: Comment): boolean {
  if (now.translated && !before.translated) return true;
  return now.truncated && !before.truncated && before.text.startsWith(now.text.replace(/[\s….]+$/, ''));
}

function wordsOf({ text, lang, translated, truncated }: Comment) {
  return { text, lang, translated, truncated };
}
