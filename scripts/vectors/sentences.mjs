/** Small letters a to z, as the ranker looks words up: no links, no mentions, "don't" as two words. @returns {string[]} */
export function wordsOf(text) {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|www\.\S+|@\w+/g, ' ')
    .replace(/’/g, "'")
    .replace(/n't\b/g, ' not')
    .replace(/'\w+/g, ' ')
    .replace(/(.)\1{2,}/g, '$1$1');
  return plain.match(/[a-z]+/g) ?? [];
}

/** mulberry32: the same numbers from the same seed everywhere. @returns {() => number} */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** In place. */
export function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
