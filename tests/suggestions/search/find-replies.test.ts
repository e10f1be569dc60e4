import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { findReplies } from '@/lib/suggestions/search/find-replies';
import { SearchIndex } from '@/lib/suggestions/search/search-index';
import { readQuery } from '@/lib/suggestions/search/search-query';
import { aText, aSnippet as snippet } from '@/tests/fixtures/snippets';
import { generateLibrary } from '../../bench/generated-library';

const library = [
  snippet('refund-late', 'Refund is late', 'We look at your payment.', { tags: ['money back'] }),
  snippet('cafe', 'Café über den Wolken', 'Plane food.', {}),
  snippet('arabic', 'x', 'x', { texts: [aText('ar', 'طلب متأخر', 'نعتذر')] }),
  snippet('two', 'x', 'x', {
    texts: [aText('en', 'Parcel is late', 'parcel'), aText('de', 'Paket ist verspätet', 'Paket')],
  }),
];
const indexOf = (snippets: readonly Snippet[]) => {
  const made = new SearchIndex();
  made.follow(snippets.map((each) => ({ snippet: each, open: null })));
  while (!made.read(100));
  return made;
};
const searchReplies = (of: SearchIndex, typed: string, limit = 20) =>
  findReplies(of, readQuery(typed), { limit, lang: null });
const index = indexOf(library);
const idsFor = (query: string) => searchReplies(index, query).map(({ snippetId }) => snippetId);

describe('typed search', () => {
  it.each([
    ['refu', 'refund-late'],
    ['refnd', 'refund-late'],
    ['late refund', 'refund-late'],
    ['money', 'refund-late'],
    ['REFUND-LATE', 'refund-late'],
    ['payment', 'refund-late'],
    ['cafe uber', 'cafe'],
    ['متأخر', 'arabic'],
    ['paket', 'two'],
    ['parcle lat', 'two'],
    ['tag:money refund', 'refund-late'],
    ['lang:de', 'two'],
    ['my refund has not come yet', 'refund-late'],
  ])('for "%s" finds %s first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('marks the matched letters of the title as written', () => {
    const [hit] = searchReplies(index, 'uber');
    const [start, end] = hit?.ranges[0] ?? [0, 0];
    expect('Café über den Wolken'.slice(start, end)).toBe('über');
  });

  it('marks nothing where only tags or the body match', () => {
    expect(searchReplies(index, 'payment')[0]?.ranges).toEqual([]);
  });

  it('offers a snippet once, in the language that matched', () => {
    expect(searchReplies(index, 'paket')).toMatchObject([{ snippetId: 'two', lang: 'de' }]);
  });

  it('finds nothing for what stands nowhere', () => {
    for (const query of ['qzxqzx', 'zzz qqq']) expect(idsFor(query)).toEqual([]);
  });

  it('takes short words that only resemble some of a reply for no answer, and a longer word of two for one', () => {
    const starter = indexOf(STARTER_SNIPPETS);
    expect(searchReplies(starter, 'dishwasher jug lid')).toEqual([]);
    const [first] = searchReplies(starter, 'refund klarna');
    const found = STARTER_SNIPPETS.find(({ id }) => id === first?.snippetId);
    expect(found?.texts[0]?.title).toMatch(/refund/i);
  });

  it('gives at most as many as asked for, each once, in bounds, whatever is typed', () => {
    const starter = indexOf(STARTER_SNIPPETS);
    const titles = new Map(STARTER_SNIPPETS.map(({ id, texts }) => [id, texts]));
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-a', '"re', 'a\\', '(((', "''", 'der die', 'إ'),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const hits = searchReplies(starter, query, 7);
        expect(hits.length).toBeLessThanOrEqual(7);
        expect(new Set(hits.map(({ snippetId }) => snippetId)).size).toBe(hits.length);
        for (const { snippetId, lang, ranges } of hits) {
          const title = titles.get(snippetId)?.find((text) => text.lang === lang)?.title ?? '';
          for (const [start, end] of ranges) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(title.length);
          }
        }
      }),
    );
  });

  it('finds a title among 2,000 by three of its words, one with a letter missing', () => {
    const many = generateLibrary(2000, 42);
    const large = indexOf(many);
    for (const { id, texts } of many.slice(0, 2000).filter((_, nth) => nth % 100 === 0)) {
      const [product = '', part = '', problem = ''] = (texts[0]?.title ?? '').split(' ');
      const slip = problem.slice(0, 2) + problem.slice(3);
      const place = /in the (\w+)/.exec(texts[0]?.title ?? '')?.[1] ?? '';
      const found = searchReplies(large, `${product} ${part} ${slip} ${place}`).map(
        ({ snippetId }) => snippetId,
      );
      expect(found).toContain(id);
    }
  });
});
