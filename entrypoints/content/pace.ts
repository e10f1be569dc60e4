/** More new comments than this in `WINDOW_MS`, and nobody reads: five to eight fill a screen. */
const READABLE = 5;
const WINDOW_MS = 500;
/** A page that has shown so much no more for this long is being read again, milliseconds. */
const CALM_MS = 350;

/** Tells a page that flies past from one that is being read, by how many new comments come. */
export class Pace {
  readonly #onCalm: () => void;
  readonly #now: () => number;
  #recent: { readonly at: number; readonly fresh: number }[] = [];
  #notedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now`: milliseconds of a clock that never goes back. Nothing is called once `signal` has aborted. */
  constructor(onCalm: () => void, signal: AbortSignal, now = () => performance.now()) {
    this.#onCalm = onCalm;
    this.#now = now;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** So many comments were new just now. What comes at once after a rest, as when a page opens, is no flight. */
  note(fresh: number): void {
    if (fresh === 0) return;
    const now = this.#now();
    const isFirst = now - this.#notedAt > WINDOW_MS;
    this.#notedAt = now;
    this.#recent = this.#recent.filter(({ at }) => now - at < WINDOW_MS);
    if (!isFirst) this.#recent.push({ at: now, fresh });
    if (this.#recent.reduce((sum, one) => sum + one.fresh, 0) <= READABLE) return;
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
