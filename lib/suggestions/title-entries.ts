import type { Snippet } from '@/lib/library/snippet';
import { normalise } from '@/lib/text/normalise';

/** What typed search looks through for one language of a snippet: its title, then tags and code. */
export type TitleEntry = {
  readonly snippetId: string;
  readonly lang: string;
  readonly title: string;
  /** Folded title, a line break, folded tags and code. */
  readonly folded: string;
};

export function titleEntriesOf(snippet: Snippet): TitleEntry[] {
  const rest = fold([...snippet.tags, snippet.code].join(' '));
  return snippet.texts.map(({ lang, title }) => {
    return { snippetId: snippet.id, lang, title, folded: `${fold(title)}\n${rest}` };
  });
}

const ASCII_ONLY = /^[\0-\x7f]*$/;

export function fold(text: string): string {
  return ASCII_ONLY.test(text) ? text.toLowerCase() : normalise(text);
}
