import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { type Postings, toPostings } from '@/lib/suggestions/postings';
import { featuresOf } from '@/lib/suggestions/snippet-features';
import { splicePostings } from '@/lib/suggestions/splice-postings';
import { Vocabulary } from '@/lib/suggestions/vocabulary';
import { aSnippet } from '../fixtures/snippets';

const title = fc
  .array(fc.constantFrom('kettle', 'lid', 'parcel', 'late', 'refund', 'tent'), { maxLength: 5 })
  .map((words) => words.join(' '));
const change = fc.record({
  edited: fc.dictionary(fc.integer({ min: 0, max: 7 }).map(String), title),
  added: fc.array(title, { maxLength: 4 }),
});

describe('postings with a few snippets put in between', () => {
  it('are those that sorting all of them again gives', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), change, (titles, { edited, added }) => {
        const vocabulary = new Vocabulary();
        const all = featuresOf(titles.map(titled), vocabulary);
        const none = titles.map((_, nth) => nth);
        const postings = toPostings(all, none, undefined, titles.length, vocabulary.size);
        const places = none.filter((nth) => edited[nth] !== undefined);
        const texts = [...places.map((nth) => edited[nth] ?? ''), ...added];
        places.push(...added.map((_, nth) => titles.length + nth));
        const read = featuresOf(texts.map(titled), vocabulary);
        const kept = {
          postings,
          placeByOld: Int32Array.from(none, (nth) => (edited[nth] === undefined ? nth : -1)),
        };
        const size = [titles.length + added.length, vocabulary.size] as const;
        const spliced = splicePostings(read, places, kept, ...size);
        expect(byTerm(spliced)).toEqual(byTerm(toPostings(read, places, kept, ...size)));
      }),
    );
  });

  it('are not made where a snippet is gone for good', () => {
    const vocabulary = new Vocabulary();
    const all = featuresOf(['kettle', 'lid'].map(titled), vocabulary);
    const postings = toPostings(all, [0, 1], undefined, 2, vocabulary.size);
    const kept = { postings, placeByOld: Int32Array.from([-1, 0]) };
    expect(splicePostings(featuresOf([], vocabulary), [], kept, 1, vocabulary.size)).toBeUndefined();
  });
});

function titled(words: string): Snippet {
  return aSnippet(words, words, '');
}

/** Who says each term, and how much; in any order. */
function byTerm(postings: Postings | undefined): string[][] | undefined {
  if (!postings) return undefined;
  const { starts, snippets, shares } = postings;
  return Array.from(starts.subarray(1), (end, term) => {
    const start = starts[term] ?? 0;
    return Array.from(
      { length: end - start },
      (_, nth) => `${snippets[start + nth]} ${shares[start + nth]}`,
    ).sort();
  });
}
