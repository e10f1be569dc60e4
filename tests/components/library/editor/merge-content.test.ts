import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingFields } from '@/components/library/editor/content-fields';
import { merged, mergeFields, type Side } from '@/components/library/editor/merge-content';
import type { SnippetContent } from '@/lib/library/snippet';
import { aPlaceholder, aText } from '@/tests/fixtures/snippets';
import { aContent } from './contents';

const base = aContent({ texts: [aText('en', 'Title', 'Words'), aText('de', 'Titel', 'Worte')] });

test('a field only one side changed is taken from that side', () => {
  const mine = { ...base, owner: 'Mine' };
  const theirs = { ...base, folder: 'Theirs' };
  expect(merged({ base, mine, theirs }, {})).toEqual({ ...base, owner: 'Mine', folder: 'Theirs' });
});

test('a field both changed waits for a choice, and nothing is merged before', () => {
  const mine = { ...base, owner: 'Mine' };
  const theirs = { ...base, owner: 'Theirs' };
  expect(mergeFields({ base, mine, theirs })).toEqual([{ key: 'owner', changedBy: null }]);
  expect(merged({ base, mine, theirs }, {})).toBeUndefined();
  expect(merged({ base, mine, theirs }, { owner: 'mine' })?.owner).toBe('Mine');
});

test('a language one side took out and the other wrote in is asked about as a whole', () => {
  const mine = { ...base, texts: base.texts.slice(0, 1) };
  const theirs = { ...base, texts: [aText('en', 'Title', 'Words'), aText('de', 'Titel', 'Neue Worte')] };
  expect(mergeFields({ base, mine, theirs })).toEqual([{ key: 'language:de', changedBy: null }]);
  expect(merged({ base, mine, theirs }, { 'language:de': 'theirs' })).toEqual(theirs);
  expect(merged({ base, mine, theirs }, { 'language:de': 'mine' })).toEqual(mine);
});

test('choosing one side everywhere gives that side, whatever the two wrote', () => {
  fc.assert(
    fc.property(someContent, someContent, someContent, (before, mine, theirs) => {
      const merge = { base: before, mine, theirs };
      for (const side of ['mine', 'theirs'] as const) {
        const all = Object.fromEntries(mergeFields(merge).map(({ key }): [string, Side] => [key, side]));
        const result = merged(merge, all);
        expect(result && differingFields(result, merge[side])).toEqual([]);
      }
    }),
  );
});

const word = fc.constantFrom('', 'a', 'b');
const someText = (lang: string) =>
  fc.record({ title: word, body: word, isOnX: fc.boolean() }).map(({ title, body, isOnX }) => ({
    ...aText(lang, title, body),
    variants: isOnX ? [{ platform: 'x' as const, body: `${body}!` }] : [],
  }));
const someContent: fc.Arbitrary<SnippetContent> = fc
  .record({
    en: someText('en'),
    de: fc.option(someText('de')),
    deFirst: fc.boolean(),
    owner: word,
    tags: fc.array(word, { maxLength: 2 }),
    placeholders: fc.uniqueArray(fc.constantFrom('one', 'two'), { maxLength: 2 }),
  })
  .map(({ en, de, deFirst, placeholders, ...rest }) => {
    const texts = de === null ? [en] : deFirst ? [de, en] : [en, de];
    return aContent({ ...rest, texts, placeholders: placeholders.map((name) => aPlaceholder(name)) });
  });
