import { contentOf } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet, SnippetContent } from '@/lib/library/snippet';

/** What the database held when it was last read or written. */
export interface Known {
  /** Null for a reply that was not begun yet. */
  readonly snippet: Snippet | null;
  /** The version being written; null while nobody writes one. */
  readonly revision: Revision | null;
  readonly content: SnippetContent;
  readonly note: string;
}

export function knownOf(snippet: Snippet, revision: Revision | null): Known {
  return {
    snippet,
    revision,
    content: revision?.content ?? contentOf(snippet),
    note: revision?.note ?? '',
  };
}

/**
 * What is typed now, with the versions the store gave each language of what was sent. A language that went on being
 * written keeps its own.
 */
export function restamped(now: SnippetContent, sent: SnippetContent, stored: SnippetContent): SnippetContent {
  if (now === sent) return stored;
  const texts = now.texts.map((text) => {
    const before = sent.texts.find(({ lang }) => lang === text.lang);
    const after = stored.texts.find(({ lang }) => lang === text.lang);
    return after && before?.asOf === text.asOf ? { ...text, asOf: after.asOf } : text;
  });
  return { ...now, texts };
}
