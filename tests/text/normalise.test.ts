import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from '@/lib/text/normalise';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '’', 'é', '\u200b', 'ﬁ', 'ﷺ', '👩‍👩‍👧', '́', 'ß', '\r\n', '𝗕', 'р', '\ud83d'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('normalising a text', () => {
  it.each([
    ['That’s OUR fault', "that's our fault"],
    ['𝗕𝗼𝗹𝗱 ﬁx', 'bold fix'],
    ['pass\u200bword', 'password'],
    ['Café Straße Ärger', 'cafe strasse arger'],
    ['e\u0301te\u0301', 'ete'],
    ['1´2″', '1\'2"'],
    ['rеfund', 'refund'],
  ])('folds %j to %j', (text, folded) => {
    expect(normalise(text)).toBe(folded);
  });

  it('leaves a word that is wholly Cyrillic alone', () => {
    expect(normalise('рекорд')).toBe('рекорд');
  });

  it('folds plain text as it folds it with offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(normalise(text)).toBe(normaliseWithOffsets(text).text);
      }),
    );
  });

  it('keeps accents when asked', () => {
    expect(normaliseWithOffsets('CAFÉ', { keepAccents: true }).text).toBe('café');
  });

  it('maps a folded word back to the words as written', () => {
    const original = 'Oh 👩‍👩‍👧, pa\u200bss\u00adwo\u0301rd please';
    const folded = normaliseWithOffsets(original);
    const at = folded.text.indexOf('password');
    const { start, end } = folded.toOriginal(at, at + 8);
    expect(original.slice(start, end)).toBe('pa\u200bss\u00adwo\u0301rd');
  });

  it('refuses offsets outside the folded text', () => {
    expect(() => normaliseWithOffsets('abc').toOriginal(1, 4)).toThrow(RangeError);
  });

  it('maps every offset inside the original, in order, and never cuts a pair in two', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = normaliseWithOffsets(original);
        let before = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const { start, end } = folded.toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(cutsPair(original, start) || cutsPair(original, end)).toBe(false);
          before = start;
        }
        const whole = folded.toOriginal(0, folded.text.length);
        expect(whole.end).toBeGreaterThanOrEqual(whole.start);
      }),
    );
  });

  it('gives the same text when folded twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
