import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PlatformId } from '@/lib/conversations/account';
import type { ImportRow } from '@/lib/library/exchange/plan-import';
import type { SnippetContent, SnippetText } from '@/lib/library/snippet';
import type { Finding } from '@/lib/policy/rule';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import { replyPreview } from '../replies/reply-preview';
import { isWritten } from './import-rows';

/** What a policy rule objects to in wording that an import brings. */
export interface RowFinding {
  readonly lang: string;
  /** null: the wording for every site that has none of its own. */
  readonly platform: PlatformId | null;
  readonly finding: Finding;
}

/** What rules find in a reply's words of one language, as they would go out; its examples are filled in. */
export type CheckWording = (content: SnippetContent, lang: string) => readonly Finding[];

export interface RowChecks {
  /** null until the row's turn comes: asking for it puts it in line. */
  readonly of: (row: ImportRow) => ReadonlySignal<readonly RowFinding[] | null>;
}

/** Checks rows as they are looked at, a few at a time: a file may hold thousands, and nobody reads them all. */
export function createRowChecks(ports: LibraryPorts, store: LibraryStore): RowChecks {
  const known = new WeakMap<ImportRow, Signal<readonly RowFinding[] | null>>();
  const waiting: ImportRow[] = [];
  let check: CheckWording | undefined;
  const work = () => {
    const until = performance.now() + SLICE_MS;
    while (waiting.length > 0 && performance.now() < until) {
      const row = waiting.shift();
      const found = row && known.get(row);
      if (!found) continue;
      try {
        check ??= createCheck(ports, store);
        found.value = rowFindings(row, check);
      } catch (error) {
        ports.onError(error);
      }
    }
    if (waiting.length > 0 && !ports.signal.aborted) setTimeout(work);
  };
  return {
    of(row) {
      const before = known.get(row);
      if (before) return before;
      const found = signal<readonly RowFinding[] | null>(isWritten(row) ? null : NONE);
      known.set(row, found);
      if (isWritten(row) && waiting.push(row) === 1) setTimeout(work);
      return found;
    },
  };
}

/** Only of words that are new or different: what stands in the library already was checked when it was written. */
export function rowFindings({ action, content, before }: ImportRow, check: CheckWording): RowFinding[] {
  if (!content || (action !== 'add' && action !== 'change')) return [];
  return content.texts.flatMap((text) => {
    const old = before?.texts.find(({ lang }) => lang === text.lang);
    return newWording(text, old).flatMap((platform) =>
      check(onlyFor(content, platform), text.lang).map((finding) => ({ lang: text.lang, platform, finding })),
    );
  });
}

const SLICE_MS = 8;
const NONE: readonly RowFinding[] = [];

function newWording(text: SnippetText, old: SnippetText | undefined): (PlatformId | null)[] {
  const isNew = (body: string, before: string | undefined) => body.trim() !== '' && body !== before;
  const sites = text.variants.filter(({ platform, body }) =>
    isNew(body, old?.variants.find((variant) => variant.platform === platform)?.body),
  );
  return [...(isNew(text.body, old?.body) ? [null] : []), ...sites.map(({ platform }) => platform)];
}

/** The reply with the words of one site as its only ones, or without any such words. */
function onlyFor(content: SnippetContent, platform: PlatformId | null): SnippetContent {
  const texts = content.texts.map((text) => ({
    ...text,
    variants: text.variants.filter((variant) => variant.platform === platform),
  }));
  return { ...content, texts, channels: platform === null ? content.channels : [platform] };
}

function createCheck(ports: LibraryPorts, { policies }: LibraryStore): CheckWording {
  return (content, lang) => {
    const context = { ports, policies: policies.peek(), comment: null };
    return replyPreview(content, lang, context)?.findings ?? [];
  };
}
