import type { Snippet } from '@/lib/library/snippet';
import type { StemLanguage } from '@/lib/text/stem';
import { toShare } from './postings';
import type { Vocabulary } from './vocabulary';
import { WordNumbers } from './word-numbers';

/** What snippets say, one after the other: terms `starts[n]` up to `starts[n + 1]` are those of snippet `n`. */
export type SnippetFeatures = {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** How much of a snippet each term is: see `toShare`. */
  readonly shares: Uint16Array;
};

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

export function featuresOf(snippets: readonly Snippet[], vocabulary: Vocabulary): SnippetFeatures {
  const reader = new FeatureReader(vocabulary);
  for (const snippet of snippets) reader.read(snippet);
  return reader.features;
}

const TEMPLATE_SIGNS = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;

/** Reads one snippet after the other. */
export class FeatureReader {
  readonly #words: WordNumbers;
  readonly #starts: number[] = [0];
  readonly #terms: number[] = [];
  readonly #shares: number[] = [];
  /** By term, what the snippet that is being read says of it. */
  readonly #weights: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {
    this.#words = new WordNumbers(vocabulary);
  }

  /** Of those read by now, in that order; the words in them can be looked for from then on. */
  get features(): SnippetFeatures {
    this.vocabulary.settle();
    return {
      starts: new Uint32Array(this.#starts),
      terms: new Uint32Array(this.#terms),
      shares: new Uint16Array(this.#shares),
    };
  }

  read({ texts, tags, examples }: Snippet): void {
    for (const { lang, title, body, variants } of texts) {
      // As one text: what all variants say counts no more than what only one of them says.
      const bodies = variants.length === 0 ? body : [body, ...variants.map((each) => each.body)].join('\n');
      this.#addText(title, lang, 'title');
      this.#addText(bodies.replace(TEMPLATE_SIGNS, ' '), lang, 'body');
    }
    for (const tag of tags) this.#addText(tag, texts[0]?.lang ?? null, 'tags');
    for (const example of examples) this.#addText(example, null, 'example');
    for (let nth = this.#shares.length; nth < this.#terms.length; nth += 1) {
      const term = this.#terms[nth] ?? 0;
      this.#shares.push(toShare(this.#weights[term] ?? 0));
      this.#weights[term] = 0;
    }
    this.#starts.push(this.#terms.length);
  }

  #addText(text: string, stated: string | null, field: Field): void {
    const count = this.#words.read(text);
    const lang: StemLanguage = this.#words.languageOf(count, stated);
    const { weight, words: expected } = FIELDS[field];
    const share = weight / (1 - LENGTH_SHARE + (LENGTH_SHARE * count) / expected);
    const { hashes, terms } = this.#words;
    let [before, termBefore] = [0, -1];
    for (let nth = 0; nth < count; nth += 1) {
      const word = this.#words.wordAt(nth, lang);
      const [hash, term] = [hashes[word] ?? 0, terms[word] ?? -1];
      // Two small words in a row say nothing.
      const isPair = nth > 0 && (term >= 0 || termBefore >= 0);
      if (isPair) this.#add(this.vocabulary.addPair(before, hash), share * PAIR_WEIGHT);
      if (term >= 0) this.#add(term, share);
      [before, termBefore] = [hash, term];
    }
  }

  #add(term: number, amount: number): void {
    const sum = this.#weights[term] ?? 0;
    this.#weights[term] = sum + amount;
    if (sum === 0) this.#terms.push(term);
  }
}
