import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * One hash over the names and contents of files and folders, so that an unchanged step can be left out.
 * Places that do not exist count as empty. @param {string} root @param {string[]} places relative to root
 */
export async function stampOf(root, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of await filesIn(root, place)) {
      hash.update(`${file}\n`).update(await readFile(path.join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** The text a stamp file holds, or undefined. */
export async function readStamp(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesIn(root, place) {
  try {
    const entries = await readdir(path.join(root, place), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
