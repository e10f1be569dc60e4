/** Points of comments by place, 127 steps to 1, one row after the other; `picked` is 1 for a pick, 0 for an example. */
export type StoredExemplars = {
  readonly places: Uint32Array;
  readonly picked: Uint8Array;
  readonly points: Int8Array;
};

type Rows = { own: Int8Array[] /** The latest first. */; picked: Int8Array[] };

/** Of each place, no more are kept of its own examples, and of picks. */
const MOST_EACH = 24;
const STEPS = 127;
/** Cosine from which on, steps aside, two comments are one. */
const SAME = 0.98;

/**
 * Single comments that a place was right for, beside their sum: a question that is asked again is met at once, and a
 * reply that answers two kinds of questions is near both.
 */
export class Exemplars {
  readonly #rowsByPlace = new Map<number, Rows>();

  constructor(
    private readonly dimensions: number,
    stored?: StoredExemplars,
  ) {
    stored?.places.forEach((place, nth) => {
      const rows = this.#rowsOf(place);
      const row = stored.points.slice(nth * dimensions, (nth + 1) * dimensions);
      (stored.picked[nth] === 0 ? rows.own : rows.picked).push(row);
    });
  }

  setOwn(place: number, points: readonly Float32Array[]): void {
    this.#rowsOf(place).own = points.slice(0, MOST_EACH).map(toSteps);
  }

  /** The latest stay. A negative `weight` forgets that it was picked for the comment. */
  addPicked(place: number, point: Float32Array, weight: number): void {
    const rows = this.#rowsOf(place);
    const row = toSteps(point);
    const others = rows.picked.filter((other) => weight > 0 || this.#cosine(other, point) < SAME);
    // One of no known word lies nowhere, and would only push out others.
    rows.picked = weight > 0 && row.some(Boolean) ? [row, ...others].slice(0, MOST_EACH) : others;
  }

  /** From 0 to 3: the cubes of the three nearest cosines, so that one near comment says more than many far ones. */
  nearness(place: number, point: Float32Array): number {
    const rows = this.#rowsByPlace.get(place);
    if (!rows) return 0;
    let [first, second, third] = [0, 0, 0];
    for (const group of [rows.own, rows.picked]) {
      for (const row of group) {
        const cosine = this.#cosine(row, point);
        if (cosine > first) [first, second, third] = [cosine, first, second];
        else if (cosine > second) [second, third] = [cosine, second];
        else if (cosine > third) third = cosine;
      }
    }
    return first ** 3 + second ** 3 + third ** 3;
  }

  toStored(): StoredExemplars {
    const all = [...this.#rowsByPlace].flatMap(([place, { own, picked }]) =>
      [...own, ...picked].map((row, nth) => ({ place, row, picked: nth < own.length ? 0 : 1 })),
    );
    const points = new Int8Array(all.length * this.dimensions);
    for (const [nth, { row }] of all.entries()) points.set(row, nth * this.dimensions);
    return {
      places: Uint32Array.from(all, ({ place }) => place),
      picked: Uint8Array.from(all, ({ picked }) => picked),
      points,
    };
  }

  #cosine(row: Int8Array, point: Float32Array): number {
    // Two sums, as an addition waits for the one before it.
    let [even, odd] = [0, 0];
    for (let axis = 0; axis < this.dimensions; axis += 2) {
      even += (row[axis] ?? 0) * (point[axis] ?? 0);
      odd += (row[axis + 1] ?? 0) * (point[axis + 1] ?? 0);
    }
    return (even + odd) / STEPS;
  }

  #rowsOf(place: number): Rows {
    const known = this.#rowsByPlace.get(place);
    if (known) return known;
    const rows: Rows = { own: [], picked: [] };
    this.#rowsByPlace.set(place, rows);
    return rows;
  }
}

function toSteps(point: Float32Array): Int8Array {
  return Int8Array.from(point, (value) => Math.round(value * STEPS));
}
