import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { SearchIndex } from '@/lib/suggestions/search/search-index';
import { readQuery } from '@/lib/suggestions/search/search-query';
import type { Searchable } from '@/lib/suggestions/search/searchable';
import { aText, aSnippet as snippet } from '@/tests/fixtures/snippets';
import { generateLibraryInThreeLanguages } from '../../bench/generated-library';

const asItems = (snippets: readonly Snippet[]): Searchable[] =>
  snippets.map((each) => ({ snippet: each, open: null }));
const following = (snippets: readonly Snippet[]) => {
  const index = new SearchIndex();
  index.follow(asItems(snippets));
  return index;
};
const idsFor = (index: SearchIndex, typed: string) =>
  index.holding(readQuery(typed)).map((item) => item.snippet.id);

const library = [
  snippet('late', 'Parcel is late', 'Sorry about the Handtasche.', { tags: ['delivery'], owner: 'Ines' }),
  snippet('lost', 'Lost in the post', 'Your parcel may be lost for 30 days.', {
    risk: 'injury',
    owner: 'Jonas',
  }),
  snippet('three', 'x', 'x', {
    texts: [
      aText('ja', '配送の遅延について', 'x'),
      aText('ar', 'طلب متأخر', 'x'),
      aText('th', 'พัสดุล่าช้า', 'x'),
    ],
  }),
];

describe('every reply with the words', () => {
  const index = following(library);
  it.each([
    ['parcel', ['late', 'lost']],
    ['par la', ['late']],
    ['tasche', ['late']],
    ['late parcel', ['late']],
    ['parcel 30', ['lost']],
    ['遅延', ['three']],
    ['配送 遅', ['three']],
    ['متاخر', ['three']],
    ['ล่าช้า', ['three']],
    ['refund', []],
    ['tag:del', ['late']],
    ['owner:jonas parcel', ['lost']],
    ['risk:injury', ['lost']],
    ['lang:ar', ['three']],
    ['tag:nothing', []],
    ['text:parcel', ['late', 'lost']],
    ['text:delivery', []],
    ['"lost for 30"', ['lost']],
    ['"30 for lost"', []],
  ])('for "%s" is %j, those with them in the title first', (typed, ids) => {
    expect(idsFor(index, typed)).toEqual(ids);
  });
});

it('searches the version being written too', () => {
  const [item] = asItems([snippet('a', 'Old title', 'old body')]);
  const open = { id: 'r', edit: 1, changedAt: 1, content: { texts: [aText('en', 'Fresh title', 'x')] } };
  const index = new SearchIndex();
  index.follow([{ ...item, open } as Searchable]);
  expect(idsFor(index, 'fresh')).toEqual(['a']);
});

it('after any edits finds what a fresh index finds, and reads only what changed', () => {
  const words = ['kettle', 'lid', 'parcel', 'late', 'ket', 'ünique', '遅延', 'o', '"lid late"', 'tag:lid'];
  const text = fc
    .array(fc.constantFrom(...words.slice(0, 7)), { maxLength: 4 })
    .map((list) => list.join(' '));
  const edit = fc.record({ id: fc.nat(7), title: text, body: text, isGone: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 12 }),
      fc.array(fc.constantFrom(...words), { maxLength: 3 }),
      (edits, typed) => {
        const index = new SearchIndex();
        const snippets = new Map<number, Snippet>();
        for (const [version, { id, title, body, isGone }] of edits.entries()) {
          if (isGone) snippets.delete(id);
          else
            snippets.set(id, snippet(`s${id}`, title, body, { version, changedAt: version, tags: [title] }));
          index.follow(asItems([...snippets.values()]));
          if (version % 3 === 0) index.read(100);
        }
        const fresh = following([...snippets.values()]);
        expect(idsFor(index, typed.join(' '))).toEqual(idsFor(fresh, typed.join(' ')));
      },
    ),
  );
});

it('finds titles of a large library before it is read, and the rest afterwards', () => {
  const index = following(generateLibraryInThreeLanguages(900, 3));
  const byTitle = idsFor(index, 'kettle').length;
  expect(byTitle).toBeGreaterThan(0);
  expect([index.isRead(), idsFor(index, 'sentimos').length]).toEqual([false, 0]);
  while (!index.read(100));
  expect(idsFor(index, 'kettle').length).toBeGreaterThanOrEqual(byTitle);
  expect(idsFor(index, 'sentimos').length).toBeGreaterThan(0);
});

it('does not read a reply again whose record was only loaded again', () => {
  const index = following(library);
  while (!index.read(100));
  index.follow(asItems(structuredClone(library)));
  expect(index.isRead()).toBe(true);
  index.follow(asItems(library.map((each) => ({ ...each, changedAt: each.changedAt + 1 }))));
  expect(index.isRead()).toBe(false);
});
