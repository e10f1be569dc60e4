import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What indexes, ranks, learns and explains; typed search and triage have benchmarks of their own. */
const ENTRY = `
  export { Ranker } from './lib/suggestions/ranker/ranker';
  export { buildIndex } from './lib/suggestions/snippet-index';
`;
/** And what puts it to use: answers for a comment, what a cold start looks at first, and the index as it is stored. */
const AROUND = `${ENTRY}
  export { answerFor } from './lib/suggestions/suggest';
  export * from './lib/suggestions/first-look';
  export * from './lib/suggestions/stored-index';
`;
const ASSET = 'public/vectors/english.bin';

/** The ranker's code in one bundle, and its asset; gzipped. What all of the product shares is apart. */
export async function sizeRows() {
  const shared = ['lib/text/*', 'lib/library/*'].map((place) => path.join(ROOT, place));
  const [own, around, all] = [
    await bundled(ENTRY, shared),
    await bundled(AROUND, shared),
    await bundled(ENTRY, []),
  ];
  const asset = readFileSync(path.join(ROOT, ASSET));
  return [
    {
      metric: 'code of the ranker and its index, gzipped',
      ...{ value: gzipped(own) / 1e3, unit: 'kB', target: 12 },
      others: {
        'with answers, first look and storing': gzipped(around) / 1e3,
        'with the reading of texts, shared': gzipped(all) / 1e3,
        'not gzipped': own.length / 1e3,
      },
    },
    {
      metric: 'vectors, gzipped',
      ...{ value: gzipped(asset) / 1e6, unit: 'MB', target: 2.4 },
      others: { 'not gzipped': asset.length / 1e6 },
    },
  ];
}

async function bundled(contents: string, external: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'esnext', write: false, external },
    alias: { '@': ROOT },
  });
  return outputFiles.map(({ text }) => text).join('');
}

function gzipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}
