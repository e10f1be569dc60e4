/**
 * How far a batch of pairs is from lying together: each left sentence should be nearest to its own right one, and the
 * other way round (InfoNCE, van den Oord et al. 2018). Points have length 1, left ones first.
 * @param {Float32Array} points 2 × `pairs` rows @param {number} heat smaller minds near misses more
 * @returns {{ loss: number, slopes: Float32Array }} mean per pair; slope of the loss at every point
 */
export function contrast(points, pairs, width, heat) {
  const closeness = closenessOf(points, pairs, width, heat);
  const pulls = new Float32Array(pairs * pairs);
  let loss = 0;
  for (let own = 0; own < pairs; own += 1) {
    loss += addPulls(pulls, closeness, own, pairs, (other) => own * pairs + other);
    addPulls(pulls, closeness, own, pairs, (other) => other * pairs + own);
  }
  return { loss: loss / pairs, slopes: slopesOf(points, pulls, pairs, width, heat) };
}

function closenessOf(points, pairs, width, heat) {
  const closeness = new Float32Array(pairs * pairs);
  for (let left = 0; left < pairs; left += 1) {
    for (let right = 0; right < pairs; right += 1) {
      const [one, other] = [left * width, (pairs + right) * width];
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += points[one + at] * points[other + at];
      closeness[left * pairs + right] = sum / heat;
    }
  }
  return closeness;
}

function addPulls(pulls, closeness, own, pairs, placeOf) {
  let most = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < pairs; other += 1) most = Math.max(most, closeness[placeOf(other)]);
  let sum = 0;
  for (let other = 0; other < pairs; other += 1) sum += Math.exp(closeness[placeOf(other)] - most);
  for (let other = 0; other < pairs; other += 1) {
    pulls[placeOf(other)] += Math.exp(closeness[placeOf(other)] - most) / sum;
  }
  pulls[placeOf(own)] -= 1;
  return Math.log(sum) + most - closeness[placeOf(own)];
}

function slopesOf(points, pulls, pairs, width, heat) {
  const slopes = new Float32Array(points.length);
  for (let left = 0; left < pairs; left += 1) {
    for (let right = 0; right < pairs; right += 1) {
      const pull = pulls[left * pairs + right] / heat / pairs;
      const [one, other] = [left * width, (pairs + right) * width];
      for (let at = 0; at < width; at += 1) {
        slopes[one + at] += pull * points[other + at];
        slopes[other + at] += pull * points[one + at];
      }
    }
  }
  return slopes;
}
