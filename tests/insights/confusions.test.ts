import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { confusionsOf, timesOf } from '@/lib/insights/confusions';
import { sharedWords } from '@/lib/insights/shared-words';

test('both ways of one confusion stand together, the reply that loses more first', () => {
  const scores = [
    { id: 'parcel', confusedWith: [{ id: 'refund', count: 1 }] },
    { id: 'refund', confusedWith: [{ id: 'parcel', count: 3 }] },
    { id: 'lid', confusedWith: [{ id: 'parcel', count: 1 }] },
  ];
  expect(confusionsOf(scores)).toEqual([
    { one: 'refund', other: 'parcel', oneAsOther: 3, otherAsOne: 1 },
    { one: 'lid', other: 'parcel', oneAsOther: 1, otherAsOne: 0 },
  ]);
});

test('every wrong winner is counted in exactly one confusion', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const wrong = fc.record({ id, count: fc.integer({ min: 1, max: 9 }) });
  const scores = fc.uniqueArray(fc.record({ id, confusedWith: fc.array(wrong) }), {
    selector: (one) => one.id,
  });
  fc.assert(
    fc.property(scores, (given) => {
      const all = given
        .flatMap(({ confusedWith }) => confusedWith)
        .reduce((sum, { count }) => sum + count, 0);
      const found = confusionsOf(given);
      expect(found.reduce((sum, one) => sum + timesOf(one), 0)).toBe(all);
    }),
  );
});

const words = (text: string) => text.split(' ').map((word) => ({ word, stem: word.toLowerCase() }));

test('shared words are those in most texts of both, as the first writes them', () => {
  const parcel = ['Where parcel', 'parcel lost', 'parcel late'].map(words);
  const lost = ['parcel gone', 'my Parcel', 'lost where'].map(words);
  expect(sharedWords(parcel, lost, 9)).toEqual(['parcel', 'lost', 'Where']);
  expect(sharedWords(parcel, lost, 1)).toEqual(['parcel']);
  expect(sharedWords(parcel, [words('nothing')], 9)).toEqual([]);
});
