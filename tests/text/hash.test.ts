import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '@/lib/text/hash';

describe('hash of a text', () => {
  it('is the 64-bit FNV-1a of its code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(hashText(text)).toBe(slowFnv1a(text));
      }),
    );
  });

  it('differs when one letter differs', () => {
    expect(hashText('a draft')).not.toBe(hashText('a draFt'));
  });
});

function slowFnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >>> 8])
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
