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
const ASSET = 'public/vectors/english.bin';

/** The ranker's code in one bundle, and its asset; gzipped. Reading of texts that all of the product shares is apart. */
export async function sizeRows() {
  const [own, all] = [await bundled([path.join(ROOT, 'lib/text/*')]), await bundled([])];
  const asset = readFileSync(path.join(ROOT, ASSET));
  return [
    {
      metric: 'code of the ranker and its index, gzipped',
      ...{ value: gzipped(own) / 1e3, unit: 'kB', target: 12 },
      others: { 'with the reading of texts, shared': gzipped(all) / 1e3, 'not gzipped': own.length / 1e3 },
    },
    {
      metric: 'vectors, gzipped',
      ...{ value: gzipped(asset) / 1e6, unit: 'MB', target: 2.4 },
      others: { 'not gzipped': asset.length / 1e6 },
    },
  ];
}

async function bundled(external: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'esnext', write: false, external },
    alias: { '@': ROOT },
  });
  return outputFiles.map(({ text }) => text).join('');
}

function gzipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}
