import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = path.join(ROOT, '.cache/sites');

/** One bundle per entry and option set for this process's life. @type {Map<string, Promise<string>>} */

const bundles = new Map();

/** Bundles a browser entry (JS, JSX) to one IIFE script. Kept in memory, and in `.cache/sites/` under a key of
 *  esbuild's version, the options and the content of every input of the last build; a changed input builds anew.
 *  @param {string | URL} entry absolute path, path from the repository root, or file URL
 *  @param {{ alias?: Record<string, string>, define?: Record<string, string> }} [options]
 *    `alias` maps a package wherever it is imported, also inside dependencies: `{ react: 'react17' }`
 *  @returns {Promise<string>} */
export function bundle(entry, { alias = {}, define = {} } = {}) {
  const file =
    entry instanceof URL || /^file:/.test(entry) ? fileURLToPath(entry) : path.resolve(ROOT, entry);
  const key = JSON.stringify([version, path.relative(ROOT, file), alias, define]);
  const known = bundles.get(key);
  if (known) return known;
  const made = cachedOrBuilt(file, key, { alias, define });
  bundles.set(key, made);
  made.catch(() => bundles.delete(key));
  return made;
}

async function cachedOrBuilt(file, key, options) {
  const place = path.join(CACHE, hash(key).slice(0, 24));
  return (await readCached(place)) ?? (await buildAndKeep(file, place, options));
}

async function readCached(place) {
  try {
    const { inputs, stamp, codeStamp } = JSON.parse(await readFile(`${place}.json`, 'utf8'));
    if ((await stampOf(inputs)) !== stamp) return undefined;
    const code = await readFile(`${place}.js`, 'utf8');
    return hash(code) === codeStamp ? code : undefined;
  } catch {
    return undefined; // nothing kept yet, or not readable: build
  }
}

async function buildAndKeep(file, place, { alias, define }) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: ROOT,
    loader: { '.js': 'jsx' },
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {}, // the repository's own names Preact
    alias,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', ...define },
    logLevel: 'silent',
  });
  const code = result.outputFiles[0].text;
  const inputs = [...Object.keys(result.metafile.inputs), 'tests/sites/build.mjs'];
  const record = { inputs, stamp: await stampOf(inputs), codeStamp: hash(code) };
  await mkdir(CACHE, { recursive: true });
  await replaceFile(`${place}.js`, code);
  await replaceFile(`${place}.json`, JSON.stringify(record));
  return code;
}

/** Several processes may build at once: readers see the old file or the new one, never half of one. */
async function replaceFile(name, content) {
  const draft = `${name}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, name);
}

async function stampOf(inputs) {
  const contents = await Promise.all(inputs.map((input) => readFile(path.join(ROOT, input))));
  return hash(contents.map((content, index) => `${inputs[index]} ${hash(content)}`).join('\n'));
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
