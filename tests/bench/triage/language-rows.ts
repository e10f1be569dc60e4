import { existsSync } from 'node:fs';
import path from 'node:path';
import { eld } from 'eld/extrasmall';
import { detectLanguage } from '@/entrypoints/sidepanel/detect-language';
import { languageByWords } from '@/lib/triage/language/language-by-words';
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
  const told = rows.map(({ text, lang }) => ({ lang, heard: languageByWords(text) }));
  const decided = told.filter(({ heard }) => heard !== null);
  const wordsRight = decided.filter(({ lang, heard }) => heard === lang).length;
  const asItIs = (100 * plain) / rows.length;
  return [
    {
      metric: 'language, UMSAB validation, right',
      value: (100 * own) / rows.length,
      unit: '%',
      ...{ target: asItIs, better: 'higher' as const },
      others: { 'ELD extra small as it is': asItIs, texts: rows.length, 'ms a text': took / rows.length },
    },
    {
      metric: 'language by common words alone, of those decided',
      value: (100 * wordsRight) / Math.max(1, decided.length),
      ...{ unit: '%', better: 'higher' as const },
      others: { 'decided, %': (100 * decided.length) / rows.length, texts: rows.length },
    },
  ];
}
