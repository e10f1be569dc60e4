import { existsSync } from 'node:fs';
import { type DataSet, folderOf, readDataSet } from './suggest/data-set.ts';
import { languageRows } from './suggest/language-rows.ts';
import { scaleRows } from './suggest/scale-rows.ts';
import { shotRows } from './suggest/shot-rows.ts';
import { sizeRows } from './suggest/size-rows.ts';
import { starterRows } from './suggest/starter-rows.ts';
import { strayRows } from './suggest/stray-rows.ts';
import { streamRows } from './suggest/stream-rows.ts';
import { cleanVectors, shippedVectors } from './suggest/vectors.ts';
import { type Wishes, wishesOf } from './suggest/wishes.ts';

interface Row {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  readonly better?: 'lower' | 'higher';
  readonly others?: Readonly<Record<string, number>>;
}

/**
 * The right reply among the first: with 0 to all example comments per snippet, pick by pick, and for comments that no
 * reply answers; beside search libraries in the same run and published figures. Vectors never saw the set reported.
 * `--data DIR[,DIR]` other sets (snippets, train, test, oos_test .jsonl); `--k 0,1,3,10,full`; `--seeds 5`;
 * `--only shots,stream,stray,starter,languages,scale,size`; `--scale 80,20000`; `--encoder none` leaves the vectors out; `--vectors FILE` takes these.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const wanted = wishesOf(flags);
  const rows: Row[] = [];
  // All are read first: what cannot be read is said before an hour has gone into the others.
  for (const set of setsOf(wanted)) rows.push(...(await rowsFor(set, wanted)));
  rows.push(...(await ownRows(wanted)));
  return rows;
}

function setsOf({ folders }: Wishes): DataSet[] {
  if (folders) return folders.map(readDataSet);
  return ['banking77', 'clinc150'].map(folderOf).flatMap((folder) => {
    if (existsSync(folder)) return [readDataSet(folder)];
    console.log(`  no data in ${folder}: give a folder with train.jsonl and test.jsonl as --data`);
    return [];
  });
}

/** What is measured on texts of this repository, with the vectors that are shipped. */
async function ownRows({ parts, hasVectors, vectorFile, scale }: Wishes) {
  const vectors = hasVectors ? shippedVectors(vectorFile) : null;
  const rows: Row[] = [
    ...(parts.has('starter') ? await starterRows(vectors) : []),
    ...(parts.has('languages') ? await languageRows(vectors) : []),
    ...(parts.has('size') ? await sizeRows() : []),
  ];
  if (!parts.has('scale')) return rows;
  for (const count of scale) rows.push(...(await scaleRows(count, vectors)));
  return rows;
}

async function rowsFor(set: DataSet, { parts, hasVectors, vectorFile, shots, seeds }: Wishes) {
  const isWanted = ['shots', 'stream', 'stray'].some((part) => parts.has(part));
  const vectors = isWanted && hasVectors ? await cleanVectors(set, vectorFile) : null;
  const placeById = new Map(set.snippets.map(({ id }, place) => [id, place]));
  const questions = set.test.map(({ text, label }) => ({ text, right: placeById.get(label) ?? -1 }));
  const hasTraining = set.train.length > 0;
  const rows: Row[] = [];
  for (const count of parts.has('shots') ? shots : []) {
    if (hasTraining || count === 0) rows.push(...(await shotRows(set, count, seeds, vectors, questions)));
  }
  if (parts.has('stream') && hasTraining) rows.push(...streamRows(set, seeds, vectors, questions));
  if (parts.has('stray') && set.stray.length > 0) rows.push(...strayRows(set, seeds, vectors, questions));
  return rows;
}
