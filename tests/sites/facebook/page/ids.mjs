const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Fifteen digits for a post, the same in every run. */
export function postIdFor(name) {
  return `1221${String(fnv(name) % 1e6).padStart(6, '0')}${String(fnv(`${name}#`) % 1e5).padStart(5, '0')}`;
}

/** Fifteen digits for a person's account. */
export function uidFor(name) {
  return `1000${String(fnv(name) % 1e6).padStart(6, '0')}${String(fnv(`${name}~`) % 1e5).padStart(5, '0')}`;
}

/** The long form in which the site writes post ids in addresses. */
export function pfbidFor(postId) {
  let value = fnv(postId);
  const letters = Array.from({ length: 58 }, () => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    return BASE58[value % 58];
  });
  return `pfbid0${letters.join('')}l`;
}

/** A number from 0 to 2³² − 1 (FNV-1a). */
export function fnv(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
