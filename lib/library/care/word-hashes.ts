/**
 * The words of a text as 32-bit numbers, in order, for comparing many texts: folded by case, every number alike, every
 * link alike. Scripts without spaces give one word for each character. Collisions (1 in 4 thousand millions for a pair
 * of words) make two words count as one.
 */
export function wordHashes(text: string): number[] {
  const visible = text.includes('://') || text.includes('www.') ? text.replace(LINK, ' 0link ') : text;
  const folded = visible.toLowerCase();
  const hashes: number[] = [];
  let hash = EMPTY;
  for (let nth = 0; nth < folded.length; nth += 1) {
    const code = folded.charCodeAt(nth);
    if (isWord(code)) hash = isDigit(code) ? digit(hash) : mix(hash, code);
    if (hash !== EMPTY && (!isWord(code) || isAlone(code))) {
      hashes.push(hash);
      hash = EMPTY;
    }
  }
  if (hash !== EMPTY) hashes.push(hash);
  return hashes;
}

/** Two words in a row as one number. Not symmetric. */
export function pairHash(one: number, other: number): number {
  return mix(mix(one, 0x20), other);
}

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = EMPTY;
  for (let nth = 0; nth < word.length; nth += 1) hash = mix(hash, word.charCodeAt(nth));
  return hash;
}

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const EMPTY = 0x811c9dc5 | 0;
const DIGITS = mix(EMPTY, 0x30);

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** `14` and `30` are the same word: what they promise is compared as facts. */
function digit(hash: number): number {
  return hash === EMPTY || hash === DIGITS ? DIGITS : mix(hash, 0x30);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters, digits, the underscore and everything beyond Latin-1's signs but punctuation. */
function isWord(code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00;
}

/** Chinese, Japanese: no spaces between words. */
function isAlone(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}
