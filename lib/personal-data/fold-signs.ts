import { latinLookalike } from '@/lib/text/fold-letters';
import type { View } from './view';

/**
 * The text in plain signs: compatibility forms (full width, styled and circled letters and digits), digits of every
 * script, emoji keycaps, dashes and spaces of all widths become ASCII; what cannot be seen goes; Cyrillic and Greek
 * letters in words with Latin ones become the Latin letter they look like. Case and accents stay. Linear.
 */
export function foldSigns(text: string): View {
  if (PLAIN.test(text)) return { text };
  const folded: Folded = { units: [], starts: [], ends: [] };
  let at = 0;
  for (const sign of text) {
    addSign(folded, sign, at);
    at += sign.length;
  }
  const joined = folded.units.join('');
  return { text: foldLookalikes(joined), starts: folded.starts, ends: folded.ends };
}

type Folded = { readonly units: string[]; readonly starts: number[]; readonly ends: number[] };

const PLAIN = /^[\n\x20-\x7e]*$/;
const ASCII = /^[\n\x20-\x7e]$/;
const INVISIBLE = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point}|\u20e3)$/u;
const MARK = /^\p{M}$/u;
const PLUS = /^[\u2795\ufe62\u207a]$/u;
const DASH = /^[\p{Pd}\u2212\u2043\u02d7]$/u;
const SPACE = /^[\p{Zs}\t\u2800]$/u;
const DIGIT = /^\p{Nd}$/u;
const DOT = /^[\u3002\uff61\u0589\u06d4\ua4f8]$/u;

function addSign(folded: Folded, sign: string, at: number): void {
  const end = at + sign.length;
  const last = folded.units.length - 1;
  if (ASCII.test(sign)) {
    add(folded, sign, at, end);
    return;
  }
  // U+20E3 makes a keycap of the digit before it, which then ends here.
  if (INVISIBLE.test(sign)) {
    if (sign === '\u20e3' && last >= 0) folded.ends[last] = end;
    return;
  }
  if (MARK.test(sign) && last >= 0) {
    const whole = `${folded.units[last]}${sign}`.normalize('NFC');
    if (whole.length === 1) folded.units[last] = whole;
    folded.ends[last] = end;
    return;
  }
  add(folded, plainSign(sign), at, end);
}

function add(folded: Folded, units: string, start: number, end: number): void {
  for (let unit = 0; unit < units.length; unit += 1) {
    folded.units.push(units.charAt(unit));
    folded.starts.push(start);
    folded.ends.push(end);
  }
}

function plainSign(sign: string): string {
  if (DASH.test(sign)) return '-';
  if (PLUS.test(sign)) return '+';
  if (sign === '\u24d0') return '@';
  if (SPACE.test(sign)) return ' ';
  if (DOT.test(sign)) return '.';
  const code = sign.codePointAt(0) ?? 0;
  const enclosed = enclosedSign(code);
  if (enclosed !== undefined) return enclosed;
  const plain = sign.normalize('NFKC');
  return DIGIT.test(plain) && plain > '9' ? digitOf(code) : plain;
}

/** Digits of a script are ten in a row and start at a code point ending in 0 or 6 (hexadecimal). */
function digitOf(code: number): string {
  const low = code & 0xf;
  return String(DIGIT.test(String.fromCodePoint(code - low)) ? low : low - 6);
}

/** First code point, how many, and what the first stands for: circled, bracketed, dotted and squared signs. */
const ENCLOSED: readonly (readonly [number, number, string])[] = [
  [0x24ea, 1, '0'],
  [0x24ff, 1, '0'],
  [0x1f10b, 1, '0'],
  [0x1f10c, 1, '0'],
  [0x1f100, 1, '0'],
  [0x2474, 9, '1'],
  [0x2488, 9, '1'],
  [0x24f5, 9, '1'],
  [0x2776, 9, '1'],
  [0x2780, 9, '1'],
  [0x278a, 9, '1'],
  [0x1f101, 10, '0'],
  [0x249c, 26, 'a'],
  [0x1f110, 26, 'A'],
  [0x1f150, 26, 'A'],
  [0x1f170, 26, 'A'],
];

function enclosedSign(code: number): string | undefined {
  if (code === 0x1f51f) return '10';
  if (code < 0x2474) return undefined;
  for (const [first, count, as] of ENCLOSED) {
    if (code >= first && code < first + count) return String.fromCharCode(as.charCodeAt(0) + code - first);
  }
  return undefined;
}

/** Unit for unit. Words wholly in another script stay, unless every letter of them looks Latin. */
function foldLookalikes(text: string): string {
  if (!/[\u0370-\u052f]/.test(text)) return text;
  return text.replace(/[\p{L}\p{N}@._+-]+/gu, (word) => {
    if (!/[\u0370-\u052f]/.test(word)) return word;
    const folded = word.replace(/[\u0370-\u052f]/g, latinOf);
    return /[a-z0-9]/i.test(word) || !/[\u0370-\u052f]/.test(folded) ? folded : word;
  });
}

function latinOf(letter: string): string {
  const small = letter.toLowerCase();
  const latin = latinLookalike(small);
  if (latin === small) return letter;
  return letter === small ? latin : latin.toUpperCase();
}
