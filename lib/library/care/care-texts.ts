import type { Snippet } from '../snippet';

/** One language of one snippet, as care looks at it. */
export interface CareText {
  readonly snippet: Snippet;
  readonly lang: string;
  readonly title: string;
  readonly body: string;
}

/** What still can be said to somebody: neither deleted, nor retired, nor recalled. */
export function keptSnippets(snippets: readonly Snippet[]): Snippet[] {
  return snippets.filter(
    ({ deletedAt, status, recall }) => deletedAt === null && status !== 'retired' && recall === null,
  );
}

/** By language, in the order of their snippets. Empty bodies are left out. */
export function textsByLang(snippets: readonly Snippet[]): ReadonlyMap<string, readonly CareText[]> {
  const byLang = new Map<string, CareText[]>();
  for (const snippet of snippets) {
    for (const { lang, title, body } of snippet.texts) {
      if (body.trim() === '') continue;
      const texts = byLang.get(lang);
      const text = { snippet, lang, title, body };
      if (texts) texts.push(text);
      else byLang.set(lang, [text]);
    }
  }
  return byLang;
}
