import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';

/**
 * What customers write when a risk is there. A cue is a phrase; `*` at a word's end matches any ending, `a|b` is
 * either, and `a + b` asks for both, in any order, at most six words apart. Case, accents and quotes are folded.
 * A match inside one of the `unless` phrases does not count.
 */
export interface RiskCues {
  readonly any: readonly string[];
  /** More cues of the risk, which also say what it is about. */
  readonly about?: Readonly<Partial<Record<CommentTopic, readonly string[]>>>;
  readonly unless?: readonly string[];
}

/** One language. Every list is tried on every text, so a word must be harmless in the other languages. */
export type CueList = Readonly<Record<RiskKind, RiskCues>>;

/** More of one language, or the little there is of another. */
export type MoreCues = Readonly<Partial<Record<RiskKind, RiskCues>>>;
