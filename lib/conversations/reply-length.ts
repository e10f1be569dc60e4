import type { PlatformId } from './account';

export type ReplyLength = { readonly used: number; readonly limit: number };

/**
 * How long a public reply is as the site counts. X: 280 weighted characters (twitter-text configuration v3: a link is
 * 23, an emoji 2, most scripts beyond Latin 2 a character). Facebook: 8,000 code points.
 */
export function replyLength(text: string, platform: PlatformId): ReplyLength {
  return { used: measure(text, platform).used, limit: LIMITS[platform] };
}

/** Where the text begins to be too long, a UTF-16 offset that never cuts a character; `undefined` when it fits. */
export function overflowStart(text: string, platform: PlatformId): number | undefined {
  return measure(text, platform).overflow;
}

const LIMITS: Readonly<Record<PlatformId, number>> = { x: 280, facebook: 8000 };
const LINK_LENGTH = 23;

function measure(text: string, platform: PlatformId): { used: number; overflow: number | undefined } {
  let used = 0;
  let overflow: number | undefined;
  for (const unit of text.matchAll(platform === 'x' ? X_UNIT : CODE_POINT)) {
    used += platform === 'x' ? weigh(unit) : 1;
    if (used > LIMITS[platform]) overflow ??= unit.index;
  }
  return { used, overflow };
}

const CODE_POINT = /./gsu;
// Endings that X links without "https://". It knows more; a missing one is counted letter by letter.
const ENDINGS =
  'com|net|org|info|biz|edu|gov|int|mil|app|dev|shop|store|online|site|blog|cloud|help|support|live|news|page|tech|xyz|' +
  'a[cdefgilmoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]|' +
  'g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|' +
  'n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghijklmnorstuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|' +
  'v[aceginu]|w[fs]|y[et]|z[amw]';
const PATH = String.raw`[\p{L}\p{N}!*';:=+,.$\/%#\[\]\u2013_~@\|&\-]`;
const PATH_END = String.raw`(?:[\p{L}\p{N}=_#\/+\-]|\(${PATH}{0,200}\))`;
const LINK = String.raw`(?<![\p{L}\p{N}@#$_.\/\-])(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}_\-]{0,61}[\p{L}\p{N}])?\.){1,20}(?:${ENDINGS})(?![\p{L}\p{N}@\-])(?::\d{1,5})?(?:\/(?:(?:${PATH}|\(${PATH}{0,200}\))*${PATH_END})?)?(?:\?${PATH}*[\p{L}\p{N}_&=#\/\-])?`;
const X_UNIT = new RegExp(
  String.raw`(?<link>${LINK})|(?<emoji>\p{RGI_Emoji}|\p{Emoji_Presentation})|.[\p{M}\u1160-\u11ff]*`,
  'gisv',
);

function weigh(unit: RegExpExecArray): number {
  if (unit.groups?.link) return LINK_LENGTH;
  if (unit.groups?.emoji) return 2;
  let weight = 0;
  for (const letter of unit[0].normalize()) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

/** The four ranges of configuration v3 that weigh one. */
function isLight(code: number): boolean {
  if (code <= 0x10ff) return true;
  return (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || isPrime(code);
}

function isPrime(code: number): boolean {
  return code >= 0x2032 && code <= 0x2037;
}
