import type { Snippet } from './snippet';

/** The language of a snippet that shares most words with `words`, as when it was filled in; null where none does. */
export function languageOfWords({ texts }: Pick<Snippet, 'texts'>, words: string): string | null {
  const [only] = texts;
  if (only && texts.length === 1) return only.lang;
  const used = wordsOf(words);
  const ranked = texts.map(({ lang, body, variants }) => {
    const bodies = [body, ...variants.map((variant) => variant.body)];
    return { lang, shared: Math.max(...bodies.map((each) => shareOf(wordsOf(each), used))) };
  });
  const best = ranked.reduce((a, b) => (b.shared > a.shared ? b : a), { lang: '', shared: 0 });
  return best.shared > 0 ? best.lang : null;
}

/** Of the words of the template that came into use. */
function shareOf(template: ReadonlySet<string>, used: ReadonlySet<string>): number {
  const shared = [...template].filter((word) => used.has(word));
  return shared.length / Math.max(1, template.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
