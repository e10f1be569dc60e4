import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';

/** Why a reply is offered. `quotes` are the customer's own words, letter by letter as they stand in the comment. */
export type SuggestionReason =
  | { readonly kind: 'words'; readonly quotes: readonly string[] }
  | { readonly kind: 'risk'; readonly risk: RiskKind }
  | { readonly kind: 'other-language'; readonly lang: string };

export type Suggestion = {
  readonly snippetId: string;
  /** Language of the text to offer: the comment's where the snippet has it, else the snippet's first. */
  readonly lang: string;
  /** Comparable only within one answer. */
  readonly score: number;
  readonly reason: SuggestionReason;
  /** Its review date has passed: it stands at the bottom. */
  readonly reviewOverdue: boolean;
};

/** What is known about the comment to answer and the place the answer goes to. */
export type SuggestionRequest = {
  readonly text: string;
  /** What `text` is written in, BCP 47; null where unknown, missing where it is `lang`. */
  readonly textLang?: string | null;
  /** What to answer in, BCP 47; null where that is open: then no reply counts as being in another language. */
  readonly lang: string | null;
  readonly risk: RiskKind | null;
  readonly platform: PlatformId;
  readonly audience: Audience;
  /** ISO date, the responder's own. */
  readonly today: string;
};

/** Start and end of each matched run in the title, UTF-16 code units. */
export type TitleRange = readonly [start: number, end: number];

export type SearchHit = {
  readonly snippetId: string;
  readonly lang: string;
  readonly ranges: readonly TitleRange[];
};
