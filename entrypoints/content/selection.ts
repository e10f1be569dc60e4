import type { PageSession } from './page-session';

type Parts = Pick<PageSession, 'context' | 'tracker' | 'chips' | 'frame' | 'showFrame'>;

/** Which comment is being worked on. */
export class Selection {
  readonly #session: Parts;
  #key: string | null = null;

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
    await this.#session.showFrame();
    await this.#session.context.link.call('sidebar.ask', { view });
  }

  reset(): void {
    this.#key = null;
    this.#session.chips.select(null);
  }
}
