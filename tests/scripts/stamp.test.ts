import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStamp, stampOf } from '../../scripts/stamp.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cuecard-stamp-'));
  await mkdir(path.join(root, 'lib/deep'), { recursive: true });
  await writeFile(path.join(root, 'lib/deep/one.ts'), 'one');
  await writeFile(path.join(root, 'config.ts'), 'config');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const stamp = () => stampOf(root, ['lib', 'config.ts', 'not-there']);

it('is the same for the same files', async () => {
  expect(await stamp()).toBe(await stamp());
});

it.each([
  ['a file changed', () => writeFile(path.join(root, 'lib/deep/one.ts'), 'two')],
  ['a file was added', () => writeFile(path.join(root, 'lib/two.ts'), '')],
  [
    'a file got another name',
    () => rename(path.join(root, 'lib/deep/one.ts'), path.join(root, 'lib/one.ts')),
  ],
  ['a single file changed', () => writeFile(path.join(root, 'config.ts'), 'other')],
])('is another when %s', async (_what, change) => {
  const before = await stamp();
  await change();
  expect(await stamp()).not.toBe(before);
});

it('is missing until it was written', async () => {
  expect(await readStamp(path.join(root, 'stamp'))).toBeUndefined();
});
