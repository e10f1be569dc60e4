import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from './sentences.mjs';
import { rowsOf, SETS } from './sources.mjs';

/**
 * How much of a set stands in each source of the vectors, all of its parts counted, those kept for testing too.
 * @param {string[]} texts of the set @param {string} data folder of the public sets
 * @returns {{ name: string, share: number | undefined }[]} 0 to 1, of the texts that differ; undefined where the
 * source is not there
 */
export function sharesIn(texts, data) {
  const keys = [...new Set(texts.map(keyOf))];
  return Object.entries(SETS).map(([name, file]) => {
    const folder = path.dirname(file);
    if (!existsSync(path.join(data, file))) return { name, share: undefined };
    const parts = readdirSync(path.join(data, folder)).filter(isPart);
    const known = new Set(
      parts.flatMap((part) => rowsOf(data, path.join(folder, part)).map(({ t }) => keyOf(t))),
    );
    return { name, share: keys.filter((key) => known.has(key)).length / Math.max(1, keys.length) };
  });
}

function isPart(file) {
  return file.endsWith('.jsonl') && file !== 'snippets.jsonl';
}

/** Neither capitals nor signs nor numbers tell two texts apart; one without Latin letters stands for itself. */
function keyOf(text) {
  return wordsOf(text).join(' ') || text;
}
