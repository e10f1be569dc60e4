/**
 * FNV-1a, 64 bits, over the UTF-16 code units (low byte first), as 16 hex digits. Tells drafts apart; it is no
 * protection against somebody who wants two texts to collide.
 * Source: Fowler, Noll, Vo; offset basis and prime for 64 bits. Four 16-bit limbs, because BigInt is slow here.
 */
export function hashText(text: string): string {
  const limbs: Limbs = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    addByte(limbs, unit & 0xff);
    addByte(limbs, unit >>> 8);
  }
  return limbs
    .map((limb) => limb.toString(16).padStart(4, '0'))
    .reverse()
    .join('');
}

/** Least significant first. */
type Limbs = [number, number, number, number];

/** The prime is 2^40 + 0x1b3: multiply by 0x1b3, and add the lowest 24 bits shifted by 40. */
function addByte(limbs: Limbs, byte: number): void {
  const low = limbs[0] ^ byte;
  const [, second, third, fourth] = limbs;
  const first = low * 0x1b3;
  const next = second * 0x1b3 + (first >>> 16);
  const after = third * 0x1b3 + (next >>> 16) + ((low & 0xff) << 8);
  const last = fourth * 0x1b3 + (after >>> 16) + (((second << 8) | (low >>> 8)) & 0xffff);
  limbs[0] = first & 0xffff;
  limbs[1] = next & 0xffff;
  limbs[2] = after & 0xffff;
  limbs[3] = last & 0xffff;
}
