import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralSearch } from '@/lib/text/literal-search';

describe('literals of many owners in a text', () => {
  it('name every owner with one of them, also inside and across others', () => {
    const search = new LiteralSearch([['she'], ['he'], ['hers', 'x'], ['his'], ['']]);
    expect([...search.ownersIn('ushers')].sort()).toEqual([0, 1, 2]);
    expect([...search.ownersIn('')]).toEqual([]);
  });

  it('are those that the text includes', () => {
    const literal = fc.string({ unit: fc.constantFrom('a', 'b', '🎉', 'é'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '🎉', 'é'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.array(literal, { maxLength: 3 }), { maxLength: 6 }), text, (owners, words) => {
        const expected = owners.flatMap((own, owner) =>
          own.some((each) => words.includes(each)) ? [owner] : [],
        );
        expect([...new LiteralSearch(owners).ownersIn(words)].sort()).toEqual(expected);
      }),
    );
  });
});
