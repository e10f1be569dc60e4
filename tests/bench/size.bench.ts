import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, builtFolder } from '../../scripts/build-extension.mjs';

const CONTENT_SCRIPT = 'content-scripts/content.js';
const CONTENT_TARGET_KB = 40;

/** Every bundle of the build for Chrome, gzipped, in thousands of bytes; the largest first. */
export async function run() {
  await buildExtension('chrome');
  const folder = builtFolder('chrome');
  const names = await readdir(folder, { recursive: true });
  const bundles = names.filter((name) => /\.(js|css)$/.test(name));
  const rows = await Promise.all(bundles.map((name) => measure(folder, name)));
  rows.sort((one, other) => other.value - one.value);
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  return [...rows, { metric: 'all bundles', value: total, unit: 'kB' }];
}

async function measure(folder: string, name: string) {
  const code = await readFile(path.join(folder, name));
  const row = { metric: name, value: kilobytes(gzipSync(code, { level: 9 })), unit: 'kB' };
  const others = { 'not gzipped': kilobytes(code) };
  return name === CONTENT_SCRIPT
    ? { ...row, target: CONTENT_TARGET_KB, better: 'lower', others }
    : { ...row, others };
}

function kilobytes(data: Uint8Array): number {
  return data.length / 1000;
}
