import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { readQuery } from '@/lib/suggestions/search/search-query';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import type { DeskModel } from './desk-model';
import { fittingReply } from './fitting-reply';
import { keepOrder } from './keep-order';
import { createLearnerModel, type LearnerModel } from './learner-model';
import { createLibraryModel, type LibraryModel } from './library-model';
import type { PolicyModel } from './policy-model';
import { type ReplyCard, replyCard } from './reply-card';
import { createReplyLanguage, type ReplyLanguage } from './reply-language';
import {
  foundOptions,
  optionOf,
  pinnedOption,
  type ReplyOption,
  type Suggested,
  suggestedFor,
} from './reply-options';
import { createReplyTurn } from './reply-turn';
import { createSearchModel, type SearchModel } from './search-model';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';
import { followWithdrawn, type Withdrawn } from './withdrawn';

/** What can be said: suggestions or what was searched, the one that is chosen, and its card. */
export interface RepliesModel extends ReplyLanguage {
  /** Replies this person may use; undefined until the library was read. */
  readonly total: ReadonlySignal<number | undefined>;
  readonly suggested: ReadonlySignal<readonly ReplyOption[]>;
  /** False: what is suggested is only what lies closest. */
  readonly isConfident: ReadonlySignal<boolean>;
  /** The person is at the list: it keeps its order until another comment is open. */
  readonly touch: () => void;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  readonly isSearching: ReadonlySignal<boolean>;
  /** Names typed before a colon that are no filter. */
  readonly unknownFilters: ReadonlySignal<readonly string[]>;
  /** What the list shows. */
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
  /** -1 while what was chosen is withdrawn. */
  readonly active: ReadonlySignal<number>;
  readonly move: (to: number) => void;
  readonly card: ReadonlySignal<ReplyCard | undefined>;
  readonly fill: (name: string, value: string) => void;
  /** Taken out of use while it was shown: nothing can be inserted until another one is chosen. */
  readonly withdrawn: ReadonlySignal<Withdrawn | undefined>;
  readonly useReplacement: () => void;
  /** The library as it was last indexed. */
  readonly index: ReadonlySignal<SnippetIndex>;
  readonly withheld: LibraryModel['withheld'];
  readonly lockedBy: LibraryModel['lockedBy'];
}

export function createRepliesModel(
  ports: SidebarPorts,
  desk: DeskModel,
  situation: SituationModel,
  policy: PolicyModel,
  warnings: ReadonlySignal<readonly CommentRule[]>,
): RepliesModel {
  const library = createLibraryModel(ports, situation, desk, () =>
    warnings.value.flatMap(({ situation }) => situation ?? []),
  );
  const { index } = library;
  const language = createReplyLanguage(ports, desk, index);
  const remembered = ports.memory.read();
  const query = signal(remembered.query ?? '');
  const picked = signal<string | null>(remembered.picked ?? null);
  const instead = signal<Instead | null>(null);
  const learner = createLearnerModel(ports, library);
  const touched = signal<string | null>(null);
  const touch = () => {
    touched.value = desk.commentKey.peek();
  };
  const isHeld = () => picked.peek() !== null || touched.peek() === desk.commentKey.peek();
  const searched = createSearchModel(ports, index, desk.commentKey);
  const lists = createLists({
    ...{ desk, language, index, searched, learner, isHeld, situation, query, instead, warnings },
  });
  const choice = computed(() => JSON.stringify([desk.commentKey.value, query.value, picked.value]));
  const pick = createPick(ports, library, { choice, picked, options: lists.options });
  return {
    ...language,
    ...createCard(ports, desk, pick.standing, policy, touch),
    ...lists,
    ...pick,
    touch,
    total: computed(() => (library.isRead.value ? index.value.indexed.length : undefined)),
    query,
    unknownFilters: computed(() => readQuery(query.value).unknown),
    index,
    withheld: library.withheld,
    lockedBy: library.lockedBy,
    search(next) {
      query.value = next;
      picked.value = null;
    },
    useReplacement() {
      const id = pick.withdrawn.peek()?.replacement?.id;
      if (id === undefined) return;
      instead.value = { of: desk.commentKey.peek(), id };
      query.value = '';
      picked.value = id;
    },
  };
}

