import { readFileSync } from 'node:fs';
import { readWordVectors, type WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { trainVectors } from '../../../scripts/train-vectors.mjs';
import { SETS } from '../../../scripts/vectors/sources.mjs';

/**
 * Vectors that never saw the set: trained without it where it is one of their sources (once, then from the cache), else
 * the shipped ones. `file`: these and no others. Null, with a line that says why, where they cannot be had.
 */
export async function cleanVectors(set: string, file: unknown): Promise<WordVectors | null> {
  try {
    const without = Object.keys(SETS).includes(set) ? set : '';
    const place = file
      ? String(file)
      : await (without ? trainVectors({ without }) : 'public/vectors/english.bin');
    const bytes = readFileSync(place);
    const read = readWordVectors(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    if (read.ok) return read.value;
    console.log(`  no vectors: ${place} is ${read.failure.type}`);
  } catch (error) {
    console.log(`  no vectors, so words only: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}
