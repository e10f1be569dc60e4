import type { ScoredLibrary } from '@/components/library/insights/scored-library';

const perfect = { confusedWith: [], failing: [] };

/** Two replies that are taken for one another, one that is always found, one without an example. */
export const SCORED: ScoredLibrary = {
  score: {
    snippets: [
      {
        id: 'parcel',
        examples: 4,
        first: 2,
        firstThree: 3,
        confusedWith: [{ id: 'filter', count: 2 }],
        failing: [{ text: 'it has not come yet', got: ['filter', 'refund'] }],
      },
      { id: 'refund', examples: 3, first: 3, firstThree: 3, ...perfect },
      {
        id: 'filter',
        examples: 3,
        first: 2,
        firstThree: 2,
        confusedWith: [{ id: 'parcel', count: 1 }],
        failing: [{ text: 'still nothing from you', got: [] }],
      },
      { id: 'lid', examples: 0, first: 0, firstThree: 0, ...perfect },
    ],
    examples: 10,
    first: 7,
    firstThree: 8,
    isComplete: true,
  },
  confusions: [
    { one: 'parcel', other: 'filter', oneAsOther: 2, otherAsOne: 1, words: ['late', 'where', 'order'] },
  ],
};
