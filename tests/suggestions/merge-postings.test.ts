import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { fromStoredIndex, toStoredIndex } from '@/lib/suggestions/stored-index';
import { aSnippet } from '../fixtures/snippets';

const WORDS = ['kettle', 'lid', 'parcel', 'late', 'refund', 'tent'];
const title = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));
const change = fc.record({
  edited: fc.dictionary(fc.integer({ min: 0, max: 7 }).map(String), title),
  gone: fc.uniqueArray(fc.integer({ min: 0, max: 7 })),
  added: fc.array(title, { maxLength: 4 }),
});

describe('an index that follows its library', () => {
  it('says of every word what an index made anew says, also when it was stored in between', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), change, (titles, { edited, gone, added }) => {
        const before = titles.map((each, nth) => titled(nth, each));
        const after = [
          ...before.flatMap((each, nth) => {
            if (gone.includes(nth)) return [];
            const words = edited[nth];
            return [words === undefined ? each : { ...titled(nth, words), version: 2 }];
          }),
          ...added.map((each, nth) => titled(100 + nth, each)),
        ];
        const anew = sharesOf(buildIndex(after));
        const index = buildIndex(before);
        const stored = structuredClone(toStoredIndex(index));
        expect(sharesOf(buildIndex(after, index))).toEqual(anew);
        expect(sharesOf(buildIndex(after, fromStoredIndex(stored, after)))).toEqual(anew);
      }),
    );
  });

  it('finds words of before it was stored and of after, also by what they look like', () => {
    const before = [titled(1, 'kettle'), titled(2, 'parcel')];
    const stored = structuredClone(toStoredIndex(buildIndex(before)));
    const { vocabulary } = buildIndex([...before, titled(3, 'tents')], fromStoredIndex(stored, before));
    for (const word of ['kettle', 'parcl', 'tent']) {
      expect(vocabulary.similarTo(word, 0.4, 1)).toHaveLength(1);
    }
  });
});

function titled(nth: number, words: string): Snippet {
  return aSnippet(`reply-${nth}`, words, words);
}

/** Who says each word and each two of them in a row, and how much. */
function sharesOf({ indexed, postings, vocabulary }: SnippetIndex): string[] {
  const { starts, snippets, shares } = postings;
  const terms = WORDS.flatMap((word) => [
    vocabulary.similarTo(word, 1, 1)[0]?.id ?? -1,
    ...WORDS.map((next) => vocabulary.pairOf(word, next)),
  ]);
  return terms.map((term) => {
    const [start, end] = term < 0 ? [0, 0] : [starts[term] ?? 0, starts[term + 1] ?? 0];
    return Array.from(
      { length: end - start },
      (_, at) => `${indexed[snippets[start + at] ?? -1]?.snippet.id} ${shares[start + at]}`,
    )
      .sort()
      .join();
  });
}
