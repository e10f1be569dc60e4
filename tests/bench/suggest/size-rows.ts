import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What indexes, ranks, learns and explains. */
const RANKER = `
  export { Ranker } from './lib/suggestions/ranker/ranker';
  export { buildIndex } from './lib/suggestions/snippet-index';
`;
/** What puts it to use: answers for a comment, what a cold start looks at first, the index as it is stored, the library's score. */
const AROUND = `
  export { answerFor } from './lib/suggestions/suggest';
  export * from './lib/suggestions/first-look';
  export * from './lib/suggestions/stored-index';
  export { scoreLibrary } from './lib/suggestions/score-library';
`;
const SEARCH = `
  export { SearchIndex } from './lib/suggestions/search/search-index';
  export { findReplies } from './lib/suggestions/search/find-replies';
  export { readQuery } from './lib/suggestions/search/search-query';
`;
const TRIAGE = `
  export { readLabels } from './lib/triage/read-labels';
  export { learnLabels } from './lib/triage/learned/learned-labels';
  export { readSentimentModel } from './lib/triage/sentiment/sentiment-model';
  export { queueOrder } from './lib/triage/queue-order';
  export { markFor } from './lib/triage/mark-for';
`;
const VECTORS = 'public/vectors/english.bin';
const FEELINGS = 'public/triage/sentiment.bin';

/** Code in bundles of its own and assets, gzipped. Only the first row has a bound, and leaves out what it says. */
export async function sizeRows() {
  const ranker = await bundled(RANKER, { external: ['text'] });
  const alone = await bundled(TRIAGE, {
    external: ['text', 'personal-data', 'schedule'],
    packages: 'external',
  });
  return [
    codeRow('ranker and index, without lib/text', ranker, { 'not gzipped': ranker.length / 1e3 }, 12),
    await wholeRow('ranker and index', RANKER),
    await wholeRow('these with answers, first look, storing and scoring', RANKER + AROUND),
    await wholeRow('typed search', SEARCH),
    await wholeRow('triage with its cues', TRIAGE, { 'lib/triage alone': kB(alone) }),
    await wholeRow('suggestions, search and triage together', RANKER + AROUND + SEARCH + TRIAGE),
    assetRow(),
  ];
}

/** With everything it needs; what comes from packages (schemas, phone numbers, time zones) serves the rest as well. */
async function wholeRow(what: string, entry: string, others: Readonly<Record<string, number>> = {}) {
  const own = kB(await bundled(entry, { packages: 'external' }));
  return codeRow(`${what}, with all they need`, await bundled(entry), { 'without packages': own, ...others });
}

function codeRow(what: string, code: string, others: Readonly<Record<string, number>>, target?: number) {
  const row = { metric: `code of ${what}, gzipped`, value: kB(code), unit: 'kB', others };
  return target === undefined ? row : { ...row, target };
}

/** All but the language detector's. */
function assetRow() {
  const [vectors, feelings] = [kBOf(VECTORS) / 1e3, kBOf(FEELINGS) / 1e3];
  return {
    metric: 'assets, gzipped',
    ...{ value: vectors + feelings, unit: 'MB', target: 2.4 },
    others: { vectors, 'weights of feelings': feelings },
  };
}

function kBOf(file: string): number {
  return kB(readFileSync(path.join(ROOT, file)));
}

type LeftOut = { readonly external?: readonly string[]; readonly packages?: 'external' };

/** `external`: folders of lib that are left out. */
async function bundled(contents: string, { external = [], packages }: LeftOut = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'esnext', write: false },
    alias: { '@': ROOT },
    external: external.map((folder) => path.join(ROOT, 'lib', folder, '*')),
    ...(packages ? { packages } : {}),
  });
  return outputFiles.map(({ text }) => text).join('');
}

function kB(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length / 1e3;
}
