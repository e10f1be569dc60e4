import { randomFrom } from './sentences.mjs';

const ROUNDS = 12;

/**
 * The directions in which weighted rows spread most (principal components), by subspace iteration.
 * @param {Float32Array} rows @param {number} width values per row @param {number} count directions wanted
 * @param {ArrayLike<number>} weights one per row
 * @returns {{ axes: Float64Array[], mean: Float64Array }} directions of length 1, the widest spread first
 */
export function mainAxes(rows, width, count, weights) {
  const mean = new Float64Array(width);
  const spread = covarianceOf(rows, width, weights, mean);
  const random = randomFrom(3);
  let axes = Array.from({ length: count }, () => Float64Array.from({ length: width }, () => random() - 0.5));
  straighten(axes);
  for (let round = 0; round < ROUNDS; round += 1) {
    axes = axes.map((axis) => times(spread, axis));
    straighten(axes);
  }
  return { axes, mean };
}

/** Fills `mean` too. */
function covarianceOf(rows, width, weights, mean) {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  for (let row = 0; row < weights.length; row += 1) {
    for (let at = 0; at < width; at += 1) mean[at] += (weights[row] * rows[row * width + at]) / total;
  }
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  const centred = new Float64Array(width);
  for (let row = 0; row < weights.length; row += 1) {
    for (let at = 0; at < width; at += 1) centred[at] = rows[row * width + at] - mean[at];
    for (let one = 0; one < width; one += 1) {
      const share = (centred[one] * weights[row]) / total;
      const line = spread[one];
      for (let other = one; other < width; other += 1) line[other] += share * centred[other];
    }
  }
  for (let one = 0; one < width; one += 1) {
    for (let other = 0; other < one; other += 1) spread[one][other] = spread[other][one];
  }
  return spread;
}

function times(matrix, vector) {
  return Float64Array.from(matrix, (line) => dot(line, vector));
}

/** Gram and Schmidt, in place. */
function straighten(axes) {
  for (const [nth, axis] of axes.entries()) {
    for (let before = 0; before < nth; before += 1) {
      const share = dot(axis, axes[before]);
      for (let at = 0; at < axis.length; at += 1) axis[at] -= share * axes[before][at];
    }
    const length = Math.sqrt(dot(axis, axis)) || 1;
    for (let at = 0; at < axis.length; at += 1) axis[at] /= length;
  }
}

function dot(one, other) {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at];
  return sum;
}
