import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const BIN = path.join(ROOT, 'node_modules', '.bin');

/**
 * Runs a program in the repository with `node_modules/.bin` first on the path, so that its Node is the one npm
 * installed. Rejects only when the program cannot be started.
 * @param {string} command @param {string[]} parts
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show`: pass its output through as it comes
 * @returns {Promise<{ code: number, output: string }>} output: both streams, when not shown
 */
export function run(command, parts, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parts, {
      cwd: ROOT,
      env: { ...withOwnNode(), ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout?.on('data', (data) => said.push(data));
    child.stderr?.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}

/** This process's environment with `node_modules/.bin` first on the path. */
export function withOwnNode() {
  return { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` };
}

/** The last lines of a program's output, for a failure that a person must read. */
export function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
