import { contrast } from './contrast.mjs';
import { Encoder } from './encoder.mjs';
import { randomFrom, shuffle, wordsOf } from './sentences.mjs';
import { readSet } from './sources.mjs';

/** Chosen on folds of BANKING77's training rows with vectors that never saw them. */
export const SETTINGS = {
  width: 128,
  steps: 2000,
  pairs: 120,
  heat: 0.07,
  dropped: 0.15,
  named: 0.3,
  seed: 7,
};
const FEWEST = 5;
const REPORT = 500;

/**
 * Learns to lay sentences together that ask for the same thing.
 * @param {{ words: string[], points: Float32Array }} start @param {string} data folder @param {string[]} names of sets
 * @param {typeof SETTINGS} [settings] smaller ones for a trial
 * @returns {Float32Array} a vector for each word, one after the other; the same from the same seed
 */
export function train({ words, points }, data, names, settings = SETTINGS) {
  const random = randomFrom(settings.seed);
  const rowByWord = new Map(words.map((word, row) => [word, row]));
  const rowsOf = (text) => wordsOf(text).flatMap((word) => rowByWord.get(word) ?? []);
  const groups = names.flatMap((name) => groupsOf(readSet(data, name), rowsOf));
  const encoder = new Encoder(points, words.length, settings.width);
  let sum = 0;
  for (let step = 1; step <= settings.steps; step += 1) {
    sum += learnBatch(encoder, groups, random, settings);
    if (step % REPORT !== 0) continue;
    console.log(`    step ${step}: loss ${(sum / REPORT).toFixed(3)}`);
    sum = 0;
  }
  const vectors = new Float32Array(words.length * settings.width);
  for (let word = 0; word < words.length; word += 1) {
    vectors.set(encoder.vectorOf(word), word * settings.width);
  }
  return vectors;
}

/** One group per intent: its sentences, and its name in words, which is much like a title. */
function groupsOf(sentencesByIntent, rowsOf) {
  return [...sentencesByIntent].flatMap(([intent, texts]) => {
    const sentences = texts.map(rowsOf).filter((rows) => rows.length > 0);
    return sentences.length < FEWEST ? [] : [{ sentences, name: rowsOf(intent.replace(/_/g, ' ')) }];
  });
}

function learnBatch(encoder, groups, random, settings) {
  const chosen = shuffle([...groups], random).slice(0, settings.pairs);
  const left = chosen.map((group) => someOf(group, random, settings));
  const right = chosen.map((group) => {
    const isNamed = random() < settings.named && group.name.length > 0;
    return isNamed ? group.name : someOf(group, random, settings);
  });
  const sentences = [...left, ...right];
  const read = encoder.read(sentences);
  const { loss, slopes } = contrast(read.points, chosen.length, settings.width, settings.heat);
  encoder.step(sentences, read, slopes);
  return loss;
}

/** A sentence without some of its words. */
function someOf({ sentences }, random, { dropped }) {
  const all = sentences[Math.floor(random() * sentences.length)];
  const kept = all.filter(() => random() >= dropped);
  return kept.length > 0 ? kept : all;
}
