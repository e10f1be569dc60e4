import { PhraseTrie, readPhrase, type WordRange } from '@/lib/text/phrase-trie';
import type { StemLanguage } from '@/lib/text/stem';
import type { Word } from '@/lib/text/words';

/** Stands for a list of phrases that some rule names. */
export type PhraseSet = number;

/** Collects the lists of all rules, equal ones once, and then finds all of them together. */
export class PhraseBook {
  private readonly setsByKey = new Map<string, PhraseSet>();
  private readonly lists: {
    readonly phrases: readonly string[];
    readonly inflect: StemLanguage | undefined;
  }[] = [];

  add(phrases: readonly string[], inflect?: StemLanguage): PhraseSet {
    const key = `${inflect ?? ''}\n${phrases.join('\n')}`;
    const known = this.setsByKey.get(key);
    if (known !== undefined) return known;
    this.setsByKey.set(key, this.lists.length);
    return this.lists.push({ phrases, inflect }) - 1;
  }

  /** The longest phrase of each set at each word where one begins, in order. The words handed over are folded. */
  finder(): (words: readonly Word[]) => ReadonlyMap<PhraseSet, readonly WordRange[]> {
    const trie = new PhraseTrie(this.phrases());
    return (words) => {
      const ranges = new Map<PhraseSet, WordRange[]>();
      for (const { owner, first, last } of trie.find(words.map(({ word }) => [word]))) {
        const own = ranges.get(owner);
        if (own === undefined) ranges.set(owner, [{ first, last }]);
        else if (own.at(-1)?.first === first) own[own.length - 1] = { first, last };
        else own.push({ first, last });
      }
      return ranges;
    };
  }

  private *phrases() {
    for (const [owner, { phrases, inflect }] of this.lists.entries()) {
      for (const phrase of phrases)
        yield { words: readPhrase(phrase), owner, ...(inflect === undefined ? {} : { inflect }) };
    }
  }
}
