const STEPS = 512;

/** Places of the `count` highest scores above 0, highest first, without sorting all of them; equal ones in their order. */
export function highest(scores: Float32Array, count: number): number[] {
  let best = 0;
  for (let place = 0; place < scores.length; place += 1) best = Math.max(best, scores[place] ?? 0);
  if (best === 0) return [];
  const scale = STEPS / best;
  const steps = new Uint32Array(STEPS + 1);
  for (const score of scores)
    if (score > 0) steps[(score * scale) | 0] = (steps[(score * scale) | 0] ?? 0) + 1;
  let cut = STEPS;
  let above = 0;
  for (; cut > 0 && above + (steps[cut] ?? 0) < count; cut -= 1) above += steps[cut] ?? 0;
  const found: number[] = [];
  let atCut = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    const step = (score * scale) | 0;
    // Thousands may score nearly alike: the first of them stand for all.
    if (step > cut || (step === cut && atCut < MOST_ALIKE)) {
      found.push(place);
      if (step === cut) atCut += 1;
    }
  }
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
}

const MOST_ALIKE = 1_000;
