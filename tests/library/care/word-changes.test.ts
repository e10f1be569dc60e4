import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordChanges } from '@/lib/library/care/word-changes';

it('tells what went and what came, run by run', () => {
  const inserted = 'Hi Ada, it takes five days. Write to us.';
  const posted = 'Hi Ada, it takes two days. Please write to us.';
  expect(wordChanges(inserted, posted)).toEqual([
    { removed: 'five', added: 'two' },
    { removed: 'Write', added: 'Please write' },
  ]);
});

it('says nothing of a text that was written anew', () => {
  const other = Array.from({ length: 30 }, (_, nth) => `word${nth}`).join(' ');
  expect(wordChanges('Thanks for asking, we look into it.', other)).toEqual([]);
});

it('finds no change in the same text, and never more than eight', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(wordChanges(one, one)).toEqual([]);
      expect(wordChanges(one, other).length).toBeLessThanOrEqual(8);
    }),
  );
});
