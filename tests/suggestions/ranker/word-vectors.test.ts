import { describe, expect, it } from 'vitest';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { vectorFile } from '../../../scripts/vectors/file.mjs';

const WORDS = ['refund', 'parcel', 'not'];
const VECTORS = Float32Array.from([1, -1, 0.5, 0, 0.2, 0.1, -0.3, 0, 2, 2, -2, 1]);

function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function pointOf(word: string): number[] {
  const read = readWordVectors(asBuffer(vectorFile(WORDS, VECTORS)));
  if (!read.ok) throw new Error(read.failure.type);
  const sum = new Float32Array(read.value.dimensions);
  read.value.add(sum, word);
  return [...sum];
}

describe('the file of word vectors', () => {
  it('gives each word back within a step', () => {
    for (const [row, word] of WORDS.entries()) {
      const point = pointOf(word);
      const own = VECTORS.slice(row * 4, row * 4 + 4);
      const step = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0) / 4) * 0.38;
      for (const [axis, value] of own.entries())
        expect(Math.abs((point[axis] ?? 9) - value)).toBeLessThan(step);
    }
  });

  it('knows other forms of a word, and reads "refundn\'t" as two', () => {
    expect(pointOf('refunds')).toEqual(pointOf('refund'));
    const [one, other] = [pointOf('refund'), pointOf('not')];
    expect(pointOf("refundn't")).toEqual(one.map((value, axis) => Math.fround(value + (other[axis] ?? 0))));
    expect(pointOf('zebra')).toEqual([0, 0, 0, 0]);
  });

  it('finds stems out in portions, and knows the same words as when it is asked at once', () => {
    const read = readWordVectors(asBuffer(vectorFile(WORDS, VECTORS)));
    if (!read.ok) throw new Error(read.failure.type);
    expect([read.value.readStems(2), read.value.readStems(2), read.value.readStems(2)]).toEqual([
      false,
      true,
      true,
    ]);
    const sum = new Float32Array(read.value.dimensions);
    read.value.add(sum, 'parcels');
    expect([...sum]).toEqual(pointOf('parcels'));
    expect([...sum]).not.toEqual(pointOf('zebra'));
  });

  it('is refused when it is something else, cut short, or of another version', () => {
    const file = vectorFile(WORDS, VECTORS);
    expect(readWordVectors(new ArrayBuffer(3))).toMatchObject({ failure: { type: 'not-vectors' } });
    expect(readWordVectors(asBuffer(file.subarray(0, file.length - 1)))).toMatchObject({ ok: false });
    expect(readWordVectors(asBuffer(new TextEncoder().encode('x'.repeat(99))))).toMatchObject({ ok: false });
    const newer = Uint8Array.from(file);
    newer[3] = 0x39;
    expect(readWordVectors(asBuffer(newer))).toEqual({ ok: false, failure: { type: 'other-version' } });
  });
});
