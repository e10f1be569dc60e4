/** @typedef {{ slots: Int32Array, amounts: Float32Array, label: number, weight: number }} Example */

export const SETTINGS = { bits: 17, passes: 4, averaged: 2, rate: 0.2, levels: 15, seed: 7, ownLanguages: 2 };
const CLASSES = 3;

/**
 * Softmax regression by AdaGrad (Duchi, Hazan, Singer 2011); the weights after the last passes are averaged.
 * @param {readonly Example[]} examples @returns {Float32Array} per slot: negative, neutral, positive
 */
export function learn(examples, { bits, passes, averaged, rate, seed } = SETTINGS) {
  const size = 2 ** bits * CLASSES;
  const state = { weights: new Float32Array(size), squares: new Float32Array(size).fill(0.01), rate };
  const mean = new Float32Array(size);
  const random = mulberry32(seed);
  const order = examples.map((_, nth) => nth);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const nth of order) step(state, examples[nth]);
    if (pass < passes - averaged) continue;
    for (let at = 0; at < size; at += 1) mean[at] += state.weights[at] / averaged;
  }
  return mean;
}

function step({ weights, squares, rate }, { slots, amounts, label, weight }) {
  const chances = softmax(sums(weights, slots, amounts));
  for (let each = 0; each < CLASSES; each += 1) {
    const slope = (chances[each] - (each === label ? 1 : 0)) * weight;
    for (let nth = 0; nth < slots.length; nth += 1) {
      const at = slots[nth] * CLASSES + each;
      const own = slope * amounts[nth];
      squares[at] += own * own;
      weights[at] -= (rate * own) / Math.sqrt(squares[at]);
    }
  }
}

export function sums(weights, slots, amounts) {
  const total = [0, 0, 0];
  for (let nth = 0; nth < slots.length; nth += 1) {
    for (let each = 0; each < CLASSES; each += 1)
      total[each] += weights[slots[nth] * CLASSES + each] * amounts[nth];
  }
  return total;
}

export function softmax(totals) {
  const most = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}

export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
