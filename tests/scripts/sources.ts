import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Source {
  /** Relative to the repository. */
  readonly file: string;
  /** Without comments, so that a word in one does not count. */
  readonly code: string;
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript file of the product. */
export async function productSources(): Promise<Source[]> {
  const files = (await Promise.all(['entrypoints', 'components', 'lib'].map(filesIn))).flat();
  const code = await Promise.all(files.map((file) => readFile(path.join(ROOT, file), 'utf8')));
  return files.map((file, nth) => ({ file, code: withoutComments(code[nth] ?? '') }));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
