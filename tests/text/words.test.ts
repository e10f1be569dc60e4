import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/lib/text/fold-word';
import { stem } from '@/lib/text/stem';
import { isStopWord } from '@/lib/text/stop-words';
import { wordsIn } from '@/lib/text/words';

describe('words of a text', () => {
  it('keeps inner apostrophes and drops outer ones', () => {
    expect(wordsIn("'We’ll don't' order 4711, Grüße").map(({ word }) => word)).toEqual([
      'We’ll',
      "don't",
      'order',
      '4711',
      'Grüße',
    ]);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const { word, start, end } of wordsIn(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });

  it('folds a word for comparing', () => {
    expect(foldWord('CAFÉ’s')).toBe("cafe's");
  });
});

describe('light stems', () => {
  it.each([
    ['en', ['refund', 'refunds', 'refunded', 'refunding']],
    ['en', ['charge', 'charges', 'charged', 'charging']],
    ['en', ['stop', 'stops', 'stopped', 'stopping']],
    ['en', ['delivery', 'deliveries']],
    ['en', ['box', 'boxes']],
    ['de', ['bestellung', 'bestellungen']],
    ['es', ['pedido', 'pedidos']],
  ] as const)('in %s %j meet', (lang, words) => {
    expect(new Set(words.map((word) => stem(word, lang))).size).toBe(1);
  });

  it.each(['bus', 'this', 'thing', 'red', 'address', 'a1s'])('leaves %s whole', (word) => {
    expect(stem(word, 'en')).toBe(word);
  });
});

describe('stop words', () => {
  it('knows little words of three languages and no others', () => {
    expect([isStopWord('the', 'en'), isStopWord('fur', 'de'), isStopWord('esta', 'es')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isStopWord('refund', 'en')).toBe(false);
  });
});