interface PickParts {
  readonly choice: ReadonlySignal<string>;
  readonly picked: Signal<string | null>;
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
}

/** The first of the list, unless the person chose another. */
function createPick(ports: SidebarPorts, library: LibraryModel, { choice, picked, options }: PickParts) {
  const place = computed(() =>
    Math.max(
      0,
      options.value.findIndex(({ snippet }) => snippet.id === picked.value),
    ),
  );
  const chosen = computed(() => options.value[place.value]);
  const withdrawn = followWithdrawn(ports, library, choice, chosen);
  return {
    withdrawn,
    /** What the card shows. */
    standing: computed(() => (withdrawn.value ? undefined : chosen.value)),
    active: computed(() => (withdrawn.value ? -1 : place.value)),
    move(to: number) {
      const last = options.value.length - 1;
      picked.value = options.value[Math.max(0, Math.min(to, last))]?.snippet.id ?? null;
    },
  };
}

/** A replacement the person asked for, which may match the comment in nothing. */
interface Instead {
  readonly of: string | null;
  readonly id: string;
}

interface ListParts {
  readonly desk: DeskModel;
  readonly language: ReplyLanguage;
  readonly index: ReadonlySignal<SnippetIndex>;
  readonly searched: SearchModel;
  readonly learner: LearnerModel;
  /** The person is choosing: the list must not move. */
  readonly isHeld: () => boolean;
  readonly situation: SituationModel;
  readonly query: ReadonlySignal<string>;
  readonly instead: ReadonlySignal<Instead | null>;
  readonly warnings: ReadonlySignal<readonly CommentRule[]>;
}

function createLists(
  parts: ListParts,
): Pick<RepliesModel, 'suggested' | 'isConfident' | 'isSearching' | 'options'> {
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

/** What a lead or an incident puts first is offered whatever the words; the rest as it fits the comment. */
function answered(parts: ListParts): ReadonlySignal<Suggested> {
  const { language, index, situation, warnings, learner, isHeld } = parts;
  let before: { readonly request: SuggestionRequest; readonly shown: Suggested } | undefined;
  return computed(() => {
    const request = language.request.value;
    if (!request) return NOTHING;
    const id = situation.incident.value?.snippetId ?? null;
    const pinned = pinnedOption(index.value, id, request);
    const fitting = fittingReply(index.value, request, warnings.value);
    const found = suggestedFor(index.value, request, learner.value);
    const fresh = {
      options: withFirst(pinned, withFirst(fitting, found.options)),
      isConfident: found.isConfident || pinned !== undefined || fitting !== undefined,
    };
    const isSame = before?.request === request;
    const shown = isSame && before && isHeld() ? keepOrder(before.shown, fresh) : fresh;
    before = { request, shown };
    return shown;
  });
}

const NOTHING: Suggested = { options: [], isConfident: true };

function withFirst(first: ReplyOption | undefined, others: readonly ReplyOption[]): readonly ReplyOption[] {
  return first ? [first, ...others.filter(({ snippet }) => snippet.id !== first.snippet.id)] : others;
}

/** Details belong to one reply for one comment. */
interface Typed {
  readonly of: string;
  readonly values: Readonly<Record<string, string>>;
}

function createCard(
  ports: SidebarPorts,
  desk: DeskModel,
  option: ReadonlySignal<ReplyOption | undefined>,
  policy: PolicyModel,
  touch: () => void,
): Pick<RepliesModel, 'card' | 'fill'> {
  const typed = signal<Typed>({ of: '', values: {} });
  const filling = computed(() => `${desk.commentKey.value} ${option.value?.snippet.id}`);
  const values = () => (typed.value.of === filling.value ? typed.value.values : {});
  const turn = createReplyTurn(ports, filling, option);
  const card = computed(() => {
    const comment = desk.comment.value;
    if (!option.value || !comment) return undefined;
    const { words } = ports.speech;
    const settings = ports.settings.value;
    const checkReply = policy.checkReply.value;
    const given = { comment, settings, typed: values(), checkReply, words, turn: turn.value };
    return replyCard(option.value, given);
  });
  return {
    card,
    fill(name, value) {
      touch();
      typed.value = { of: filling.value, values: { ...values(), [name]: value } };
    },
  };
}
