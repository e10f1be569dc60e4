import type { Comment } from '@/lib/conversations/comment';

/** The newest are those on screen: they are triaged first, and the rest in one call. */
const ON_SCREEN = 30;
/** While a page flies past, this many comments are gathered before the worker hears of them: its work slows the page. */
const FLIGHT_BATCH = 400;
/** Between two calls of the worker, milliseconds. */
const PAUSE_MS = 300;

/** Comments on their way to the worker: one call at a time, and a while between, which takes along what came meanwhile. */
export class TriageCalls {
  readonly #call: (comments: readonly Comment[]) => Promise<void>;
  readonly #isFlying: () => boolean;
  readonly #waiting = new Map<string, Comment>();
  #isCalling = false;

  /** `isFlying`: nobody looks at chips now. */
  constructor(isFlying: () => boolean, call: (comments: readonly Comment[]) => Promise<void>) {
    this.#isFlying = isFlying;
    this.#call = call;
  }

  add(comments: readonly Comment[]): void {
    for (const comment of comments) this.#waiting.set(comment.key, comment);
    void this.send();
  }

  clear(): void {
    this.#waiting.clear();
  }

  async send(): Promise<void> {
    if (this.#isCalling) return;
    this.#isCalling = true;
    let most = this.#isFlying() ? FLIGHT_BATCH : ON_SCREEN;
    try {
      while (this.#isWorthACall()) {
        const gathered = [...this.#waiting.values()].slice(-most);
        most = FLIGHT_BATCH;
        for (const { key } of gathered) this.#waiting.delete(key);
        await this.#call(gathered);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } finally {
      this.#isCalling = false;
    }
  }

  #isWorthACall(): boolean {
    return this.#waiting.size >= (this.#isFlying() ? FLIGHT_BATCH : 1);
  }
}
