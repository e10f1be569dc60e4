import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWordVectors, type WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { trainVectors } from '../../../scripts/train-vectors.mjs';
import { sharesIn } from '../../../scripts/vectors/shared-texts.mjs';
import { DATA } from '../../../scripts/vectors/sources.mjs';
import type { DataSet } from './data-set.ts';

const SHIPPED = path.resolve(import.meta.dirname, '../../../public/vectors/english.bin');
/** Sets that know nothing of each other have up to one text in a hundred in common ("what is my balance"). */
const MOST_SHARED = 0.05;

/**
 * Vectors that never saw the set: trained without each source that holds its texts (once, then from the cache), and the
 * shipped ones where none does. `file`: these and no others. Null, with a line that says why, where they cannot be had.
 */
export async function cleanVectors(set: DataSet, file: unknown): Promise<WordVectors | null> {
  if (file) return vectorsIn(String(file));
  const without = sourcesIn(set, DATA);
  try {
    return vectorsIn(without.length > 0 ? await trainVectors({ without: without.join(',') }) : SHIPPED);
  } catch (error) {
    return noVectors(error instanceof Error ? error.message : String(error));
  }
}

/** For texts of this repository, which no vectors were trained with. */
export function shippedVectors(file: unknown): WordVectors | null {
  return vectorsIn(file ? String(file) : SHIPPED);
}

/** What must be left out of the vectors, and a line that says so. Told by the texts, since a folder may have any name. */
export function sourcesIn(set: DataSet, data: string): string[] {
  const shares = sharesIn(
    [...set.train, ...set.test, ...set.stray].map(({ text }) => text),
    data,
  );
  const missing = shares.filter(({ share }) => share === undefined).map(({ name }) => name);
  if (missing.length > 0) {
    console.log(
      `  ${set.name}: ${missing.join(', ')} cannot be compared, not being in ${data}; its name decides`,
    );
  }
  const names = shares
    .filter(({ name, share }) => (share === undefined ? name === set.name : share > MOST_SHARED))
    .map(({ name }) => name);
  const which = names.length > 0 ? `vectors trained without ${names.join(' and ')}` : 'the shipped vectors';
  console.log(`  ${set.name}: ${which}${saidOf(shares)}`);
  return names;
}

function saidOf(shares: ReturnType<typeof sharesIn>): string {
  const parts = shares.flatMap(({ name, share }) =>
    share === undefined ? [] : [`${(100 * share).toFixed(1)}% in ${name}`],
  );
  return parts.length > 0 ? `; of its texts stand ${parts.join(', ')}` : '';
}

function vectorsIn(place: string): WordVectors | null {
  try {
    const bytes = readFileSync(place);
    const read = readWordVectors(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return read.ok ? read.value : noVectors(`${place} is ${read.failure.type}`);
  } catch (error) {
    return noVectors(error instanceof Error ? error.message : String(error));
  }
}

function noVectors(why: string): null {
  console.log(`  no vectors, so words only: ${why}`);
  return null;
}
