import type { Comment } from '@/lib/conversations/comment';
import type { StoredComment } from '@/lib/database/records';
import type { Snippet, SnippetText } from '@/lib/library/snippet';
import { searchReplies } from '@/lib/suggestions/search-replies';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import type { SuggestionReason, SuggestionRequest, TitleRange } from '@/lib/suggestions/suggestion';

/** One line of the list. */
export interface ReplyOption {
  readonly snippet: Snippet;
  readonly text: SnippetText;
  /** Why it is suggested; null for what was searched. */
  readonly reason: SuggestionReason | null;
  /** What matched in the title. */
  readonly ranges: readonly TitleRange[];
  readonly reviewOverdue: boolean;
}

const MOST_SUGGESTED = 9;
const MOST_FOUND = 20;

/** What to suggest for a comment is asked by; the same question again is not asked twice. */
export function requestFor(comment: StoredComment, lang: string | null, today: string): SuggestionRequest {
  return {
    text: comment.text,
    lang: lang ?? languageOf(comment),
    risk: comment.triage?.risk ?? null,
    platform: comment.platform,
    audience: comment.audience,
    today,
  };
}

/** The language found in the text, else the one the page states. */
export function languageOf(comment: Comment & { triage?: StoredComment['triage'] }): string | null {
  return comment.triage?.lang ?? comment.lang;
}

export function suggestedOptions(index: SnippetIndex, request: SuggestionRequest): ReplyOption[] {
  return suggest(index, request, MOST_SUGGESTED).flatMap((suggestion) => {
    const snippet = index.indexedById.get(suggestion.snippetId)?.snippet;
    const text = snippet && textIn(snippet, suggestion.lang);
    if (!snippet || !text) return [];
    const { reason, reviewOverdue } = suggestion;
    return [{ snippet, text, reason, ranges: [], reviewOverdue }];
  });
}

export function foundOptions(
  index: SnippetIndex,
  query: string,
  lang: string | null,
  today: string,
): ReplyOption[] {
  return searchReplies(index, query, MOST_FOUND).flatMap((hit) => {
    const snippet = index.indexedById.get(hit.snippetId)?.snippet;
    const text = snippet && textIn(snippet, lang ?? hit.lang, hit.lang);
    if (!snippet || !text) return [];
    const ranges = text.lang === hit.lang ? hit.ranges : [];
    return [{ snippet, text, reason: null, ranges, reviewOverdue: snippet.reviewBy < today }];
  });
}

/** The text in the first of these languages the snippet has, else its first. */
export function textIn(snippet: Snippet, ...langs: readonly string[]): SnippetText | undefined {
  for (const lang of langs) {
    const exact = snippet.texts.find((text) => text.lang === lang);
    const near = exact ?? snippet.texts.find((text) => baseOf(text.lang) === baseOf(lang));
    if (near) return near;
  }
  return snippet.texts[0];
}

/** Languages the library has texts in, most texts first. */
export function languagesOf(index: SnippetIndex): string[] {
  const counts = new Map<string, number>();
  for (const { snippet } of index.indexed) {
    for (const { lang } of snippet.texts) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([lang]) => lang);
}

export function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang;
}
