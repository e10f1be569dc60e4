import { mainAxes } from './main-axes.mjs';
import { POINT_AXES } from './word-points.mjs';

const RATE = 0.01;
const LENGTH_RATE = 0.02;
/** A word that makes up this share of all text counts half (Arora, Liang, Ma 2017); shares are guessed from its rank. */
const RARE = 0.001;

/**
 * A sentence is the sum of its words, made length 1; a word is its point seen through one matrix, times a length of its
 * own. Only the matrix and the lengths are learned: so words that no training sentence has are moved like the others.
 */
export class Encoder {
  constructor(points, count, width) {
    this.points = points;
    this.count = count;
    this.width = width;
    this.matrix = firstMatrix(points, count, width);
    this.lengths = Float32Array.from({ length: count }, (_, rank) =>
      Math.log(RARE / (RARE + 0.12 / (rank + 2))),
    );
    this.matrixSquares = new Float32Array(this.matrix.length).fill(1e-6);
    this.lengthSquares = new Float32Array(count).fill(1e-6);
  }

  /** @param {number[][]} sentences rows of words @returns {{ seen: Map<number, Float32Array>, points: Float32Array, lengths: Float32Array }} */
  read(sentences) {
    const seen = new Map();
    const points = new Float32Array(sentences.length * this.width);
    const lengths = new Float32Array(sentences.length);
    for (const [nth, words] of sentences.entries()) {
      const own = points.subarray(nth * this.width, (nth + 1) * this.width);
      for (const word of words) {
        if (!seen.has(word)) seen.set(word, this.vectorOf(word));
        const vector = seen.get(word);
        for (let at = 0; at < this.width; at += 1) own[at] += vector[at];
      }
      lengths[nth] = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) || 1;
      for (let at = 0; at < this.width; at += 1) own[at] /= lengths[nth];
    }
    return { seen, points, lengths };
  }

  vectorOf(word) {
    const vector = new Float32Array(this.width);
    for (let axis = 0; axis < POINT_AXES; axis += 1) {
      const value = this.points[word * POINT_AXES + axis];
      const line = axis * this.width;
      for (let at = 0; at < this.width; at += 1) vector[at] += value * this.matrix[line + at];
    }
    const length = Math.exp(this.lengths[word]);
    return vector.map((value) => value * length);
  }

  /** One step of AdaGrad down the slopes of the sentences' points. */
  step(sentences, { seen, points, lengths }, slopes) {
    const byWord = new Map();
    for (const [nth, words] of sentences.entries()) {
      const start = nth * this.width;
      let along = 0;
      for (let at = 0; at < this.width; at += 1) along += slopes[start + at] * points[start + at];
      for (const word of words) {
        if (!byWord.has(word)) byWord.set(word, new Float32Array(this.width));
        const sum = byWord.get(word);
        for (let at = 0; at < this.width; at += 1) {
          sum[at] += (slopes[start + at] - along * points[start + at]) / lengths[nth];
        }
      }
    }
    this.#move(byWord, seen);
  }

  #move(byWord, seen) {
    const slopes = new Float32Array(this.matrix.length);
    for (const [word, slope] of byWord) {
      const length = Math.exp(this.lengths[word]);
      const vector = seen.get(word);
      const own = slope.reduce((sum, value, at) => sum + value * vector[at], 0);
      for (let axis = 0; axis < POINT_AXES; axis += 1) {
        const value = this.points[word * POINT_AXES + axis] * length;
        const line = axis * this.width;
        for (let at = 0; at < this.width; at += 1) slopes[line + at] += value * slope[at];
      }
      this.lengthSquares[word] += own * own;
      this.lengths[word] -= (LENGTH_RATE * own) / Math.sqrt(this.lengthSquares[word]);
    }
    for (let at = 0; at < slopes.length; at += 1) {
      this.matrixSquares[at] += slopes[at] * slopes[at];
      this.matrix[at] -= (RATE * slopes[at]) / Math.sqrt(this.matrixSquares[at]);
    }
  }
}

/** Keeps what differs most between words. */
function firstMatrix(points, count, width) {
  const weights = Float64Array.from({ length: count }, (_, rank) => 1 / Math.sqrt(rank + 100));
  const { axes } = mainAxes(points, POINT_AXES, width, weights);
  const matrix = new Float32Array(POINT_AXES * width);
  for (const [nth, axis] of axes.entries()) {
    for (let at = 0; at < POINT_AXES; at += 1) matrix[at * width + nth] = axis[at];
  }
  return matrix;
}
