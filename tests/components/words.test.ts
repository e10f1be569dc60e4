import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../components');

/** What a person reads or hears, written into the code instead of the messages. */
const LITERAL = /\b(?:placeholder|title|alt|aria-label|aria-description)="[^"]*\p{L}[^"]*"/gu;

test('what a person reads stands in the messages, not in a component', async () => {
  const files = (await readdir(ROOT, { recursive: true })).filter((name) => name.endsWith('.tsx'));
  const found = files.map(async (name) => {
    const code = await readFile(path.join(ROOT, name), 'utf8');
    return [...code.matchAll(LITERAL)].map(([literal]) => `${name}: ${literal}`);
  });
  expect((await Promise.all(found)).flat()).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
