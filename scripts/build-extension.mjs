import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines, ROOT, run } from './run.mjs';
import { readStamp, stampOf } from './stamp.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build-extension.mjs',
];
const CACHE = path.join(ROOT, '.cache');
const LOCK = path.join(CACHE, 'build.lock');
const LOCK_STALE_MS = 120_000;

/** @typedef {'chrome' | 'firefox'} Target */

/** Where a build ends up. @param {Target} target */
export const builtFolder = (target) => path.join(ROOT, '.output', `${target}-mv3`);

/**
 * Builds the extension unless what is there was built from these very sources.
 * Throws with the builder's last lines when it fails. @param {Target} target @returns {Promise<'built' | 'unchanged'>}
 */
export function buildExtension(target) {
  return withBuildLock(async () => {
    const stampFile = path.join(CACHE, `built-${target}`);
    const stamp = await stampOf(ROOT, SOURCES);
    if ((await readStamp(stampFile)) === stamp && (await isBuilt(target))) return 'unchanged';
    await rm(stampFile, { force: true });
    // A test runner's own NODE_ENV would bring the development build of JSX, file paths and all.
    const env = { NODE_ENV: 'production' };
    const { code, output } = await run('wxt', ['build', '-b', target, '--mv3'], { env });
    if (code !== 0) throw new Error(`The extension does not build:\n${lastLines(output)}`);
    await writeFile(stampFile, stamp);
    return 'built';
  });
}

/** Lets one process at a time build or copy a build. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function withBuildLock(work) {
  await mkdir(CACHE, { recursive: true });
  while (!(await takeLock())) await wait(200);
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function takeLock() {
  try {
    await mkdir(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    await dropStaleLock();
    return false;
  }
}

/** A process that was killed while it built leaves its lock behind. */
async function dropStaleLock() {
  const { mtimeMs } = await stat(LOCK).catch(() => ({ mtimeMs: Date.now() }));
  if (Date.now() - mtimeMs > LOCK_STALE_MS) await rm(LOCK, { recursive: true, force: true });
}

async function isBuilt(target) {
  const manifest = path.join(builtFolder(target), 'manifest.json');
  return stat(manifest).then(
    () => true,
    () => false,
  );
}
