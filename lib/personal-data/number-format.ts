import { hitAt, type PersonalDataHit } from './hit';

/**
 * Numbers in a team's own format: `#` is a digit, `@` a letter, `*` either, everything else itself in any case, such
 * as "BR-######". In the text up to two spaces, dashes, dots or slashes may stand anywhere between. A format is at
 * most 40 signs long and has at least three places or letters, else it finds nothing. Linear in the text.
 */
export function findInFormat(text: string, format: string): PersonalDataHit[] {
  const signs = format.replace(SEPARATORS, '');
  if (signs.length < 3 || signs.length > 40 || !/[#*]/.test(signs)) return [];
  const hits: PersonalDataHit[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end =
      fits(text.charAt(start), signs.charAt(0)) && !isPart(text.charAt(start - 1))
        ? endOf(text, start, signs)
        : undefined;
    if (end === undefined) continue;
    hits.push(hitAt('order-number', text, start, end));
    start = end - 1;
  }
  return hits;
}

const SEPARATORS = /[\s.\-_/]/g;
const SEPARATOR = /[\s.\-_/]/;

function endOf(text: string, start: number, signs: string): number | undefined {
  let at = start;
  for (let index = 0; index < signs.length; index += 1) {
    for (let skipped = 0; index > 0 && skipped < 2 && SEPARATOR.test(text.charAt(at)); skipped += 1) at += 1;
    if (!fits(text.charAt(at), signs.charAt(index))) return undefined;
    at += 1;
  }
  return isPart(text.charAt(at)) ? undefined : at;
}

function fits(sign: string, place: string): boolean {
  if (place === '#') return /^\d$/.test(sign);
  if (place === '@') return /^\p{L}$/u.test(sign);
  if (place === '*') return /^[\p{L}\d]$/u.test(sign);
  return sign !== '' && sign.toLowerCase() === place.toLowerCase();
}

function isPart(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
