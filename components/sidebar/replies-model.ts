import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { liveSnippets } from '@/lib/database/snippets';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import type { DeskModel } from './desk-model';
import { type ReplyCard, replyCard } from './reply-card';
import {
  baseOf,
  foundOptions,
  languagesOf,
  type ReplyOption,
  requestFor,
  suggestedOptions,
} from './reply-options';
import type { SidebarPorts } from './sidebar-ports';
import { isoToday } from './times';
import { watched } from './watched';

/** What can be said: suggestions or what was searched, the one that is chosen, and its card. */
export interface RepliesModel {
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
  /** Languages of the library, and the one replies are shown in. */
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly lang: ReadonlySignal<string>;
  /** The language was chosen by a person; otherwise it follows the comment. */
  readonly isLangChosen: ReadonlySignal<boolean>;
  readonly chooseLang: (lang: string | null) => void;
  readonly nextLang: () => void;
  /** The library as it was last indexed. */
  readonly index: ReadonlySignal<SnippetIndex>;
}

export function createRepliesModel(ports: SidebarPorts, desk: DeskModel): RepliesModel {
  const snippets = watched(ports, () => liveSnippets(ports.db));
  const index = followIndex(snippets);
  const remembered = ports.memory.read();
  const query = signal(remembered.query ?? '');
  const picked = signal<string | null>(remembered.picked ?? null);
  const chosenLang = signal<string | null>(null);
  const today = computed(() => isoToday(ports.now.value));
  const wanted = computed(() => chosenLang.value ?? settingLang(ports));
  const request = requestSignal(desk, wanted, today);
  const suggested = computed(() => (request.value ? suggestedOptions(index.value, request.value) : []));
  const isSearching = computed(() => query.value.trim() !== '');
  const options = computed(() =>
    isSearching.value
      ? foundOptions(index.value, query.value, request.value?.lang ?? wanted.value, today.value)
      : suggested.value,
  );
  const active = computed(() => {
    const at = options.value.findIndex(({ snippet }) => snippet.id === picked.value);
    return at < 0 ? 0 : at;
  });
  const typed = signal<Typed>({ of: '', values: {} });
  const filling = computed(() => `${desk.commentKey.value} ${options.value[active.value]?.snippet.id}`);
  const languages = computed(() => languagesOf(index.value));
  const chooseLang = (lang: string | null) => {
    chosenLang.value = lang;
  };
  const lang = computed(() => shownLang(request.value, languages.value));
  return {
    total: computed(() => (snippets.value === undefined ? undefined : index.value.indexed.length)),
    suggested,
    query,
    isSearching,
    options,
    active,
    languages,
    lang,
    index,
    isLangChosen: computed(() => chosenLang.value !== null),
    card: cardSignal(ports, desk, options, active, typed, filling),
    chooseLang,
    search(next) {
      query.value = next;
      picked.value = null;
    },
    move(to) {
      const last = options.value.length - 1;
      picked.value = options.value[Math.min(Math.max(to, 0), last)]?.snippet.id ?? null;
    },
    fill(name, value) {
      const before = typed.value.of === filling.value ? typed.value.values : {};
      typed.value = { of: filling.value, values: { ...before, [name]: value } };
    },
    nextLang() {
      const at = languages.value.indexOf(lang.value);
      chooseLang(languages.value[(at + 1) % languages.value.length] ?? null);
    },
  };
}

/** Details belong to one reply for one comment. */
interface Typed {
  readonly of: string;
  readonly values: Readonly<Record<string, string>>;
}

function cardSignal(
  ports: SidebarPorts,
  desk: DeskModel,
  options: ReadonlySignal<readonly ReplyOption[]>,
  active: ReadonlySignal<number>,
  typed: ReadonlySignal<Typed>,
  filling: ReadonlySignal<string>,
) {
  return computed(() => {
    const option = options.value[active.value];
    const comment = desk.comment.value;
    if (!option || !comment) return undefined;
    const values = typed.value.of === filling.value ? typed.value.values : {};
    const { policies, settings, speech } = ports;
    return replyCard(option, {
      comment,
      settings: settings.value,
      typed: values,
      policies,
      words: speech.words,
    });
  });
}

/** An edit in a large library costs a fraction of the first index. */
function followIndex(snippets: ReadonlySignal<Parameters<typeof buildIndex>[0] | undefined>) {
  let previous: SnippetIndex | undefined;
  return computed(() => {
    previous = buildIndex(snippets.value ?? [], previous);
    return previous;
  });
}

/** The desk is written again with every key in the reply box; the question only changes with its words. */
function requestSignal(
  desk: DeskModel,
  wanted: ReadonlySignal<string | null>,
  today: ReadonlySignal<string>,
): ReadonlySignal<SuggestionRequest | undefined> {
  const asked = computed(() => {
    const comment = desk.comment.value;
    return comment ? JSON.stringify(requestFor(comment, wanted.value, today.value)) : undefined;
  });
  return computed(() =>
    asked.value === undefined ? undefined : (JSON.parse(asked.value) as SuggestionRequest),
  );
}

function settingLang(ports: SidebarPorts): string | null {
  const { replyLanguage } = ports.settings.value;
  return replyLanguage === 'auto' ? null : replyLanguage;
}

function shownLang(request: SuggestionRequest | undefined, languages: readonly string[]): string {
  const asked = request?.lang ?? null;
  const near = asked === null ? undefined : languages.find((lang) => baseOf(lang) === baseOf(asked));
  return near ?? languages[0] ?? 'en';
}
