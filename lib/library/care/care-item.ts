import type { Fact } from './facts';

/** In the order in which they matter when all else is equal. */
export const CARE_KINDS = [
  'expired',
  'broken-template',
  'contradiction',
  'code-clash',
  'review-due',
  'request',
  'unfilled-search',
  'behind',
  'failing-example',
  'always-edited',
  'near-duplicate',
  'no-owner',
  'unused',
] as const;
export type CareKind = (typeof CARE_KINDS)[number];

/** What mends an item. The first action of an item is the usual one. */
export type CareAction =
  | {
      readonly kind: 'open-editor';
      readonly snippetId: string;
      readonly lang: string | null;
      readonly field: CareField;
    }
  | { readonly kind: 'merge'; readonly into: string; readonly from: readonly string[] }
  | { readonly kind: 'retire'; readonly snippetId: string; readonly replacedBy: string | null }
  | { readonly kind: 'set-review-date'; readonly snippetId: string }
  | { readonly kind: 'set-owner'; readonly snippetIds: readonly string[] }
  | {
      readonly kind: 'write-reply';
      readonly requestId: string | null;
      readonly words: string;
      readonly lang: string | null;
    };

export type CareField = 'title' | 'code' | 'body' | 'examples' | 'dates' | 'owner';

/** Where a text stands. `platform`: the variant of one site; null: the common body. */
export interface TextPlace {
  readonly snippetId: string;
  readonly lang: string;
  readonly platform: string | null;
}

/** Two places that say different things about the same; `from` and `to` of a fact count in the place's own body. */
export interface Disagreement {
  readonly one: TextPlace & { readonly facts: readonly Fact[] };
  readonly other: TextPlace & { readonly facts: readonly Fact[] };
  readonly about: Fact['kind'];
}

export type CareDetail =
  | {
      readonly kind: 'near-duplicate';
      readonly lang: string /** Least likeness to the first, 0 to 1. */;
      readonly likeness: number;
    }
  | { readonly kind: 'contradiction'; readonly disagreement: Disagreement }
  | {
      readonly kind: 'unused' /** Milliseconds since 1970 UTC; null: never. */;
      readonly lastUsedAt: number | null;
    }
  | {
      readonly kind: 'always-edited' /** What they write instead; null where only the share is known. */;
      readonly change: WordChange | null;
      readonly times: number;
      readonly uses: number;
    }
  | {
      readonly kind: 'failing-example';
      readonly example: string /** Suggested though it must not be, or not suggested though it must. */;
      readonly fails: 'must' | 'must-not';
    }
  | {
      readonly kind: 'unfilled-search';
      readonly words: string;
      readonly lang: string | null;
      readonly count: number;
    }
  | {
      readonly kind: 'request';
      readonly requestId: string;
      readonly words: string;
      readonly lang: string | null;
      readonly by: string;
    }
  | { readonly kind: 'code-clash'; readonly code: string }
  | { readonly kind: 'behind'; readonly langs: readonly string[] }
  | { readonly kind: 'review-due'; readonly reviewBy: string }
  | { readonly kind: 'expired'; readonly expiresOn: string }
  | {
      readonly kind: 'no-owner' /** The name that is not in the team; empty: none stands there. */;
      readonly owner: string;
    }
  | {
      readonly kind: 'broken-template';
      readonly place: TextPlace;
      readonly problems: number;
      readonly from: number;
      readonly to: number;
    };

export interface WordChange {
  readonly removed: string;
  readonly added: string;
}

export interface CareItem {
  /** The same for the same finding in the next report. */
  readonly id: string;
  readonly kind: CareKind;
  readonly detail: CareDetail;
  /** The snippets it is about, the one to keep first; empty for wishes. */
  readonly snippetIds: readonly string[];
  /** More is more pressing; comparable within one kind. */
  readonly weight: number;
  readonly actions: readonly CareAction[];
}
