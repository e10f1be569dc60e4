import type { PageSession } from './page-session';

type Parts = Pick<PageSession, 'context' | 'tracker' | 'chips' | 'frame' | 'showFrame'>;

/** A sidebar that is being loaded hears nothing yet: so long until it is asked again, and so often. Milliseconds. */
const LOADING_MS = 100;
const MOST_TRIES = 100;

/** Which comment is being worked on. */
export class Selection {
  readonly #session: Parts;
  #key: string | null = null;
  /** How often a view was asked for: only the last one is wanted. */
  #asks = 0;

  constructor(session: Parts) {
    this.#session = session;
  }

  key(): string | null {
    return this.#key;
  }

  /** `focus`: a person asked for it on the page, so the sidebar comes to the front. */
  async open(key: string, { focus }: { focus: boolean }): Promise<void> {
    const { context, tracker, chips } = this.#session;
    this.#key = key;
    chips.select(key);
    const opened = context.link.call('conversation.opened', { key, thread: tracker.thread(key), focus });
    if (focus) {
      await this.#session.showFrame();
      this.#session.frame.focus();
    }
    await opened;
  }

  /** Brings a comment that is on the page into view: only on a person's press. `box`: where it then is. */
  show(key: string): { shown: boolean; box: DOMRect | undefined } {
    const container = this.#session.tracker.container(key);
    container?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return { shown: container !== undefined, box: container?.getBoundingClientRect() };
  }

  async openView(view: 'replies' | 'draft' | 'escalate'): Promise<void> {
    const { context } = this.#session;
    this.#asks += 1;
    const nth = this.#asks;
    await this.#session.showFrame();
    for (let tries = 0; tries < MOST_TRIES && nth === this.#asks && !context.signal.aborted; tries += 1) {
      const asked = await context.link.call('sidebar.ask', { view });
      if (!asked.ok || asked.value.heard) return;
      await new Promise((resolve) => setTimeout(resolve, LOADING_MS));
    }
  }

  reset(): void {
    this.#key = null;
    this.#session.chips.select(null);
  }
}
