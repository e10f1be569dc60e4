import type { Composer } from '@/lib/platforms/platform';
import type { Finding } from '@/lib/policy/rule';
import { type DraftCheck, type DraftWatch, openBlocks } from './draft-watch';
import type { PageContext } from './page-context';

export interface GuardEvents {
  /** The press was held: these blocks still stand. */
  onBlocked(composer: Composer, blocks: readonly Finding[]): void;
  /** The press was held because the draft had changed since the last check. */
  onChecking(composer: Composer): void;
  /** Checked and clear: the person may press again. */
  onClear(composer: Composer): void;
  /** The check did not answer: this is said, and the next press goes through. */
  onSilent(composer: Composer): void;
}

/** How long the worker may take while a press is held, milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * Stands before the site's own Post button and its posting keys. Holds a press while a block stands or the draft has
 * not been checked; never presses anything itself. Must be made before the page's scripts run: listeners on the
 * window, in capture, run in the order they were added.
 */
export class PostGuard {
  readonly #context: PageContext;
  readonly #drafts: DraftWatch;
  readonly #events: GuardEvents;
  /** Hashes of drafts that may go because nobody answered in time. */
  readonly #letThrough = new WeakMap<Element, string>();

  constructor(context: PageContext, drafts: DraftWatch, events: GuardEvents) {
    this.#context = context;
    this.#drafts = drafts;
    this.#events = events;
    const options = { capture: true, signal: context.signal };
    context.view.addEventListener('click', (event) => this.#guard(event, this.#pressed(event)), options);
    context.view.addEventListener('keydown', (event) => this.#guard(event, this.#keyed(event)), options);
  }

  #pressed(event: Event): Composer | undefined {
    const target = event.composedPath()[0];
    return target instanceof Node ? this.#context.platform.submits(target, this.#context.url()) : undefined;
  }

  #keyed(event: KeyboardEvent): Composer | undefined {
    const { platform, url } = this.#context;
    const target = event.composedPath()[0];
    if (!(target instanceof Node)) return undefined;
    if (event.key !== 'Enter' && event.key !== ' ') return undefined;
    const written = platform.composerOf(target, url());
    if (written?.editable.contains(target)) return platform.submitKeys(event, written) ? written : undefined;
    return platform.submits(target, url());
  }

  #guard(event: Event, composer: Composer | undefined): void {
    if (!composer || this.#context.settings().paused) return;
    const { text, hash } = this.#drafts.draftOf(composer);
    if (text.trim() === '' || this.#letThrough.get(composer.editable) === hash) return;
    const check = this.#drafts.checkOf(composer);
    const isFresh = check?.hash === hash;
    if (isFresh && openBlocks(check).length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isFresh) this.#events.onBlocked(composer, openBlocks(check));
    else void this.#checkHeld(composer, hash);
  }

  async #checkHeld(composer: Composer, hash: string): Promise<void> {
    this.#events.onChecking(composer);
    const check: DraftCheck | undefined = await this.#drafts.check(composer, PATIENCE_MS);
    if (!check) {
      this.#letThrough.set(composer.editable, hash);
      this.#events.onSilent(composer);
      return;
    }
    const blocks = openBlocks(check);
    if (blocks.length > 0) this.#events.onBlocked(composer, blocks);
    else this.#events.onClear(composer);
  }
}
