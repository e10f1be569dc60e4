import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';
import { giveUp, Obstacle, seconds } from './steps.mjs';
import { vectorFile } from './vectors/file.mjs';
import { CACHE, DATA, digestOf, SETS } from './vectors/sources.mjs';
import { SETTINGS, train } from './vectors/train.mjs';
import { wordPoints } from './vectors/word-points.mjs';

const SHIPPED = path.join('public', 'vectors', 'english.bin');

/**
 * Trains the word vectors of the ranker from public data, the same from the same seed. Without flags it writes the ones
 * that are shipped; `--without banking77` writes vectors that never saw that set into the cache, for a benchmark.
 * `--data DIR` is the folder of the public sets.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values } = parseArgs({ options: { without: { type: 'string' }, data: { type: 'string' } } });
    await trainVectors({ without: values.without ?? '', data: values.data ?? DATA });
  } catch (error) {
    giveUp(error);
  }
}

/**
 * @param {{ without: string, data?: string }} options `without`: names of sets left out, with commas; '' trains the
 * shipped ones @returns {Promise<string>} the file; one in the cache is not made again
 */
export async function trainVectors({ without, data = DATA }) {
  const left = without.split(',').filter((name) => name !== '');
  const names = Object.keys(SETS).filter((name) => !left.includes(name));
  if (names.length === 0)
    throw new Obstacle('with every set left out there is nothing to train vectors with');
  const isShipped = left.length === 0;
  const file = isShipped
    ? path.join(ROOT, SHIPPED)
    : path.join(CACHE, `without-${left.sort().join('-')}-${digestOf(SETTINGS)}.bin`);
  if (!isShipped && existsSync(file)) return file;
  const start = Date.now();
  console.log(`  vectors from ${names.join(', ')}…`);
  const points = await wordPoints(data);
  const bytes = vectorFile(points.words, train(points, data, names));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  const packed = gzipSync(bytes, { level: 9 }).length;
  const sizes = `${(bytes.length / 1e6).toFixed(2)} MB, ${(packed / 1e6).toFixed(2)} MB gzipped`;
  console.log(`    ${path.relative(ROOT, file)}: ${points.words.length} words, ${sizes} (${seconds(start)})`);
  return file;
}
