import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Obstacle } from '../steps.mjs';

/** @typedef {{ text: string, label: number, lang: string, set: 'tweets' | 'languages', isHeld: boolean }} Row */

export const LABELS = ['negative', 'neutral', 'positive'];
/** The eight languages of UMSAB. English is learned from the many tweets of SemEval instead. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'pt'];
const HELD_EVERY = 8;

/**
 * What feelings are learned from: SemEval 2013 to 2016 and UMSAB train. A text that stands in any validation set is
 * left out: UMSAB's English is partly TweetEval's. Every eighth row is held back for fitting trust.
 * @param {string} folder of the sets @returns {{ rows: Row[], left: number }}
 */
export function trainingRows(folder) {
  const judged = new Set(validationTexts(folder).map(bare));
  const tweets = rowsIn(path.join(folder, 'semeval_train_2013_2016.jsonl.gz'), 'en', 'tweets');
  const others = LANGUAGES.filter((lang) => lang !== 'en').flatMap((lang) =>
    rowsIn(path.join(folder, 'umsab', `${lang}_train.jsonl.gz`), lang, 'languages'),
  );
  const all = [...tweets, ...others];
  const rows = all.filter(({ text }) => !judged.has(bare(text)));
  return { rows, left: all.length - rows.length };
}

function validationTexts(folder) {
  const files = ['tweeteval_val.jsonl', ...LANGUAGES.map((lang) => path.join('umsab', `${lang}_val.jsonl`))];
  return files.flatMap((file) => rowsIn(path.join(folder, file), '', 'tweets')).map(({ text }) => text);
}

/** @returns {Row[]} */
export function rowsIn(file, lang, set) {
  if (!existsSync(file)) throw new Obstacle(`no ${path.basename(file)} in ${path.dirname(file)}`);
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  return lines.map((line, nth) => {
    const { t, y } = JSON.parse(line);
    return { text: t, label: LABELS.indexOf(y), lang, set, isHeld: nth % HELD_EVERY === 3 };
  });
}

/** Letters and digits alone, so that links, mentions and punctuation hide no copy. */
function bare(text) {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/https?:\S+|@\S+|&\w+;/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
