/**
 * What is left of a search, by place: 0 nothing, 1 a reply, 2 one to be listed ahead of the others. A plain loop for each
 * condition, over arrays of always the same kind: such code is compiled at the first keys, and once.
 */
export type KeptPlaces = Uint8Array;

export function everyPlace(count: number): KeptPlaces {
  return new Uint8Array(count).fill(AHEAD);
}

/** Only places that score anything stay. */
export function keepScored(kept: KeptPlaces, scores: Float32Array): void {
  for (let place = 0; place < kept.length; place += 1) if (scores[place] === 0) kept[place] = 0;
}

/** Only places that are marked stay. */
export function keepMarked(kept: KeptPlaces, marks: Uint8Array): void {
  for (let place = 0; place < kept.length; place += 1) if (marks[place] === 0) kept[place] = 0;
}

/** Places that score nothing stay, behind the others. */
export function putBehind(kept: KeptPlaces, scores: Float32Array): void {
  for (let place = 0; place < kept.length; place += 1) {
    if (kept[place] === AHEAD && scores[place] === 0) kept[place] = BEHIND;
  }
}

/** In two parts, each in this order. */
export function placesIn(order: Uint32Array, kept: KeptPlaces): Uint32Array {
  const places = new Uint32Array(order.length);
  let next = 0;
  for (const part of [AHEAD, BEHIND]) {
    for (let nth = 0; nth < order.length; nth += 1) {
      const place = order[nth] ?? 0;
      if (kept[place] !== part) continue;
      places[next] = place;
      next += 1;
    }
  }
  return places.subarray(0, next);
}

const BEHIND = 1;
const AHEAD = 2;
