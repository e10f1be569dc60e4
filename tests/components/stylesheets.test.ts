import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const COMPONENTS = path.resolve(import.meta.dirname, '../../components');
/** A rule of its own at the outermost level: what the class is, and not how it changes elsewhere. */
const OWN_RULE = /^\.([\w-]+) \{$/gm;

it.each(['library', 'sidebar'])('gives every class in %s its looks in one place', (page) => {
  const filesByClass = new Map<string, Set<string>>();
  for (const file of [...stylesheetsIn('ui'), ...stylesheetsIn(page)]) {
    for (const [, name = ''] of readFileSync(path.join(COMPONENTS, file), 'utf8').matchAll(OWN_RULE))
      filesByClass.set(name, (filesByClass.get(name) ?? new Set()).add(file));
  }
  expect(filesByClass.size).toBeGreaterThan(100);
  const twice = [...filesByClass].filter(([, files]) => files.size > 1);
  expect(twice.map(([name, files]) => [name, ...files])).toEqual([]);
});

function stylesheetsIn(folder: string): string[] {
  const names = readdirSync(path.join(COMPONENTS, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.css')).map((name) => path.join(folder, name));
}
