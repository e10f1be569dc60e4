/** More new comments a second than this, and nobody reads: five to eight fill a screen. */
const READABLE_PER_S = 40;
/** A page that has shown nothing new at that rate for this long is being read again, milliseconds. */
const CALM_MS = 200;

/** Tells a page that flies past from one that is being read, by how fast new comments come. */
export class Pace {
  readonly #onCalm: () => void;
  readonly #now: () => number;
  #notedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now`: milliseconds of a clock that never goes back. Nothing is called once `signal` has aborted. */
  constructor(onCalm: () => void, signal: AbortSignal, now = () => performance.now()) {
    this.#onCalm = onCalm;
    this.#now = now;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** So many comments were new just now. What a page starts with comes at once, and is no flight. */
  note(fresh: number): void {
    const now = this.#now();
    const perSecond = (1000 * fresh) / Math.max(1, now - this.#notedAt);
    this.#notedAt = now;
    if (perSecond <= READABLE_PER_S) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#land(), CALM_MS);
  }

  isFlying(): boolean {
    return this.#timer !== undefined;
  }

  #land(): void {
    this.#timer = undefined;
    this.#onCalm();
  }
}
