import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { vectorFile } from '../../../scripts/vectors/file.mjs';
import { randomFrom } from '../../../scripts/vectors/sentences.mjs';
import { SETTINGS, train } from '../../../scripts/vectors/train.mjs';
import { POINT_AXES } from '../../../scripts/vectors/word-points.mjs';

const TOPICS = [
  'refund money back repay owed sum',
  'parcel late courier lost tracking box',
  'password login locked account code reset',
  'broken lid cracked faulty handle screen',
];
const WORDS = TOPICS.flatMap((topic) => topic.split(' '));
const SMALL = { ...SETTINGS, width: 8, steps: 30, pairs: 4 };
let folder = '';

/** Six sentences for each topic, three words in each. */
function sentences(): string {
  const rows = TOPICS.flatMap((topic, intent) => {
    const words = topic.split(' ');
    return words.map((_, nth) => ({
      t: [0, 1, 3].map((step) => words[(nth + step) % words.length]).join(' '),
      y: `topic_${intent}`,
    }));
  });
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

function startingPoints() {
  const random = randomFrom(3);
  return {
    words: WORDS,
    points: Float32Array.from({ length: WORDS.length * POINT_AXES }, () => random() - 0.5),
  };
}

function trained(seed: number): Float32Array {
  return train(startingPoints(), folder, ['banking77'], { ...SMALL, seed });
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = await mkdtemp(path.join(tmpdir(), 'vectors-'));
  await mkdir(path.join(folder, 'banking77'));
  await writeFile(path.join(folder, 'banking77', 'train.jsonl'), sentences());
});
afterAll(() => rm(folder, { recursive: true }));

describe('training of word vectors', () => {
  it('gives the same file from the same seed, byte for byte, and another from another', () => {
    const file = vectorFile(WORDS, trained(7));
    expect(vectorFile(WORDS, trained(7)).equals(file)).toBe(true);
    expect(vectorFile(WORDS, trained(8)).equals(file)).toBe(false);
  });

  it('brings words together that ask for the same thing', () => {
    const vectors = train(startingPoints(), folder, ['banking77'], { ...SMALL, steps: 100 });
    const rowOf = (word: number) => vectors.slice(word * SMALL.width, (word + 1) * SMALL.width);
    const dot = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);
    const sums = { same: 0, other: 0 };
    for (let one = 0; one < WORDS.length; one += 1) {
      for (let two = 0; two < one; two += 1) {
        const [a, b] = [rowOf(one), rowOf(two)];
        const isSame = Math.floor(one / 6) === Math.floor(two / 6);
        // Of 276 pairs, 60 are of one topic.
        sums[isSame ? 'same' : 'other'] += dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) / (isSame ? 60 : 216);
      }
    }
    expect(sums.same).toBeGreaterThan(sums.other + 0.2);
  });
});
