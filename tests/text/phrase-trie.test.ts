import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseTrie, readPhrase } from '@/lib/text/phrase-trie';

function trieOf(phrases: readonly string[], inflect?: 'en' | 'de' | 'es') {
  const options = inflect === undefined ? {} : { inflect };
  return new PhraseTrie(phrases.map((phrase) => ({ words: readPhrase(phrase), owner: phrase, ...options })));
}

function found(trie: PhraseTrie<string>, text: string) {
  return trie
    .find(text.split(' ').map((word) => [word]))
    .map(({ owner, first, last }) => [owner, first, last]);
}

describe('phrases in a text', () => {
  it('are all found, those inside others too', () => {
    expect(found(trieOf(['our fault', 'fault', 'that is our fault']), 'yes that is our fault')).toEqual([
      ['that is our fault', 1, 4],
      ['our fault', 3, 4],
      ['fault', 4, 4],
    ]);
  });

  it('match any ending where they are open, in the middle too', () => {
    expect(found(trieOf(['promis* a refund*']), 'promising a refunds')).toEqual([
      ['promis* a refund*', 0, 2],
    ]);
    expect(found(trieOf(['pro*']), 'improper')).toEqual([]);
  });

  it('match other forms of their words where they are inflected', () => {
    const trie = trieOf(['refund your order'], 'en');
    expect(found(trie, 'refunded your orders')).toHaveLength(1);
    expect(found(trie, 'refinery your order')).toEqual([]);
    expect(found(trieOf(['rechnung'], 'de'), 'rechnungen')).toHaveLength(1);
    expect(found(trieOf(['cargo'], 'es'), 'cargos')).toHaveLength(1);
  });

  it('match any form of a word', () => {
    expect(trieOf(['court']).find([['the-court', 'court']])).toHaveLength(1);
  });

  it('are never found when they have no words', () => {
    expect(found(trieOf(['', '*', '?!']), 'anything at all')).toEqual([]);
  });

  it('are the same as when each is looked up alone', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'a*', 'ab*');
    const plain = fc.constantFrom('a', 'b', 'ab', 'abc', 'abcd', 'x');
    const phrases = fc.uniqueArray(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(phrases, fc.array(plain, { maxLength: 12 }), (wanted, words) => {
        const together = trieOf(wanted).find(words.map((each) => [each]));
        const key = (owner: string, first: number, last: number) => `${owner}@${first}-${last}`;
        const expected = wanted.flatMap((phrase) =>
          alone(phrase, words).map(([first, last]) => key(phrase, first, last)),
        );
        expect(together.map(({ owner, first, last }) => key(owner, first, last)).sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });
});

function alone(phrase: string, words: readonly string[]): [number, number][] {
  const parts = phrase.split(' ');
  return words.flatMap((_, first): [number, number][] => {
    const fits = parts.every((part, step) => {
      const word = words[first + step];
      return part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) : word === part;
    });
    return fits ? [[first, first + parts.length - 1]] : [];
  });
}
