import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fits } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { baseOf, optionOf, type ReplyOption } from './reply-options';

/**
 * The first answer made for the situation of the most serious rule that has one in the comment's language: a posted
 * card or a request must not wait for words to match. `undefined` when the library has none, or it is overdue.
 */
export function fittingReply(
  index: SnippetIndex,
  request: SuggestionRequest,
  rules: readonly CommentRule[],
): ReplyOption | undefined {
  for (const { situation, risk } of rules) {
    if (situation === null) continue;
    const found = index.indexed.find(
      ({ snippet }) =>
        snippet.kind === 'first-answer' && snippet.tags.includes(situation) && fits(snippet, request),
    );
    const option = found && optionOf(index, found.snippet.id, request);
    if (!option || option.reviewOverdue || !isIn(option.text.lang, request.lang)) continue;
    return { ...option, reason: { kind: 'risk', risk } };
  }
  return undefined;
}

function isIn(lang: string, wanted: string | null): boolean {
  return wanted === null || baseOf(lang) === baseOf(wanted);
}
