import type { ReadonlySignal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { fittingReply } from './fitting-reply';
import type { LearnerModel } from './learner-model';
import { doubtfulOf, pinnedOption, type ReplyOption, type Suggested, suggestedFor } from './reply-options';
import type { SituationModel } from './situation-model';

/** What an answer is made of. */
export interface AnswerParts {
  readonly index: ReadonlySignal<SnippetIndex>;
  /** See `LibraryModel`. */
  readonly usual?: ReadonlySignal<readonly string[]>;
  readonly situation: Pick<SituationModel, 'incident'>;
  readonly learner: LearnerModel;
}

/** What a lead or an incident puts first is offered whatever the words; the rest as it fits the comment. */
export function answerTo(
  request: SuggestionRequest,
  warnings: readonly CommentRule[],
  parts: AnswerParts,
): Suggested {
  const { index, situation } = parts;
  const id = situation.incident.value?.snippetId ?? null;
  const pinned = pinnedOption(index.value, id, request);
  const fitting = fittingReply(index.value, request, warnings);
  const found = foundFor(request, parts);
  return {
    options: withFirst(pinned, withFirst(fitting, found.options)),
    isConfident: found.isConfident || pinned !== undefined || fitting !== undefined,
  };
}

/** Until the ranker can be asked, there is something to choose from also where no word matches. */
function foundFor(request: SuggestionRequest, { index, usual, learner }: AnswerParts): Suggested {
  const found = suggestedFor(index.value, request, learner.value);
  if (learner.value || found.options.length > 0) return found;
  return doubtfulOf(usual?.value ?? [], index.value, request);
}

export function withFirst(
  first: ReplyOption | undefined,
  others: readonly ReplyOption[],
): readonly ReplyOption[] {
  return first ? [first, ...others.filter(({ snippet }) => snippet.id !== first.snippet.id)] : others;
}
