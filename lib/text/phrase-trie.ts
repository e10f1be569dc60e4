import { normalise } from './normalise';
import { type StemLanguage, stem } from './stem';
import { wordsIn } from './words';

/** A word of a phrase, folded. `open`: any ending will do. */
export type PhraseWord = { readonly text: string; readonly open: boolean };

export type Phrase<Owner> = {
  readonly words: readonly PhraseWord[];
  /** Whoever asks; handed back with each hit. */
  readonly owner: Owner;
  /** Words without an open ending are compared by their stem in this language. */
  readonly inflect?: StemLanguage;
};

/** Positions in the list of words, both included. */
export type WordRange = { readonly first: number; readonly last: number };
export type PhraseHit<Owner> = WordRange & { readonly owner: Owner };

/** A trailing `*` leaves a word's ending open: "guarantee*", "private message*". */
export function readPhrase(phrase: string): PhraseWord[] {
  const folded = normalise(phrase);
  return wordsIn(folded).map(({ word, end }) => ({ text: word, open: folded.charAt(end) === '*' }));
}

/**
 * All phrases of everybody who asks, found in one pass over a text: time grows with the text and the hits, not with
 * the number of phrases. A phrase without words is never found.
 */
export class PhraseTrie<Owner> {
  private readonly vocabulary = new Vocabulary();
  private readonly root: Node<Owner> = newNode();

  constructor(phrases: Iterable<Phrase<Owner>>) {
    for (const phrase of phrases) this.add(phrase);
  }

  /**
   * Every place of every phrase, in the order of their first words. `words` are folded, each in the forms it may be
   * compared by.
   */
  find(words: readonly (readonly string[])[]): PhraseHit<Owner>[] {
    const symbols = words.map((forms) => this.vocabulary.symbolsOf(forms));
    const hits: PhraseHit<Owner>[] = [];
    for (let first = 0; first < symbols.length; first += 1) {
      if (symbols[first] !== NONE) this.findFrom(first, symbols, hits);
    }
    return hits;
  }

  private findFrom(first: number, symbols: readonly (readonly number[])[], hits: PhraseHit<Owner>[]): void {
    let reached: Node<Owner>[] = [this.root];
    for (let last = first; reached.length > 0; last += 1) {
      const further: Node<Owner>[] = [];
      for (const symbol of symbols[last] ?? NONE) {
        for (const node of reached) {
          const next = node.next.get(symbol);
          if (next === undefined) continue;
          further.push(next);
          for (const owner of next.owners) hits.push({ owner, first, last });
        }
      }
      reached = further;
    }
  }

  private add({ words, owner, inflect }: Phrase<Owner>): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      const symbol = this.vocabulary.add(word, inflect);
      const next = node.next.get(symbol) ?? newNode<Owner>();
      node.next.set(symbol, next);
      node = next;
    }
    if (!node.owners.includes(owner)) node.owners.push(owner);
  }
}

type Node<Owner> = { readonly next: Map<number, Node<Owner>>; readonly owners: Owner[] };

function newNode<Owner>(): Node<Owner> {
  return { next: new Map(), owners: [] };
}

const NONE: readonly number[] = [];

/** Numbers for what a phrase may say of a word; a word of the text has all that are true of it. */
class Vocabulary {
  private readonly whole = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly beginningLengths = new Set<number>();
  private readonly stems = new Map<StemLanguage, Map<string, number>>();
  private size = 0;

  add({ text, open }: PhraseWord, inflect: StemLanguage | undefined): number {
    if (open) this.beginningLengths.add(text.length);
    if (open) return this.numberIn(this.beginnings, text);
    if (inflect === undefined) return this.numberIn(this.whole, text);
    const stems = this.stems.get(inflect) ?? new Map<string, number>();
    this.stems.set(inflect, stems);
    return this.numberIn(stems, stem(text, inflect));
  }

  symbolsOf(forms: readonly string[]): readonly number[] {
    let found: number[] | undefined;
    const note = (symbol: number | undefined) => {
      if (symbol === undefined || found?.includes(symbol)) return;
      found ??= [];
      found.push(symbol);
    };
    for (const form of forms) {
      note(this.whole.get(form));
      for (const length of this.beginningLengths) {
        if (length <= form.length) note(this.beginnings.get(form.slice(0, length)));
      }
      for (const [lang, stems] of this.stems) note(stems.get(stem(form, lang)));
    }
    return found ?? NONE;
  }

  private numberIn(numbers: Map<string, number>, text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    this.size += 1;
    numbers.set(text, this.size);
    return this.size;
  }
}
