import { CHIP_TAG } from '@/components/chips/chip-host';
import type { PageSession } from './page-session';

/**
 * Has the sidebar loaded unseen: most that is to be done until it can answer is done by the time it is wanted. Not
 * where the browser's own panel is in use.
 */
export class FrameAhead {
  readonly #session: Pick<PageSession, 'context' | 'frame'>;
  #waits = false;
  #rest: number | undefined;

  constructor(session: Pick<PageSession, 'context' | 'frame'>) {
    this.#session = session;
    const { root, view, signal } = session.context;
    const options = { capture: true, passive: true, signal };
    root.addEventListener('visibilitychange', () => this.#prepareAtRest(), options);
    root.addEventListener('pointerdown', (event) => this.#pressed(event), options);
    signal.addEventListener('abort', () => this.#rest !== undefined && view.cancelIdleCallback(this.#rest));
  }

  /** So many comments wait here: with the first one it is loaded, when the page is seen and has nothing to do. */
  setWaiting(count: number): void {
    const waits = count > 0;
    if (waits === this.#waits) return;
    this.#waits = waits;
    this.#prepareAtRest();
  }

  #prepareAtRest(): void {
    const { root, view } = this.#session.context;
    const isWanted = () => this.#waits && root.visibilityState === 'visible';
    if (!isWanted() || this.#rest !== undefined) return;
    this.#rest = view.requestIdleCallback(() => {
      this.#rest = undefined;
      if (isWanted()) this.#prepare();
    });
  }

  /** On a page that has not come to rest yet it is loaded while a chip is pressed, a tenth of a second before it is let go. */
  #pressed({ isTrusted, target }: Event): void {
    if (isTrusted && target instanceof Element && target.localName === CHIP_TAG) this.#prepare();
  }

  #prepare(): void {
    const { context, frame } = this.#session;
    if (context.settings().frame !== 'panel') frame.prepare();
  }
}
