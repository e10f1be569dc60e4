import { softmax, sums } from './learn-sentiment.mjs';

/** What is shown should be right so often, in a language where that can be had for at least a quarter of the comments. */
const RIGHT = 0.7;
const FEWEST = 0.25;
const NEVER = 2;
const HEATS = Array.from({ length: 40 }, (_, nth) => 0.25 * 1.09 ** nth);

/**
 * Heat and least chance for one language, from rows that the weights have not seen.
 * @param {Float32Array} weights @param {readonly import('./learn-sentiment.mjs').Example[]} held
 */
export function trustOf(weights, held) {
  const totals = held.map(({ slots, amounts }) => sums(weights, slots, amounts));
  const loss = (heat) =>
    held.reduce(
      (sum, { label }, nth) => sum - Math.log(softmax(totals[nth].map((one) => one * heat))[label]),
      0,
    );
  const heat = HEATS.reduce((best, each) => (loss(each) < loss(best) ? each : best));
  const judged = held.map(({ label }, nth) => {
    const chances = softmax(totals[nth].map((one) => one * heat));
    const chance = Math.max(...chances);
    return { chance, isRight: chances.indexOf(chance) === label };
  });
  return { heat: round(heat), least: round(leastChance(judged)) };
}

/** The lowest chance above which enough of them are right. */
function leastChance(judged) {
  const sorted = judged.toSorted((a, b) => b.chance - a.chance);
  let [right, best] = [0, { shown: 0, chance: NEVER }];
  sorted.forEach(({ chance, isRight }, nth) => {
    right += isRight ? 1 : 0;
    if (right / (nth + 1) >= RIGHT) best = { shown: nth + 1, chance };
  });
  return best.shown / sorted.length >= FEWEST ? best.chance : NEVER;
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
