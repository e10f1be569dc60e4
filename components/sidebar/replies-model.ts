import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { liveSnippets } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { DeskModel } from './desk-model';
import { type ReplyCard, replyCard } from './reply-card';
import { createReplyLanguage, type ReplyLanguage } from './reply-language';
import { foundOptions, type ReplyOption, suggestedOptions } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { isoToday } from './times';
import { type Watched, watched } from './watched';

/** What can be said: suggestions or what was searched, the one that is chosen, and its card. */
export interface RepliesModel extends ReplyLanguage {
  /** Approved replies in the library; undefined until it was read. */
  readonly total: ReadonlySignal<number | undefined>;
  readonly suggested: ReadonlySignal<readonly ReplyOption[]>;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  readonly isSearching: ReadonlySignal<boolean>;
  /** What the list shows. */
  readonly options: ReadonlySignal<readonly ReplyOption[]>;
  readonly active: ReadonlySignal<number>;
  readonly move: (to: number) => void;
  readonly card: ReadonlySignal<ReplyCard | undefined>;
  readonly fill: (name: string, value: string) => void;
  /** The library as it was last indexed. */
  readonly index: ReadonlySignal<SnippetIndex>;
}

export function createRepliesModel(ports: SidebarPorts, desk: DeskModel): RepliesModel {
  const snippets = watched(ports, () => liveSnippets(ports.db));
  const index = followIndex(snippets);
  const language = createReplyLanguage(ports, desk, index);
  const { request } = language;
  const remembered = ports.memory.read();
  const query = signal(remembered.query ?? '');
  const picked = signal<string | null>(remembered.picked ?? null);
  const suggested = computed(() => (request.value ? suggestedOptions(index.value, request.value) : []));
  const isSearching = computed(() => query.value.trim() !== '');
  const found = computed(() => {
    const today = isoToday(ports.now.value);
    return foundOptions(index.value, query.value, request.value?.lang ?? null, today);
  });
  const options = computed(() => (isSearching.value ? found.value : suggested.value));
  const active = computed(() =>
    Math.max(
      0,
      options.value.findIndex(({ snippet }) => snippet.id === picked.value),
    ),
  );
  return {
    ...language,
    ...createCard(
      ports,
      desk,
      computed(() => options.value[active.value]),
    ),
    total: computed(() => (snippets.value === undefined ? undefined : index.value.indexed.length)),
    suggested,
    query,
    isSearching,
    options,
    active,
    index,
    search(next) {
      query.value = next;
      picked.value = null;
    },
    move(to) {
      const last = options.value.length - 1;
      picked.value = options.value[Math.max(0, Math.min(to, last))]?.snippet.id ?? null;
    },
  };
}

/** An edit in a large library costs a fraction of the first index. */
function followIndex(snippets: Watched<Snippet[]>): ReadonlySignal<SnippetIndex> {
  let previous: SnippetIndex | undefined;
  return computed(() => {
    previous = buildIndex(snippets.value ?? [], previous);
    return previous;
  });
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
): Pick<RepliesModel, 'card' | 'fill'> {
  const typed = signal<Typed>({ of: '', values: {} });
  const filling = computed(() => `${desk.commentKey.value} ${option.value?.snippet.id}`);
  const values = () => (typed.value.of === filling.value ? typed.value.values : {});
  const card = computed(() => {
    const comment = desk.comment.value;
    if (!option.value || !comment) return undefined;
    const { policies, settings, speech } = ports;
    const given = { comment, settings: settings.value, typed: values(), policies, words: speech.words };
    return replyCard(option.value, given);
  });
  return {
    card,
    fill(name, value) {
      typed.value = { of: filling.value, values: { ...values(), [name]: value } };
    },
  };
}
