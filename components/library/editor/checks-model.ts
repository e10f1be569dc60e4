import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PlatformId } from '@/lib/conversations/account';
import { storageFailureOf } from '@/lib/database/failures';
import { liveSnippets } from '@/lib/database/snippets';
import { lintSnippet, type SnippetProblem } from '@/lib/library/lint-template';
import type { SnippetContent, SnippetText } from '@/lib/library/snippet';
import { isoDay } from '@/lib/shared/clock';
import { hearing } from '@/lib/triage/hearing';
import type { LibraryModel } from '../library-model';
import type { Drafting } from './drafting';
import { type FilledPreview, fillPreview } from './fill-preview';
import { type Place, suggestionTrial } from './try-suggesting';
import { type ContentProblem, contentProblems } from './validate-content';

/** Which body is being written: `platform` null is the common one of that language. */
export interface Here {
  readonly lang: string;
  readonly platform: PlatformId | null;
}

export interface ChecksModel {
  readonly here: ReadonlySignal<Here>;
  readonly text: ReadonlySignal<SnippetText | undefined>;
  /** The words of the body being written. */
  readonly body: ReadonlySignal<string>;
  /** All bodies and placeholders. */
  readonly lint: ReadonlySignal<readonly SnippetProblem[]>;
  /** What the linter says about the body being written. */
  readonly lintHere: ReadonlySignal<readonly SnippetProblem[]>;
  readonly problems: ReadonlySignal<readonly ContentProblem[]>;
  /** The body being written, filled with examples, for each site it goes to. */
  readonly filled: ReadonlySignal<readonly FilledPreview[]>;
  /** Where a sentence would be suggested; null while nothing was tried yet. */
  readonly placeOf: ReadonlySignal<((sentence: string) => Place) | null>;
}

/** Trying costs an index of the library: only after typing has stopped. */
const TRY_AFTER_MS = 600;

export function createChecksModel(
  library: LibraryModel,
  drafting: Drafting,
  asked: ReadonlySignal<Here>,
  end: AbortSignal,
): ChecksModel {
  const { content } = drafting;
  const here = computed(() => heldIn(content.value, asked.value));
  const text = computed(() => content.value.texts.find(({ lang }) => lang === here.value.lang));
  const lint = computed(() => lintSnippet(content.value));
  return {
    here,
    text,
    lint,
    body: computed(() => bodyIn(text.value, here.value.platform)),
    lintHere: computed(() => lint.value.filter((found) => isHere(found, here.value))),
    problems: computed(() => contentProblems(content.value)),
    filled: computed(() => {
      const { platform } = here.value;
      const sites = platform === null ? sitesOf(content.value, text.value) : [platform];
      const { ports, store } = library;
      const context = { ports, policies: store.policies.value, comment: null };
      return text.value
        ? sites.map((site) => fillPreview(content.value, text.value as SnippetText, site, context))
        : [];
    }),
    placeOf: trialOf(library, drafting, end),
  };
}

/** The sites the common words go to: those without words of their own. */
function sitesOf({ channels }: SnippetContent, text: SnippetText | undefined): PlatformId[] {
  const own = new Set(text?.variants.map(({ platform }) => platform));
  return channels.filter((site) => !own.has(site));
}

/** A language or a variant that is gone gives its place to what is there. */
function heldIn({ texts }: SnippetContent, { lang, platform }: Here): Here {
  const text = texts.find((each) => each.lang === lang) ?? texts[0];
  const hasVariant = text?.variants.some((variant) => variant.platform === platform);
  return { lang: text?.lang ?? lang, platform: hasVariant ? platform : null };
}

/** The words of one site, or the common ones; '' where there are none. */
export function bodyIn(text: SnippetText | undefined, platform: PlatformId | null): string {
  if (platform === null) return text?.body ?? '';
  return text?.variants.find((variant) => variant.platform === platform)?.body ?? '';
}

function isHere({ lang, platform, from, to }: SnippetProblem, here: Here): boolean {
  return to > from && lang === here.lang && platform === here.platform;
}

function trialOf(
  { ports, store }: LibraryModel,
  { content, known }: Drafting,
  end: AbortSignal,
): ChecksModel['placeOf'] {
  const trial = signal<((sentence: string) => Place) | null>(null);
  const prepare = async (tried: SnippetContent) => {
    const library = await liveSnippets(store.db);
    if (end.aborted || content.peek() !== tried) return;
    const ownId = known.peek().snippet?.id ?? null;
    const placeOf = suggestionTrial(tried, ownId, library, isoDay(ports.clock()));
    trial.value = (sentence) => hearing(store.cueBook.peek(), () => placeOf(sentence));
  };
  const stop = effect(() => {
    const tried = content.value;
    const timer = setTimeout(() => {
      prepare(tried).catch((error) => {
        if (!storageFailureOf(error)) ports.onError(error);
      });
    }, TRY_AFTER_MS);
    return () => clearTimeout(timer);
  });
  end.addEventListener('abort', stop, { once: true });
  return trial;
}
