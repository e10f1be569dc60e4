import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsAlike } from '@/lib/insights/alike';
import { readWords } from '@/lib/suggestions/read-words';

const TEXTS = [
  '@acme can I get a spare carafe lid for my machine?',
  'where is my parcel',
  'Do you sell a spare carafe lid?',
  'the app crashes when I log in',
  '@acme spare lid for the carafe please',
  'My parcel has not come',
  'machine leaks, need a spare part',
];

test('comments that ask the same stand together, the largest group first', () => {
  const stems = TEXTS.map((text) => readWords(text, 'en').flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  expect(groupsAlike(stems)).toEqual([[0, 2, 4], [1, 5], [3], [6]]);
});

test('a group does not drift: each is like the first of it', () => {
  const chain = [
    ['a', 'b'],
    ['b', 'c', 'a'],
    ['c', 'd'],
  ];
  expect(groupsAlike(chain)).toEqual([[0, 1], [2]]);
});

test('texts without a word of their own stay apart', () => {
  expect(groupsAlike([[], [], ['lid']])).toEqual([[0], [1], [2]]);
});

test('every comment is in exactly one group, whatever it says', () => {
  const stems = fc.array(fc.constantFrom('lid', 'jug', 'parcel', 'refund', 'app'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(stems), (texts) => {
      const places = groupsAlike(texts).flat();
      expect([...places].sort((a, b) => a - b)).toEqual([...texts.keys()]);
    }),
  );
});
