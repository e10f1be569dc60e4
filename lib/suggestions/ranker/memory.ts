import type { Lesson } from './lessons';
import type { Seeded } from './seeded';

/** Picks one after the other: `starts[n]` up to `starts[n + 1]` are the features of pick `n`. */
export type StoredMemory = {
  readonly places: Uint32Array;
  readonly weights: Float32Array;
  readonly days: Uint16Array;
  readonly texts: Uint32Array;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly shares: Float32Array;
};

/** A lesson from a pick. `text` is a hash of the comment; `day` counts from 1970, UTC. */
export type Remembered = Lesson & { weight: number; readonly text: number; readonly day: number };

/** More are not kept; which one makes room is drawn. */
const MOST_PICKS = 5000;
/** The same comment counts no more often than this for the same snippet. */
const MOST_SAME = 3;

/** Lessons that are repeated while new ones are learned, so that new ones do not push out old ones. */
export class Memory {
  readonly #ownByPlace = new Map<number, readonly Lesson[]>();
  /** All of them in a row, made when asked for after a change. */
  #own: readonly Lesson[] | undefined;
  #picks: Remembered[] = [];

  constructor(stored?: StoredMemory) {
    stored?.places.forEach((place, nth) => {
      const [start, end] = stored.starts.subarray(nth);
      const features = { hashes: stored.hashes.slice(start, end), shares: stored.shares.slice(start, end) };
      const [weight, day, text] = [stored.weights[nth] ?? 0, stored.days[nth] ?? 0, stored.texts[nth] ?? 0];
      this.#picks.push({ place, features, weight, day, text });
    });
  }

  get pickCount(): number {
    return this.#picks.length;
  }

  hasOwn(place: number): boolean {
    return this.#ownByPlace.has(place);
  }

  /** What a snippet's record teaches, instead of what it taught before. */
  setOwn(place: number, lessons: readonly Lesson[]): void {
    this.#ownByPlace.set(place, lessons);
    this.#own = undefined;
  }

  /**
   * One that speaks against a snippet takes as much back of the latest pick of it for that comment, if there is one.
   * False for one that was said too often to count once more.
   */
  keep(pick: Remembered, random: Seeded): boolean {
    const same = this.#picks.filter(({ text, place }) => text === pick.text && place === pick.place);
    const doubted = pick.weight < 0 ? same.findLast(({ weight }) => weight > 0) : undefined;
    if (doubted) {
      doubted.weight += pick.weight;
      this.#picks = this.#picks.filter(({ weight }) => weight !== 0);
    } else if (same.length >= MOST_SAME) return false;
    else if (this.#picks.length < MOST_PICKS) this.#picks.push(pick);
    else this.#picks[random.below(MOST_PICKS)] = pick;
    return true;
  }

  /** Picks before a day are repeated no more. */
  forgetBefore(day: number): void {
    this.#picks = this.#picks.filter((pick) => pick.day >= day);
  }

  /** Any lesson, each as likely. Undefined when there is none. */
  draw(random: Seeded): Lesson | undefined {
    this.#own ??= [...this.#ownByPlace].sort(([a], [b]) => a - b).flatMap(([, each]) => each);
    const nth = random.below(this.#own.length + this.#picks.length);
    return this.#own[nth] ?? this.#picks[nth - this.#own.length];
  }

  toStored(): StoredMemory {
    const picks = this.#picks;
    const starts = new Uint32Array(picks.length + 1);
    for (const [nth, { features }] of picks.entries()) {
      starts[nth + 1] = (starts[nth] ?? 0) + features.hashes.length;
    }
    return {
      starts,
      hashes: Uint32Array.from(picks.flatMap(({ features }) => [...features.hashes])),
      shares: Float32Array.from(picks.flatMap(({ features }) => [...features.shares])),
      places: Uint32Array.from(picks, ({ place }) => place),
      weights: Float32Array.from(picks, ({ weight }) => weight),
      days: Uint16Array.from(picks, ({ day }) => day),
      texts: Uint32Array.from(picks, ({ text }) => text),
    };
  }
}
