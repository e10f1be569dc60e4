import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs one of the commands as npm does, with the given surroundings. */
function command(script: string, parts: string[], env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync('node', [path.join(ROOT, 'scripts', `${script}.mjs`), ...parts], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, lines: stderr.trim().split('\n') };
}

it.each([
  ['start', [], { CUECARD_CHROMIUM: '/nowhere/chromium' }, /names \/nowhere\/chromium, where nothing is/],
  ['test', ['everything'], {}, /no part "everything": choose from types, lint/],
  ['bench', ['everything'], {}, /no benchmark "everything": choose from page, open/],
] as const)('%s %j says in one line what is in the way', (script, parts, env, words) => {
  const { status, lines } = command(script, [...parts], env);
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(words);
});
