import { mayApprove } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { Team } from '@/lib/library/team';

/** `due`: the review date is near; `overdue`: it has passed, and suggestions put the reply last. */
export type ReviewState = 'fine' | 'due' | 'overdue';

/** Why a reply waits for whoever looks, the most pressing first. */
export const NEEDS = ['approve', 'sent-back', 'recalled', 'expired', 'overdue', 'due', 'care'] as const;
export type Need = (typeof NEEDS)[number];

/** The one word on how a reply stands. */
export const STANDINGS = [
  'approve',
  'sent-back',
  'recalled',
  'expired',
  'overdue',
  'due',
  'in-review',
  'draft',
  'ending',
  'approved',
  'retired',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ReplyRow {
  readonly snippet: Snippet;
  readonly title: string;
  /** The version being written beside the live one, or the first one. */
  readonly open: Revision | null;
  readonly review: ReviewState;
  readonly need: Need | null;
  readonly standing: Standing;
  readonly uses: number;
}

export interface RowContext {
  readonly uses: ReadonlyMap<string, number>;
  readonly openById: ReadonlyMap<string, Revision>;
  /** Snippets that library care found something about. */
  readonly careIds: ReadonlySet<string>;
  readonly team: Team;
  /** The name of whoever looks. */
  readonly me: string;
  /** ISO dates. */
  readonly today: string;
  readonly dueBy: string;
}

export const SORTS = ['care', 'uses', 'title', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What needs care first: by need, reviews by date, then the replies most used, retired ones last. `before` are the rows
 * of an earlier look: most of their order holds, and what is nearly in order is sorted ten times as quickly.
 */
export function rowsOf(
  snippets: readonly Snippet[],
  context: RowContext,
  before: readonly ReplyRow[] = [],
): ReplyRow[] {
  return inOrderOf(snippets, before)
    .map((snippet) => rowOf(snippet, context))
    .sort(ORDERS.care);
}

function inOrderOf(snippets: readonly Snippet[], before: readonly ReplyRow[]): readonly Snippet[] {
  if (before.length === 0) return snippets;
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const known = before.flatMap(({ snippet: { id } }) => {
    const snippet = byId.get(id);
    byId.delete(id);
    return snippet ?? [];
  });
  return [...known, ...byId.values()];
}

/** `rows` in another order; they come in the order of care. */
export function sorted(rows: readonly ReplyRow[], sort: Sort): readonly ReplyRow[] {
  return sort === 'care' ? rows : [...rows].sort(ORDERS[sort]);
}

/** Whether it is out of use, whatever else is written about it. */
export function isRetired({ snippet }: ReplyRow): boolean {
  return snippet.status === 'retired';
}

export function isInReview({ open, snippet }: ReplyRow): boolean {
  return open === null ? snippet.status === 'in-review' : open.state === 'in-review';
}

export function isDraft({ open, snippet }: ReplyRow): boolean {
  return open === null ? snippet.status === 'draft' : open.state === 'draft';
}

function rowOf(snippet: Snippet, context: RowContext): ReplyRow {
  const open = context.openById.get(snippet.id) ?? null;
  const review = reviewOf(snippet, context);
  const need = needOf(snippet, open, review, context);
  return {
    snippet,
    title: snippet.texts[0]?.title || snippet.code,
    open,
    review,
    need,
    standing: standingOf(snippet, open, need, context),
    uses: context.uses.get(snippet.id) ?? 0,
  };
}

function reviewOf({ status, reviewBy }: Snippet, { today, dueBy }: RowContext): ReviewState {
  if (status !== 'approved' || reviewBy > dueBy) return 'fine';
  return reviewBy < today ? 'overdue' : 'due';
}

function needOf(
  snippet: Snippet,
  open: Revision | null,
  review: ReviewState,
  { team, me, today, careIds }: RowContext,
): Need | null {
  if (open?.state === 'in-review' && mayApprove(team, me, open).ok) return 'approve';
  if (open?.sentBack && open.state === 'draft' && open.writtenBy.includes(me)) return 'sent-back';
  if (snippet.status === 'retired') return null;
  if (snippet.recall) return 'recalled';
  if (snippet.status === 'approved' && isExpired(snippet, today)) return 'expired';
  if (review !== 'fine') return review;
  return careIds.has(snippet.id) ? 'care' : null;
}

function standingOf(
  snippet: Snippet,
  open: Revision | null,
  need: Need | null,
  { today, dueBy }: RowContext,
): Standing {
  if (need && need !== 'care') return need;
  if (snippet.status === 'retired') return 'retired';
  if (open?.state === 'in-review' || snippet.status === 'in-review') return 'in-review';
  if (open?.sentBack) return 'sent-back';
  if (snippet.status === 'draft') return 'draft';
  const ends = snippet.expiresOn;
  return ends !== null && ends >= today && ends <= dueBy ? 'ending' : 'approved';
}

function isExpired({ expiresOn }: Snippet, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}

const RANKS: Readonly<Record<Need, number>> = {
  approve: 0,
  'sent-back': 1,
  recalled: 2,
  expired: 3,
  overdue: 4,
  due: 5,
  care: 6,
};

function rankOf({ need, snippet }: ReplyRow): number {
  if (need) return RANKS[need];
  return snippet.status === 'retired' ? NEEDS.length + 1 : NEEDS.length;
}

function byCare(a: ReplyRow, b: ReplyRow): number {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  const byDate = a.review === 'fine' ? 0 : compare(a.snippet.reviewBy, b.snippet.reviewBy);
  return byDate || byUses(a, b);
}

function byUses(a: ReplyRow, b: ReplyRow): number {
  return b.uses - a.uses || byTitle(a, b);
}

const { compare: inOrder } = new Intl.Collator(undefined, { numeric: true });

function byTitle(a: ReplyRow, b: ReplyRow): number {
  return inOrder(a.title, b.title) || compare(a.snippet.id, b.snippet.id);
}

function byChange(a: ReplyRow, b: ReplyRow): number {
  return lastChange(b) - lastChange(a) || byTitle(a, b);
}

function lastChange({ snippet, open }: ReplyRow): number {
  return Math.max(snippet.changedAt, open?.changedAt ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ORDERS = { care: byCare, uses: byUses, title: byTitle, changed: byChange } as const;
