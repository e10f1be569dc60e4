import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { readQuery } from '@/lib/suggestions/search/search-query';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import { type AtHand, createAtHand } from './at-hand';
import { type Browsing, createBrowsing } from './browsing';
import type { DeskModel } from './desk-model';
import { createFilterModel, type FilterModel } from './filter-choices';
import { createLearnerModel } from './learner-model';
import { createLibraryModel, type LibraryModel } from './library-model';
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
import { followWithdrawn, type Withdrawn } from './withdrawn';

/** What can be said: suggestions or what was searched, the one that is chosen, and its card. */
export interface RepliesModel extends ReplyLanguage, ReplyLists, AtHand, Browsing {
  /** Replies this person may use; undefined until the library was read. */
  readonly total: ReadonlySignal<number | undefined>;
  /** The person is at the list: it keeps its order until another comment is open. */
  readonly touch: () => void;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  /** Names typed before a colon that are no filter. */
  readonly unknownFilters: ReadonlySignal<readonly string[]>;
  readonly filters: FilterModel;
  /** -1 while what was chosen is withdrawn, or nothing is chosen. */
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
  const picked = signal(ports.memory.read().picked ?? null);
  const instead = signal<Instead | null>(null);
  const learner = createLearnerModel(ports, library);
  const touched = signal<string | null>(null);
  const touch = () => {
    touched.value = desk.commentKey.peek();
  };
  const isHeld = () => picked.peek() !== null || touched.peek() === desk.commentKey.peek();
  const { query, told, ...found } = createFinding(ports, desk, index);
  const answers = rehearse(ports, desk, { ...library, situation, learner, policy });
  const asked = { desk, language, situation, query, instead, warnings, ...found };
  const lists = createReplyLists({ ...asked, index, answers, isHeld });
  const pick = createPick(ports, library, { ...{ desk, query, picked }, options: lists.options });
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
      instead.value = { of: desk.commentKey.peek(), id };
      query.value = '';
      picked.value = id;
    },
  };
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

interface PickParts {
  readonly desk: DeskModel;
  readonly query: ReadonlySignal<string>;
  readonly picked: Signal<string | null>;
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
}

/** The first of the list, unless the person chose another; of replies that are merely at hand none by itself. */
function createPick(ports: SidebarPorts, library: LibraryModel, { desk, query, picked, options }: PickParts) {
  const choice = computed(() => JSON.stringify([desk.commentKey.value, query.value, picked.value]));
  const place = computed(() => {
    const at = options.value.findIndex(({ snippet }) => snippet.id === picked.value);
    return at >= 0 || options.value[0]?.group ? at : 0;
  });
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
