import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { findReplies } from '@/lib/suggestions/search/find-replies';
import { foldText } from '@/lib/suggestions/search/fold-text';
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

  it.each(['🙏', '???', '"', '""', ' '])('finds nothing for "%s", which asks for no word', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  it.each(['tag:', 'tag: ', 'lang:"', '🙏 tag:', 'text:'])('still finds all while "%s" is begun', (query) => {
    expect(idsFor(query)).toHaveLength(library.length);
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

describe('replies found by filters alone', () => {
  const vip = [
    snippet('z', 'Zebra', 'x', { tags: ['VIP'] }),
    snippet('b', 'Über den Wolken', 'x', { tags: ['vip', 'VIP'] }),
    snippet('y', 'Yak', 'x', { tags: ['vip'] }),
    snippet('a', 'ant', 'x', { tags: ['other'] }),
    snippet('c', 'Cow', 'x', { tags: ['vip'] }),
  ];
  const made = indexOf(vip);
  const idOf = (code: string) => vip.find((each) => each.code === code)?.id ?? '';
  const codes = (typed: string, lastUses = new Map<string, number>(), limit = 20) =>
    findReplies(made, readQuery(typed), { limit, lang: null, lastUses }).map(
      ({ snippetId }) => vip.find(({ id }) => id === snippetId)?.code,
    );

  it('stand by when they were last used, then by title', () => {
    const uses = new Map([
      [idOf('y'), 10],
      [idOf('z'), 20],
      [idOf('a'), 30],
    ]);
    expect(codes('tag:vip')).toEqual(['c', 'b', 'y', 'z']);
    expect(codes('tag:vip', uses)).toEqual(['z', 'y', 'c', 'b']);
    expect(codes('tag:vip', uses, 1)).toEqual(['z']);
    expect(codes('tag:vip', uses, 3)).toEqual(['z', 'y', 'c']);
  });

  it('are the same by any way of picking the first ones', () => {
    const titles = fc.array(fc.string({ maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 9 }), (written, limit) => {
        const own = written.map((title, nth) => snippet(`n${nth}`, title, 'x', { tags: ['t'] }));
        const hits = findReplies(indexOf(own), readQuery('tag:t'), { limit, lang: null });
        const titleOf = (id: string) => foldText(own.find((each) => each.id === id)?.texts[0]?.title ?? '');
        const sorted = own.map(({ id }) => titleOf(id)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(hits.map(({ snippetId }) => titleOf(snippetId))).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('are asked for by values that are listed with how many replies have them', () => {
    expect(made.valueCounts('tag')).toEqual([
      { value: 'VIP', count: 4 },
      { value: 'other', count: 1 },
    ]);
    expect(made.valueCounts('tag', 'ot')).toEqual([{ value: 'other', count: 1 }]);
    expect(made.valueCounts('risk')).toEqual([]);
  });
});
