import { normalise } from '@/lib/text/normalise';
import { type Word, wordsIn } from '@/lib/text/words';

/** Phrases a rule names, ready to be looked up by their first word. */
export type Phrases = {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first word has an open ending. */
  readonly open: readonly Phrase[];
};

/** Positions in the list of words, both included. */
export type WordRange = { readonly first: number; readonly last: number };

type Phrase = readonly { readonly word: string; readonly open: boolean }[];

/** A trailing `*` leaves a word's ending open: "guarantee*", "private message*". */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const byFirstWord = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const phrase of phrases.map(toPhrase)) {
    const first = phrase[0];
    if (first === undefined) continue;
    if (first.open) open.push(phrase);
    else byFirstWord.set(first.word, [...(byFirstWord.get(first.word) ?? []), phrase]);
  }
  return { byFirstWord, open };
}

/** The longest phrase at each word where one begins, in order. `words` are folded. */
export function findPhrases(phrases: Phrases, words: readonly Word[]): WordRange[] {
  const ranges: WordRange[] = [];
  words.forEach(({ word }, first) => {
    let longest = 0;
    for (const phrase of phrases.byFirstWord.get(word) ?? [])
      longest = Math.max(longest, lengthAt(phrase, words, first));
    for (const phrase of phrases.open) longest = Math.max(longest, lengthAt(phrase, words, first));
    if (longest > 0) ranges.push({ first, last: first + longest - 1 });
  });
  return ranges;
}

function toPhrase(phrase: string): Phrase {
  const folded = normalise(phrase);
  return wordsIn(folded).map(({ word, end }) => ({ word, open: folded.charAt(end) === '*' }));
}

function lengthAt(phrase: Phrase, words: readonly Word[], first: number): number {
  const matches = phrase.every((part, index) => {
    const word = words[first + index]?.word;
    return word !== undefined && (part.open ? word.startsWith(part.word) : word === part.word);
  });
  return matches ? phrase.length : 0;
}
