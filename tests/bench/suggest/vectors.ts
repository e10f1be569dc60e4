import { readFileSync } from 'node:fs';
import { readWordVectors, type WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import type { DataSet } from './data-set.ts';

export async function cleanVectors(_set: DataSet, file: unknown): Promise<WordVectors> {
  const bytes = readFileSync(String(file));
  const read = readWordVectors(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!read.ok) throw new Error(read.failure.type);
  return read.value;
}
