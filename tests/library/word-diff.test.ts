import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffPart, wordDiff } from '@/lib/library/word-diff';

test('a changed word stands crossed out beside the new one, and the rest stays', () => {
  expect(wordDiff('We are sorry for the trouble.', 'We are sorry for the leak.')).toEqual([
    { kind: 'same', text: 'We are sorry for the ' },
    { kind: 'removed', text: 'trouble' },
    { kind: 'added', text: 'leak' },
    { kind: 'same', text: '.' },
  ]);
});

test('words changed one after the other stand together', () => {
  expect(wordDiff('sorry for the trouble.', 'sorry you’re in week three.')).toEqual([
    { kind: 'same', text: 'sorry ' },
    { kind: 'removed', text: 'for the trouble' },
    { kind: 'added', text: 'you’re in week three' },
    { kind: 'same', text: '.' },
  ]);
});

test('scripts without spaces are compared by word, not as a whole', () => {
  expect(wordDiff('今日は雨です', '今日は雪です', 'ja')).toContainEqual({ kind: 'removed', text: '雨' });
});

test('an unknown language tag is compared all the same', () => {
  expect(wordDiff('a b', 'a c', '??')).toContainEqual({ kind: 'added', text: 'c' });
});

test('the older and the newer text can be read out of the comparison, letter by letter', () => {
  const words = fc.array(fc.constantFrom('one', 'two', ' ', '.', '\n', 'ä', '👍🏽'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const parts = wordDiff(a.join(''), b.join(''));
      expect(without(parts, 'added')).toBe(a.join(''));
      expect(without(parts, 'removed')).toBe(b.join(''));
    }),
  );
});

test('two long texts with nothing in common are set side by side', () => {
  const [one, other] = ['x', 'y'].map((letter) =>
    Array.from({ length: 3000 }, (_, nth) => letter + nth).join(' '),
  );
  expect(wordDiff(one ?? '', other ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

function without(parts: readonly DiffPart[], kind: DiffPart['kind']): string {
  return parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');
}
