import type { Snippet } from '@/lib/library/snippet';
import { searchReplies } from '@/lib/suggestions/search-replies';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';

/** `due`: the review date is near; `overdue`: it has passed, and suggestions put the reply last. */
export type ReviewState = 'fine' | 'due' | 'overdue';

export interface ReplyRow {
  readonly snippet: Snippet;
  readonly title: string;
  readonly review: ReviewState;
  readonly uses: number;
}

interface RowContext {
  readonly uses: ReadonlyMap<string, number>;
  /** ISO dates. */
  readonly today: string;
  readonly dueBy: string;
}

/** What needs care first: reviews by date, then the replies most used, then by title. */
export function rowsOf(snippets: readonly Snippet[], context: RowContext): ReplyRow[] {
  return snippets.map((snippet) => rowOf(snippet, context)).sort(byCare);
}

/** Rows for typed words, best first. Replies that are not offered yet, or no longer, are found by title and folder. */
export function matching(rows: readonly ReplyRow[], index: SnippetIndex, query: string): ReplyRow[] {
  const rowsById = new Map(rows.map((row) => [row.snippet.id, row]));
  const hits = searchReplies(index, query, Math.max(index.indexed.length, 1));
  const found = new Set(hits.flatMap(({ snippetId }) => rowsById.get(snippetId) ?? []));
  const typed = query.trim().toLowerCase();
  for (const row of rows) {
    const { code, folder } = row.snippet;
    if ([row.title, code, folder].some((text) => text.toLowerCase().includes(typed))) found.add(row);
  }
  return [...found];
}

function rowOf(snippet: Snippet, { uses, today, dueBy }: RowContext): ReplyRow {
  const isCurrent = snippet.status === 'approved';
  const review =
    !isCurrent || snippet.reviewBy > dueBy ? 'fine' : snippet.reviewBy < today ? 'overdue' : 'due';
  const title = snippet.texts[0]?.title ?? snippet.code;
  return { snippet, title, review, uses: uses.get(snippet.id) ?? 0 };
}

function byCare(a: ReplyRow, b: ReplyRow): number {
  const isCareA = a.review !== 'fine';
  const isCareB = b.review !== 'fine';
  if (isCareA !== isCareB) return isCareA ? -1 : 1;
  const byDate = isCareA ? a.snippet.reviewBy.localeCompare(b.snippet.reviewBy) : 0;
  return byDate || b.uses - a.uses || a.title.localeCompare(b.title);
}
