import { type Token, tokensOf } from './tokens';

/** What is weighed of a text: numbers of slots and how much of each, without order. Slots may repeat. */
export interface HashedSigns {
  readonly slots: readonly number[];
  readonly amounts: readonly number[];
}

/** How good or bad a word is, -5 to 5, and 0 when the list does not know it. */
export type ValenceOf = (word: string) => number;

/**
 * Words (behind a negation they count apart), pairs of words, parts of words, faces and how it is written, hashed by
 * FNV-1a into 32 bits. `valenceOf` adds what a list of feelings says of the words.
 * Source of the recipe: Mohammad, Kiritchenko, Zhu 2013 (NRC-Canada), without its lists.
 */
export function signsOf(text: string, valenceOf?: ValenceOf): HashedSigns {
  const signs = new Signs();
  const tokens = tokensOf(text);
  const denied = denials(tokens);
  addTokens(signs, tokens, denied);
  addManner(signs, text, tokens);
  if (valenceOf) addValence(signs, tokens, denied, valenceOf);
  return signs;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hashSign(kind: string, sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193);
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

class Signs implements HashedSigns {
  readonly slots: number[] = [];
  readonly amounts: number[] = [];

  add(kind: string, sign: string, amount = 1): void {
    this.slots.push(hashSign(kind, sign));
    this.amounts.push(amount);
  }
}

const NEGATION =
  /^(?:not?|never|none|nothing|nobody|nor|neither|without|cannot|cant|dont|doesnt|didnt|isnt|wasnt|wont|wouldnt|couldnt|shouldnt|havent|hasnt|aint|.+n't|nicht|kein\w*|nie|niemals|ohne|ne|pas|jamais|rien|sans|non|mai|senza|nunca|jamas|nada|sin|nao|nem|sem|لا|ليس|لم|لن|غير|ما|nahi|nahin|mat)$/;
/** So many words behind a negation are denied by it. */
const REACH = 4;

function denials(tokens: readonly Token[]): boolean[] {
  let left = 0;
  return tokens.map(({ kind, text }) => {
    if (kind === 'mark') left = 0;
    const isDenied = left > 0;
    if (kind === 'word') left = NEGATION.test(text) ? REACH : Math.max(0, left - 1);
    return isDenied;
  });
}

function addTokens(signs: Signs, tokens: readonly Token[], denied: readonly boolean[]): void {
  let before = '^';
  tokens.forEach(({ kind, text, isLong }, nth) => {
    const sign = denied[nth] && kind === 'word' ? `!${text}` : text;
    signs.add('w', sign);
    signs.add('b', `${before} ${text}`);
    before = text;
    if (isLong) signs.add('m', 'long');
    if (kind === 'word' || kind === 'tag') addParts(signs, text);
  });
}

const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const LONGEST_WORD = 24;

function addParts(signs: Signs, word: string): void {
  if (word.length < SHORTEST_PART || word.length > LONGEST_WORD) return;
  const bounded = `_${word}_`;
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1) {
    for (let at = 0; at + length <= bounded.length; at += 1)
      signs.add('c', bounded.slice(at, at + length), PART_AMOUNT);
  }
}

const PART_AMOUNT = 0.5;

function addManner(signs: Signs, text: string, tokens: readonly Token[]): void {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => /^\p{Lu}{3,}$/u.test(word)).length;
  if (loud > 0) signs.add('m', loud > 2 ? 'loud+' : 'loud');
  const last = tokens.at(-1);
  if (last) signs.add('m', `end ${last.kind === 'word' ? 'word' : last.text}`);
  if (/["“][^"”]{2,20}["”]/.test(text)) signs.add('m', 'quoted');
}

/** A denied word counts the other way, and less. */
const DENIED = -0.7;

function addValence(
  signs: Signs,
  tokens: readonly Token[],
  denied: readonly boolean[],
  valenceOf: ValenceOf,
): void {
  let [sum, good, bad, last] = [0, 0, 0, 0];
  tokens.forEach(({ kind, text }, nth) => {
    const value = kind === 'mark' ? 0 : valenceOf(text) * (denied[nth] ? DENIED : 1);
    if (value === 0) return;
    sum += value;
    last = value;
    if (value > 0) good += value;
    else bad -= value;
    signs.add('v', `is ${Math.round(value)}`);
  });
  signs.add('v', `sum ${Math.max(-8, Math.min(8, Math.round(sum)))}`, 2);
  signs.add('v', `good ${Math.min(8, Math.round(good))}`);
  signs.add('v', `bad ${Math.min(8, Math.round(bad))}`);
  signs.add('v', `last ${Math.sign(last)}`);
}
