/** A short code out of any words: lower case, letters and digits with dashes. '' when there are none. */
export function codeFrom(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** A placeholder's name out of any words: what the template language takes as one name. */
export function nameFrom(words: string): string {
  const joined = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
    .replace(/_+$/, '');
  const begun = /^\p{L}/u.test(joined) ? joined : `detail${joined === '' ? '' : `_${joined}`}`;
  return RESERVED.has(begun) ? `${begun}_detail` : begun;
}

/** The first of `wanted`, `wanted-2`, `wanted-3`, … that is not taken. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  let count = 2;
  while (isTaken(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

/** Words that Liquid reads as values or operators. */
const RESERVED = new Set('true false nil null empty blank and or not contains'.split(' '));
