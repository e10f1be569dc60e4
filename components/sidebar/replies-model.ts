import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { readQuery } from '@/lib/suggestions/search/search-query';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { type AtHand, createAtHand } from './at-hand';
import { type Browsing, createBrowsing } from './browsing';
import type { DeskModel } from './desk-model';
import { createFilterModel, type FilterModel } from './filter-choices';
import { createLearnerModel } from './learner-model';
import { createLibraryModel, type LibraryModel } from './library-model';
import { type Choice, createPick, type Picked } from './pick';
import type { PolicyModel } from './policy-model';
import { rehearse } from './rehearse';
import { cardContext, type ReplyCard, replyCard } from './reply-card';
import { createReplyLanguage, type ReplyLanguage } from './reply-language';
import { createReplyLists, type Instead, type ReplyLists } from './reply-lists';
import type { ReplyOption } from './reply-options';
import { createReplyTurn } from './reply-turn';
import { createSearchModel } from './search-model';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';

/** What can be said: suggestions or what was searched, the one that is chosen, and its card. */
export interface RepliesModel extends ReplyLanguage, ReplyLists, AtHand, Browsing, Choice {
  /** Replies this person may use; undefined until the library was read. */
  readonly total: ReadonlySignal<number | undefined>;
  /** The person is at the list: it keeps its order until another comment is open. */
  readonly touch: () => void;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  /** Names typed before a colon that are no filter. */
  readonly unknownFilters: ReadonlySignal<readonly string[]>;
  readonly filters: FilterModel;
  readonly card: ReadonlySignal<ReplyCard | undefined>;
  readonly fill: (name: string, value: string) => void;
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
  const picked = signal(pickedBefore(ports));
  const instead = signal<Instead | null>(null);
  const learner = createLearnerModel(ports, library);
  const touched = signal<string | null>(null);
  const touch = () => {
    touched.value = desk.commentKey.peek();
  };
  const isHeld = () => [picked.peek()?.of, touched.peek()].includes(desk.commentKey.peek());
  const { query, told, ...found } = createFinding(ports, desk, index);
  const answers = rehearse(ports, desk, { ...library, situation, learner, policy });
  const asked = { desk, language, situation, query, instead, warnings, ...found };
  const lists = createReplyLists({ ...asked, index, answers, isHeld });
  const { commentKey } = desk;
  const pick = createPick(ports, library, { commentKey, query, picked, options: lists.options });
  return {
    ...language,
    ...createCard(ports, desk, pick.standing, policy, touch),
    ...lists,
    ...pick,
    ...told,
    touch,
    total: computed(() => (library.isRead.value ? index.value.indexed.length : undefined)),
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
      instead.value = { of: commentKey.peek(), id };
      query.value = '';
      picked.value = instead.value;
    },
  };
}

/** What was chosen before the frame was loaded again. */
function pickedBefore({ memory }: SidebarPorts): Picked | null {
  const { picked, commentKey } = memory.read();
  return picked && commentKey ? { of: commentKey, id: picked } : null;
}

/** What is not suggested: searched, or at hand. */
function createFinding(ports: SidebarPorts, desk: DeskModel, index: ReadonlySignal<SnippetIndex>) {
  const query = signal(ports.memory.read().query ?? '');
  const atHand = createAtHand(ports);
  const browsing = createBrowsing(desk, ports.memory);
  const searched = createSearchModel(ports, atHand.lastUses, index, desk.commentKey);
  const filters = createFilterModel(query, searched, browsing.isInField);
  const unknownFilters = computed(() => readQuery(query.value).unknown);
  return {
    query,
    atHand,
    browsing,
    searched,
    told: { ...atHand, ...browsing, query, unknownFilters, filters },
  };
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
    return replyCard(option.value, {
      ...cardContext(ports, policy),
      ...{ comment, typed: values(), turn: turn.value },
    });
  });
  return {
    card,
    fill(name, value) {
      touch();
      typed.value = { of: filling.value, values: { ...values(), [name]: value } };
    },
  };
}
