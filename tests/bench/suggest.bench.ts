import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { type DataSet, folderOf, readDataSet } from './suggest/data-set.ts';
import { languageRows } from './suggest/language-rows.ts';
import { scaleRows } from './suggest/scale-rows.ts';
import { type Shots, shotRows } from './suggest/shot-rows.ts';
import { sizeRows } from './suggest/size-rows.ts';
import { starterRows } from './suggest/starter-rows.ts';
import { strayRows } from './suggest/stray-rows.ts';
import { streamRows } from './suggest/stream-rows.ts';
import { cleanVectors, shippedVectors } from './suggest/vectors.ts';

type Row = Awaited<ReturnType<typeof rowsFor | typeof ownRows | typeof scaleRows>>[number];

/**
 * The right reply among the first: with 0 to all example comments per snippet, pick by pick, and for comments that no
 * reply answers; beside search libraries in the same run and published figures. Vectors never saw the set reported.
 * `--data DIR[,DIR]` other sets (snippets, train, test, oos_val .jsonl); `--k 0,1,3,10,full`; `--seeds 5`;
 * `--only shots,stream,stray,starter,languages,scale,size`; `--scale 80,20000`; `--encoder none` leaves the vectors out; `--vectors FILE` takes these.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const folders = flags.data ? String(flags.data).split(',') : ['banking77', 'clinc150'].map(folderOf);
  const rows: Row[] = [];
  for (const folder of folders.map((each) => path.resolve(each))) {
    const set = existsSync(folder) ? readDataSet(folder) : undefined;
    if (!set) console.log(`  no data in ${folder}: give a folder with train.jsonl and test.jsonl as --data`);
    else rows.push(...(await rowsFor(set, flags)));
  }
  rows.push(...(await ownRows(flags)));
  if (isWanted(flags, 'scale')) {
    const vectors = flags.encoder === 'none' ? null : shippedVectors(flags.vectors);
    for (const count of String(flags.scale ?? '80,20000').split(',')) {
      rows.push(...(await scaleRows(Number(count), vectors)));
    }
  }
  return rows;
}

function isWanted({ only }: Readonly<Record<string, unknown>>, part: string): boolean {
  return only === undefined || String(only).split(',').includes(part);
}

/** What is measured on texts of this repository, with the vectors that are shipped. */
async function ownRows(flags: Readonly<Record<string, unknown>>) {
  const vectors = flags.encoder === 'none' ? null : shippedVectors(flags.vectors);
  return [
    ...(isWanted(flags, 'starter') ? await starterRows(vectors) : []),
    ...(isWanted(flags, 'languages') ? await languageRows(vectors) : []),
    ...(isWanted(flags, 'size') ? await sizeRows() : []),
  ];
}

async function rowsFor(set: DataSet, flags: Readonly<Record<string, unknown>>) {
  const vectors = flags.encoder === 'none' ? null : await cleanVectors(set, flags.vectors);
  const seeds = Number(flags.seeds ?? 5);
  const placeById = new Map(set.snippets.map(({ id }, place) => [id, place]));
  const questions = set.test.map(({ text, label }) => ({ text, right: placeById.get(label) ?? -1 }));
  const known = questions.filter(({ right }) => right >= 0);
  return [
    ...(isWanted(flags, 'shots') ? await allShots(set, flags, seeds, vectors, known) : []),
    ...(isWanted(flags, 'stream') ? streamRows(set, seeds, vectors, known) : []),
    ...(isWanted(flags, 'stray') && set.stray.length > 0 ? strayRows(set, seeds, vectors, known) : []),
  ];
}

async function allShots(
  set: DataSet,
  flags: Readonly<Record<string, unknown>>,
  seeds: number,
  vectors: WordVectors | null,
  questions: Parameters<typeof shotRows>[4],
) {
  const wanted = String(flags.k ?? '0,1,3,10,full').split(',');
  const counts = wanted.map((each): Shots => (each === 'full' ? 'full' : Number(each)));
  const rows = [];
  for (const count of counts) rows.push(...(await shotRows(set, count, seeds, vectors, questions)));
  return rows;
}
