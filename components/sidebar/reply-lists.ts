import { computed, type ReadonlySignal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import type { AnswerBook } from './answer-book';
import { withFirst } from './answer-to';
import { type AtHand, optionsAtHand } from './at-hand';
import type { Browsing } from './browsing';
import type { DeskModel } from './desk-model';
import { keepOrder } from './keep-order';
import type { ReplyLanguage } from './reply-language';
import { foundOptions, optionOf, type ReplyOption, type Suggested } from './reply-options';
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

interface ListParts {
  readonly desk: DeskModel;
  readonly language: ReplyLanguage;
  readonly index: ReadonlySignal<SnippetIndex>;
  readonly answers: AnswerBook;
  readonly searched: SearchModel;
  readonly atHand: AtHand;
  readonly browsing: Browsing;
  /** The person is choosing: the list must not move. */
  readonly isHeld: () => boolean;
  readonly situation: SituationModel;
  readonly query: ReadonlySignal<string>;
  readonly instead: ReadonlySignal<Instead | null>;
  readonly warnings: ReadonlySignal<readonly CommentRule[]>;
}

export function createReplyLists(parts: ListParts): ReplyLists {
  const { desk, language, index, searched, atHand, browsing, situation, query, instead } = parts;
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
  const offered = computed(() => {
    const id = instead.value?.of === desk.commentKey.value ? instead.value?.id : undefined;
    if (id === undefined || !request.value) return suggested.value;
    return withFirst(optionOf(index.value, id, request.value), suggested.value);
  });
  const options = computed(() => {
    if (isSearching.value) return found.value;
    if (!browsing.isBrowsing.value || !request.value) return offered.value;
    return [...offered.value, ...optionsAtHand(atHand, index.value, request.value, offered.value)];
  });
  return { suggested, isConfident: computed(() => answer.value.isConfident), isSearching, options };
}

/** The list keeps its order while a person chooses from it. */
function answered(parts: ListParts): ReadonlySignal<Suggested> {
  const { language, index, warnings, answers, isHeld } = parts;
  let before: { readonly request: SuggestionRequest; readonly shown: Suggested } | undefined;
  return computed(() => {
    const request = language.request.value;
    if (!request) return NOTHING;
    const fresh = answers.answer(request, warnings.value);
    const isSame = before?.request === request;
    const shown =
      isSame && before && isHeld() ? keepOrder(before.shown, fresh, { index: index.value, request }) : fresh;
    before = { request, shown };
    return shown;
  });
}

const NOTHING: Suggested = { options: [], isConfident: true };
