import { computed, type ReadonlySignal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import type { DeskModel } from './desk-model';
import { fittingReply } from './fitting-reply';
import { keepOrder } from './keep-order';
import type { LearnerModel } from './learner-model';
import type { ReplyLanguage } from './reply-language';
import {
  doubtfulOf,
  foundOptions,
  optionOf,
  pinnedOption,
  type ReplyOption,
  type Suggested,
  suggestedFor,
} from './reply-options';
import type { SearchModel } from './search-model';
import type { SituationModel } from './situation-model';

/** What the list shows, and where it comes from. */
export interface ReplyLists {
  readonly suggested: ReadonlySignal<readonly ReplyOption[]>;
  /** False: what is suggested is only what lies closest. */
  readonly isConfident: ReadonlySignal<boolean>;
  readonly isSearching: ReadonlySignal<boolean>;
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
}

/** A replacement the person asked for, which may match the comment in nothing. */
export interface Instead {
  readonly of: string | null;
  readonly id: string;
}

/** What an answer is made of. */
export type AnswerParts = Pick<ListParts, 'index' | 'usual' | 'situation' | 'learner'>;

interface ListParts {
  readonly desk: DeskModel;
  readonly language: ReplyLanguage;
  readonly index: ReadonlySignal<SnippetIndex>;
  /** See `LibraryModel`. */
  readonly usual?: ReadonlySignal<readonly string[]>;
  readonly searched: SearchModel;
  readonly learner: LearnerModel;
  /** The person is choosing: the list must not move. */
  readonly isHeld: () => boolean;
  readonly situation: SituationModel;
  readonly query: ReadonlySignal<string>;
  readonly instead: ReadonlySignal<Instead | null>;
  readonly warnings: ReadonlySignal<readonly CommentRule[]>;
}

export function createReplyLists(parts: ListParts): ReplyLists {
  const { desk, language, index, searched, situation, query, instead } = parts;
  const { request } = language;
  const answer = answered(parts);
  const suggested = computed(() => answer.value.options);
  const isSearching = computed(() => query.value.trim() !== '');
  const found = computed(() => {
    const today = situation.situation.value?.today ?? '';
    const anywhere = { lang: null, platform: desk.desk.value?.platform ?? 'x', today };
    const place = request.value ?? anywhere;
    return foundOptions(index.value, searched.find(query.value, place.lang), place);
  });
  const options = computed(() => {
    if (isSearching.value) return found.value;
    const id = instead.value?.of === desk.commentKey.value ? instead.value?.id : undefined;
    if (id === undefined || !request.value) return suggested.value;
    return withFirst(optionOf(index.value, id, request.value), suggested.value);
  });
  return { suggested, isConfident: computed(() => answer.value.isConfident), isSearching, options };
}

/** The list keeps its order while a person chooses from it. */
function answered(parts: ListParts): ReadonlySignal<Suggested> {
  const { language, warnings, isHeld } = parts;
  let before: { readonly request: SuggestionRequest; readonly shown: Suggested } | undefined;
  return computed(() => {
    const request = language.request.value;
    if (!request) return NOTHING;
    const fresh = answerTo(request, warnings.value, parts);
    const isSame = before?.request === request;
    const shown = isSame && before && isHeld() ? keepOrder(before.shown, fresh) : fresh;
    before = { request, shown };
    return shown;
  });
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

const NOTHING: Suggested = { options: [], isConfident: true };

function withFirst(first: ReplyOption | undefined, others: readonly ReplyOption[]): readonly ReplyOption[] {
  return first ? [first, ...others.filter(({ snippet }) => snippet.id !== first.snippet.id)] : others;
}
