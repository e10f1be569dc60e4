import { existsSync } from 'node:fs';
import path from 'node:path';
import { languageRows } from './triage/language-rows.ts';
import { riskRows } from './triage/measure-risk.ts';
import { sentimentRows } from './triage/sentiment-rows.ts';
import { speedRows } from './triage/speed-rows.ts';

const DATA = new URL('../../../shared/data/sentiment', import.meta.url).pathname;

/**
 * How triage reads comments: feelings beside three libraries in the same run, risk by class on comments written for it,
 * what kind of talk, language, and time. `--data DIR` is the folder with tweeteval_val.jsonl and umsab/.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const folder = path.resolve(flags.data ? String(flags.data) : DATA);
  const hasData = existsSync(path.join(folder, 'tweeteval_val.jsonl'));
  if (!hasData)
    console.log(`  no data in ${folder}: feelings and language are left out; name the folder as --data`);
  return [
    ...(hasData ? sentimentRows(folder) : []),
    ...(hasData ? await languageRows(folder) : []),
    ...riskRows(),
    ...speedRows(),
  ];
}
