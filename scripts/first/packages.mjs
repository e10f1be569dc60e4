import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, ROOT, run } from '../run.mjs';
import { Obstacle } from '../steps.mjs';

const NODE = path.join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Installs the packages of the lock file unless they are there. @returns {Promise<'installed' | 'unchanged'>} */
export async function installPackages() {
  if (isInstalled()) return 'unchanged';
  const { code, output } = await fetchPackages();
  if (code !== 0) throw new Obstacle(`${npmTrouble(output)}\n\n${lastLines(output, 12)}`);
  if (!existsSync(NODE)) {
    throw new Obstacle(
      'npm left out the install script of the package "node": run `npm rebuild node`, then this again.',
    );
  }
  return 'installed';
}

/** npm writes down what it installed when it is through; an installation that was cut off has no such list. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(path.join('node_modules', '.package-lock.json'));
  if (!wanted || !present || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }> | undefined} */
function packagesOf(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).packages : undefined;
}

/**
 * `npm ci` refuses a lock file without the packages of other systems, which npm itself leaves out when the registry
 * it was made with did not have them. `npm install` keeps to the same versions and does not mind.
 */
async function fetchPackages() {
  const clean = await startNpm('ci');
  return clean.output.includes('EUSAGE') ? startNpm('install', '--no-save') : clean;
}

async function startNpm(...parts) {
  try {
    return await run('npm', [...parts, '--no-audit', '--no-fund', '--loglevel=error']);
  } catch (error) {
    throw new Obstacle(
      `npm cannot be started (${error.message}): install Node.js with npm, then run this again.`,
    );
  }
}

function npmTrouble(output) {
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(output)) {
    return 'the package registry cannot be reached: check the network or `npm config get registry`, then run this again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `npm may not write to ${ROOT}: give yourself the right to, or clone into a folder of your own.`;
  }
  if (/ENOSPC/.test(output)) return 'the disk is full: free about 1 GB, then run this again.';
  return 'npm could not install the packages; it said:';
}
