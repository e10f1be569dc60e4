import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEmptyQuery, NO_FILTERS, readQuery } from '@/lib/suggestions/search/search-query';

it('reads filters, quotes and words apart', () => {
  expect(readQuery('tag:Refund lang:de "30 Tage" spät text:"zu Hause"')).toEqual({
    terms: ['30', 'tage', 'spat'],
    wording: ['zu', 'hause'],
    phrases: ['30 tage', 'zu hause'],
    asked: { ...NO_FILTERS, tag: 'refund', lang: 'de' },
    unknown: [],
    isBegun: false,
  });
});

it('takes a name that is no filter as a word, and says which', () => {
  expect(readQuery('colour:red kettle')).toMatchObject({
    terms: ['colour', 'red', 'kettle'],
    unknown: ['colour'],
  });
});

it('knows addresses, times and sentences with a colon from filters', () => {
  for (const typed of ['https://example.com', '12:30', 'please note: late']) {
    expect(readQuery(typed).unknown).toEqual([]);
  }
  expect(readQuery('https://example.com').terms).toEqual(['https', 'example', 'com']);
});

it('asks for nothing while the value of a filter is still to come', () => {
  for (const typed of ['', '  ', 'tag:', 'TEXT:', '"', '- "'])
    expect(isEmptyQuery(readQuery(typed))).toBe(true);
});

it('takes the beginning of a text that is pasted whole', () => {
  const pasted = Array.from({ length: 900 }, (_, nth) => `word${nth}`).join(' ');
  expect(readQuery(pasted).terms).toEqual(pasted.split(' ').slice(0, 24));
});

it('reads whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      for (const term of readQuery(typed).terms) expect(term).not.toBe('');
    }),
  );
});
