import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isoDay } from '@/lib/shared/clock';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import type { DeskModel } from './desk-model';
import { baseOf, languagesOf, requestFor } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/** The language replies are shown in: the comment's, unless a person or the settings say otherwise. */
export interface ReplyLanguage {
  /** Languages of the library, most texts first. */
  readonly languages: ReadonlySignal<readonly string[]>;
  readonly lang: ReadonlySignal<string>;
  /** Chosen for this comment by a person. */
  readonly isLangChosen: ReadonlySignal<boolean>;
  readonly chooseLang: (lang: string) => void;
  readonly nextLang: () => void;
  /** What to ask suggestions by; `undefined` without a comment. */
  readonly request: ReadonlySignal<SuggestionRequest | undefined>;
}

export function createReplyLanguage(
  ports: SidebarPorts,
  desk: DeskModel,
  index: ReadonlySignal<SnippetIndex>,
): ReplyLanguage {
  const choice = signal<{ of: string | null; lang: string } | null>(null);
  const chosen = computed(() => (choice.value?.of === desk.commentKey.value ? choice.value.lang : null));
  const request = requestSignal(
    ports,
    desk,
    computed(() => chosen.value ?? languageSet(ports)),
  );
  const languages = computed(() => languagesOf(index.value));
  const lang = computed(() => shownLang(request.value?.lang ?? null, languages.value));
  const chooseLang = (next: string) => {
    choice.value = { of: desk.commentKey.peek(), lang: next };
  };
  return {
    languages,
    lang,
    request,
    chooseLang,
    isLangChosen: computed(() => chosen.value !== null),
    nextLang() {
      const at = languages.value.indexOf(lang.value);
      const next = languages.value[(at + 1) % languages.value.length];
      if (next !== undefined) chooseLang(next);
    },
  };
}

/** The desk is written again with every key in the reply box; the question changes only with its words. */
function requestSignal(
  ports: SidebarPorts,
  desk: DeskModel,
  wanted: ReadonlySignal<string | null>,
): ReplyLanguage['request'] {
  const asked = computed(() => {
    const comment = desk.comment.value;
    const today = isoDay(ports.now.value);
    return comment ? JSON.stringify(requestFor(comment, wanted.value, today)) : undefined;
  });
  return computed(() =>
    asked.value === undefined ? undefined : (JSON.parse(asked.value) as SuggestionRequest),
  );
}

/** What the settings say; null: the comment's own. */
export function languageSet({ settings }: SidebarPorts): string | null {
  const { replyLanguage } = settings.value;
  return replyLanguage === 'auto' ? null : replyLanguage;
}

function shownLang(asked: string | null, languages: readonly string[]): string {
  const near = asked === null ? undefined : languages.find((lang) => baseOf(lang) === baseOf(asked));
  return near ?? languages[0] ?? 'en';
}
