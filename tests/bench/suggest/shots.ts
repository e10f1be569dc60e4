import { Seeded } from '@/lib/suggestions/ranker/seeded';
import type { DataSet } from './data-set.ts';

/** The first `count` training sentences of each snippet after shuffling with the seed (mulberry32, 1000 + seed). */
export function shotsOf(set: DataSet, count: number, seed: number): Map<string, string[]> {
  const random = new Seeded(1000 + seed);
  const textsById = new Map<string, string[]>();
  for (const { text, label } of set.train)
    (textsById.get(label) ?? textsById.set(label, []).get(label))?.push(text);
  const ids = [...textsById.keys()].sort((a, b) => (a < b ? -1 : 1));
  return new Map(ids.map((id) => [id, random.shuffle(textsById.get(id) ?? []).slice(0, count)]));
}
