import type { Snippet } from '@/lib/library/snippet';
import { readWords, stemLanguageOf } from './read-words';
import type { Vocabulary } from './vocabulary';

/** What one snippet says, ready for the index: `weights[i]` belongs to `terms[i]`. */
export type SnippetFeatures = { readonly terms: Uint32Array; readonly weights: Float32Array };

/**
 * Field weights and expected lengths for BM25F (Robertson, Zaragoza 2009). Expected lengths are constants and not
 * averages, so that one snippet's features do not change when another is edited.
 */
const FIELDS = {
  title: { weight: 3, words: 6 },
  tags: { weight: 2, words: 8 },
  example: { weight: 2.5, words: 10 },
  body: { weight: 1, words: 35 },
} as const;
const LENGTH_SHARE = 0.5;
const PAIR_WEIGHT = 0.2;

type Field = keyof typeof FIELDS;

export function featuresOf(snippet: Snippet, vocabulary: Vocabulary): SnippetFeatures {
  const counts = new Map<number, number>();
  for (const { lang, title, body, variants } of snippet.texts) {
    // As one text: what all variants say counts no more than what only one of them says.
    const bodies = [body, ...variants.map((variant) => variant.body)].join('\n');
    addText(counts, title, lang, 'title', vocabulary);
    addText(counts, bodies.replace(TEMPLATE_SIGNS, ' '), lang, 'body', vocabulary);
  }
  for (const tag of snippet.tags) addText(counts, tag, snippet.texts[0]?.lang ?? null, 'tags', vocabulary);
  for (const example of snippet.examples) addText(counts, example, null, 'example', vocabulary);
  return { terms: Uint32Array.from(counts.keys()), weights: Float32Array.from(counts.values()) };
}

const TEMPLATE_SIGNS = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;

function addText(
  counts: Map<number, number>,
  text: string,
  lang: string | null,
  field: Field,
  vocabulary: Vocabulary,
): void {
  const words = readWords(text, stemLanguageOf(text, lang));
  const { weight, words: expected } = FIELDS[field];
  const share = weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / expected);
  for (const [at, word] of words.entries()) {
    if (!word.stop) add(counts, vocabulary.addWord(word.stem), share);
    const next = words[at + 1];
    if (next && !(word.stop && next.stop)) {
      add(counts, vocabulary.addPair(word.stem, next.stem), share * PAIR_WEIGHT);
    }
  }
}

function add(counts: Map<number, number>, id: number, amount: number): void {
  counts.set(id, (counts.get(id) ?? 0) + amount);
}
