import { describe, expect, it } from 'vitest';
import { begunFilter, withValue } from '@/lib/suggestions/search/begun-filter';
import { readQuery } from '@/lib/suggestions/search/search-query';

describe('a filter that is being typed', () => {
  it.each([
    ['tag:', { name: 'tag', begun: '' }],
    ['jug tag:re', { name: 'tag', begun: 're' }],
    ['TAG:Ré', { name: 'tag', begun: 're' }],
    ['owner:"Ines C', { name: 'owner', begun: 'ines c' }],
    ['"in order" lang:d', { name: 'lang', begun: 'd' }],
  ])('is seen at the end of %s', (typed, begun) => {
    expect(begunFilter(typed)).toEqual(begun);
  });

  it.each([
    '',
    'tag',
    'tag: ',
    'tag:refund ',
    'tag:"late ones"',
    'text:re',
    'colour:re',
    'https://x',
    'xtag:',
    '"in order tag:',
  ])('is not seen in "%s"', (typed) => {
    expect(begunFilter(typed)).toBeUndefined();
  });
});

describe('a value that is taken', () => {
  it.each([
    ['tag:', 'refund', 'tag:refund '],
    ['jug tag:re', 'refund', 'jug tag:refund '],
    ['owner:in', 'Ines Cardoso', 'owner:"Ines Cardoso" '],
    ['owner:"Ines C', 'Ines Cardoso', 'owner:"Ines Cardoso" '],
    ['TAG:', 'refund', 'TAG:refund '],
    ['folder:a', 'a 3.5" disk', 'folder:"a 3.5" '],
  ])('stands in "%s" in the place of what was begun', (typed, value, whole) => {
    expect(withValue(typed, value)).toBe(whole);
  });

  it('is what the search then asks for', () => {
    expect(readQuery(withValue('jug owner:in', 'Ines Cardoso')).asked.owner).toBe('ines cardoso');
  });

  it('leaves words alone where no filter is being typed', () => {
    expect(withValue('jug', 'refund')).toBe('jug');
  });
});
