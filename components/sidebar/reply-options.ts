import type { Comment } from '@/lib/conversations/comment';
import type { StoredComment } from '@/lib/database/records';
import { bodyFor, type Snippet, type SnippetText } from '@/lib/library/snippet';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { answerFor, fits, type LearnedOrder } from '@/lib/suggestions/suggest';
import type {
  SearchHit,
  SuggestionReason,
  SuggestionRequest,
  TitleRange,
} from '@/lib/suggestions/suggestion';

/** One line of the list. */
export interface ReplyOption {
  readonly snippet: Snippet;
  /** Its body is the wording for the site of the comment. */
  readonly text: SnippetText;
  /** Why it is suggested; null for what was searched. */
  readonly reason: SuggestionReason | null;
  /** What matched in the title. */
  readonly ranges: readonly TitleRange[];
  readonly reviewOverdue: boolean;
  /** The statement of an incident, above all suggestions. */
  readonly isPinned?: true;
  /** At hand without being suggested: pinned by the person, or used lately. */
  readonly group?: 'pinned' | 'recent';
}

/** What the wording of a reply depends on. */
export type Place = Pick<SuggestionRequest, 'lang' | 'platform' | 'today'>;

const MOST_SUGGESTED = 9;
const MOST_DOUBTFUL = 3;

/** What to suggest for a comment is asked by; the same question again is not asked twice. */
export function requestFor(comment: StoredComment, lang: string | null, today: string): SuggestionRequest {
  return {
    text: comment.text,
    textLang: languageOf(comment),
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

/** What is suggested, and whether one of it is likely to be right. */
export interface Suggested {
  readonly options: readonly ReplyOption[];
  readonly isConfident: boolean;
}

export function suggestedFor(
  index: SnippetIndex,
  request: SuggestionRequest,
  learned?: LearnedOrder,
): Suggested {
  const { suggestions, isConfident } = answerFor(index, request, MOST_SUGGESTED, learned);
  const options = suggestions.flatMap(({ snippetId, lang, reason, reviewOverdue }) => {
    const option = optionOf(index, snippetId, { ...request, lang });
    return option ? [{ ...option, reason, reviewOverdue }] : [];
  });
  return { options: isConfident ? options : options.slice(0, MOST_DOUBTFUL), isConfident };
}

/** What is offered with doubt where nothing is known to match: of these, those in the comment's language. */
export function doubtfulOf(
  ids: readonly string[],
  index: SnippetIndex,
  request: SuggestionRequest,
): Suggested {
  const options = ids.flatMap((id) => {
    const option = optionOf(index, id, request);
    if (!option || option.reviewOverdue || !fits(option.snippet, request)) return [];
    const isRead = request.lang === null || baseOf(option.text.lang) === baseOf(request.lang);
    return isRead ? [option] : [];
  });
  return { options: options.slice(0, MOST_DOUBTFUL), isConfident: options.length === 0 };
}

/** The same by words alone. */
export function suggestedOptions(index: SnippetIndex, request: SuggestionRequest): readonly ReplyOption[] {
  return suggestedFor(index, request).options;
}

/** What was searched, as it is offered at a place. */
export function foundOptions(
  index: SnippetIndex,
  hits: readonly SearchHit[],
  place: Place,
): readonly ReplyOption[] {
  return hits.flatMap((hit) => {
    const option = optionOf(index, hit.snippetId, place, hit.lang);
    if (!option) return [];
    return [{ ...option, ranges: option.text.lang === hit.lang ? hit.ranges : [] }];
  });
}

/** A reply as it is offered at a place, without a reason. `undefined` when it may not be used. */
export function optionOf(
  index: SnippetIndex,
  id: string | null,
  { lang, platform, today }: Place,
  elseLang = 'en',
): ReplyOption | undefined {
  const snippet = index.indexedById.get(id ?? '')?.snippet;
  const text = snippet && textIn(snippet, lang ?? elseLang, elseLang);
  if (!snippet || !text) return undefined;
  const worded = { ...text, body: bodyFor(text, platform) };
  return { snippet, text: worded, reason: null, ranges: [], reviewOverdue: snippet.reviewBy < today };
}

/** The statement of an incident, where it may be said at all. */
export function pinnedOption(
  index: SnippetIndex,
  id: string | null,
  request: SuggestionRequest,
): ReplyOption | undefined {
  const option = optionOf(index, id, request);
  return option && fits(option.snippet, request) ? { ...option, isPinned: true } : undefined;
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
