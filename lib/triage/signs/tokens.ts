import { normalise } from '@/lib/text/normalise';

/** A piece of a text as it is weighed. `mark` pieces are neither words nor signs of feeling: they end a negation. */
export interface Token {
  readonly kind: 'word' | 'tag' | 'face' | 'mark';
  /** Folded; letters repeated three times or more stand twice, figures are 0. */
  readonly text: string;
  readonly isLong: boolean;
}

/**
 * Words, the words inside hashtags, emoji, emoticons and punctuation, in their order. Links and mentions are left out:
 * they say who, not how. Linear in the length of the text.
 */
export function tokensOf(text: string): Token[] {
  const folded = normalise(splitTags(text.slice(0, LONGEST_TEXT)));
  const tokens: Token[] = [];
  for (const { 0: piece, groups = {} } of folded.matchAll(PIECE)) {
    if (groups.skip !== undefined) continue;
    if (groups.word !== undefined) tokens.push(wordToken(piece, 'word'));
    else if (groups.tag !== undefined) tokens.push(wordToken(piece, 'tag'));
    else if (groups.emoji !== undefined) tokens.push({ kind: 'face', text: piece, isLong: false });
    else if (groups.face !== undefined) tokens.push({ kind: 'face', text: faceOf(piece), isLong: false });
    else tokens.push({ kind: 'mark', text: markOf(piece), isLong: false });
  }
  return tokens;
}

/** A comment is short; what is longer says how it feels at its beginning. UTF-16 code units. */
const LONGEST_TEXT = 4000;

/** "#NotHappy" is read as a tag and as its words. */
function splitTags(text: string): string {
  return text.replace(/#([\p{L}\p{N}_]{2,60})/gu, (tag, name: string) => {
    const words = name.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
    return words === name ? tag : `${tag} ${words}`;
  });
}

const PIECE = new RegExp(
  [
    String.raw`(?<skip>https?:\/\/\S+|www\.\S+|@[\w.]+)`,
    String.raw`(?<tag>#[\p{L}\p{N}_]+)`,
    String.raw`(?<face>[<>]?[:;=8x][-'^o]?[)(\]\[dpo/\\|*3@](?![\p{L}\p{N}])|<3+|\^_*\^|-_+-|xd\b|\(:|\/s\b)`,
    String.raw`(?<emoji>\p{Extended_Pictographic})`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*)`,
    String.raw`(?<mark>[!?]+|\.{2,}|[.,;:"()])`,
  ].join('|'),
  'gu',
);

function wordToken(piece: string, kind: 'word' | 'tag'): Token {
  const text = piece.replace(/(\p{L})\1{2,}/gu, '$1$1').replace(/\d+/g, '0');
  return { kind, text, isLong: text.length < piece.length && /(\p{L})\1{2,}/u.test(piece) };
}

/** Many ways of drawing a few faces. */
function faceOf(face: string): string {
  if (face === '/s') return '/s';
  if (/^<3/.test(face)) return '<3';
  if (/[)\]d3*]$|\^|^\(:|^xd/.test(face)) return face.startsWith(';') ? ';)' : ':)';
  if (/[([@|/\\]$/.test(face)) return face.endsWith('/') || face.endsWith('\\') ? ':/' : ':(';
  return face;
}

function markOf(mark: string): string {
  if (/^[!?]/.test(mark)) {
    const kinds = `${mark.includes('!') ? '!' : ''}${mark.includes('?') ? '?' : ''}`;
    return mark.length > 1 ? `${kinds}+` : kinds;
  }
  return mark.length > 1 ? '...' : mark;
}
