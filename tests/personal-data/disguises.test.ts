import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';

const PLAIN = [
  ['card', '4111 1111 1111 1111'],
  ['card', '378282246310005'],
  ['iban', 'GB82WEST12345698765432'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['email', 'marit.olsen@mail.example.com'],
  ['phone', '+44 20 7183 8750'],
  ['phone', '+4930901820'],
  ['national-id', '44051401359'],
  ['national-id', '54362315K'],
] as const;

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const TRICKS: Readonly<Record<string, (text: string) => string>> = {
  'zero-width signs': (text) => [...text].join('\u200b'),
  'soft hyphens': (text) => [...text].join('\u00ad'),
  'full width': fullWidth,
  'styled digits': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'circled digits': (text) => text.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit))),
  keycaps: (text) => text.replace(/\d/g, '$&\ufe0f\u20e3'),
  'Arabic digits': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  'Cyrillic letters': (text) =>
    text.replace(/[aeo]/g, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter),
  'combining marks': (text) => text.replace(/\d/g, '$&\u0336'),
};

describe('disguised personal data', () => {
  it('stays found, and covers exactly what was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLAIN),
        fc.constantFrom(...Object.keys(TRICKS)),
        fc.constantFrom('', 'so: ', '🙂 '),
        ([kind, plain], trick, before) => {
          const disguised = TRICKS[trick]?.(plain) ?? plain;
          const hits = findPersonalData(`${before}${disguised}, ok`);
          expect(hits.map((hit) => hit.kind)).toEqual([kind]);
          expect(hits[0]?.start).toBe(before.length);
          expect(hits[0]?.end).toBe(before.length + disguised.length);
        },
      ),
    );
  });

  it.each([
    ['card', 'four one one one, one one one one, one one one one, one one one one'],
    ['phone', 'call oh two oh seven one eight three eight seven five oh'],
    ['phone', 'ruf an: null drei null neun null eins acht zwei null'],
    ['phone', 'appelle le zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit'],
    ['phone', 'mi número es seis uno dos tres cuatro cinco seis siete ocho'],
    ['card', '4 1 1 1 1 1 1 1\n1 1 1 1 1 1 1 1'],
    ['card', '41II IIII llll 1l11'],
    ['email', 'm a r i t @ m a i l . c o m'],
    ['email', 'marit [at] mail [dot] com'],
    ['birth-date', 'born on the twelfth of March nineteen eighty-four'],
    ['address', 'fourteen Larkfield Close'],
  ] as const)('finds the %s in %j', (kind, text) => {
    expect(findPersonalData(text).map((hit) => hit.kind)).toEqual([kind]);
  });

  it('is masked so that nothing is left to find', () => {
    const part = fc.constantFrom(
      ...PLAIN.map(([, text]) => text),
      ' ',
      '\n',
      'so ',
      ', ',
      '🙂',
      'born 12.3.1984',
      'one two',
    );
    const trick = fc.constantFrom((text: string) => text, ...Object.values(TRICKS));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, trick), { maxLength: 8 }), (parts) => {
        const text = parts.map(([plain, disguise]) => disguise(plain)).join(' ');
        const masked = maskPersonalData(text);
        for (const hit of findPersonalData(text)) expect(masked).not.toContain(hit.text);
        expect(findPersonalData(masked)).toEqual([]);
      }),
    );
  });

  it("finds the team's own order numbers with no word before them", () => {
    const found = findPersonalData('it is br 204 417, I think', { orderFormats: ['BR-######'] });
    expect(found).toMatchObject([{ kind: 'order-number', text: 'br 204 417' }]);
  });

  it.each([
    '4 ',
    '1 1 1 1 ',
    'one ',
    'l0',
    'a@',
    'a at ',
    '(',
    '1-',
    'Abc Def ',
    '+4',
    '\u200b',
    '1.a',
    'a/',
    '0 ',
    'born ',
  ])('takes time in proportion to the length of %j repeated', (part) => {
    timeFor(part, 25_000);
    const short = timeFor(part, 25_000);
    const long = timeFor(part, 100_000);
    // Four times as long takes four times as long, and sixteen times where it grows with the square.
    expect(long).toBeLessThan(8 * Math.max(short, 50));
  });
});

/** Milliseconds that a text of so many letters takes. */
function timeFor(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length));
  const started = performance.now();
  findPersonalData(text, { region: 'GB' });
  return performance.now() - started;
}
