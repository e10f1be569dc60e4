import { existsSync } from 'node:fs';
import path from 'node:path';
import { eld } from 'eld/extrasmall';
import { detectLanguage } from '@/entrypoints/sidepanel/detect-language';
import { judgedRows, LANGUAGES } from './sentiment-rows';

/** Which language, over the eight of UMSAB validation: as the product asks, and ELD extra small as it is. */
export async function languageRows(folder: string) {
  const rows = LANGUAGES.flatMap((lang) => {
    const file = path.join(folder, 'umsab', `${lang}_val.jsonl`);
    return existsSync(file) ? judgedRows(file).map(({ text }) => ({ text, lang })) : [];
  });
  let [own, plain] = [0, 0];
  const start = performance.now();
  for (const { text, lang } of rows) own += (await detectLanguage(text)) === lang ? 1 : 0;
  const took = performance.now() - start;
  for (const { text, lang } of rows) plain += eld.detect(text).language === lang ? 1 : 0;
  const asItIs = (100 * plain) / rows.length;
  return [
    {
      metric: 'language, UMSAB validation, right',
      value: (100 * own) / rows.length,
      unit: '%',
      ...{ target: asItIs, better: 'higher' as const },
      others: { 'ELD extra small as it is': asItIs, texts: rows.length, 'ms a text': took / rows.length },
    },
  ];
}
