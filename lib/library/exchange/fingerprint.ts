/** 16 hexadecimal digits that change with the text. Tells versions of a record apart; proves nothing to an attacker. */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

/** Source: FNV-1a by Fowler, Noll and Vo, over UTF-16 code units. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
