import type { CancelReason } from '@/lib/conversations/insertion';
import type { Composer } from '@/lib/platforms/platform';
import { answersComment, composersFor } from './answers';
import type { PageContext } from './page-context';

interface Waiting {
  readonly requestId: string;
  readonly commentKey: string;
}

/** `opened`: exactly one box of the comment stands open. */
export type WaitEnd = 'opened' | CancelReason;

type OnEnd = (end: WaitEnd) => void;

const WAIT_MS = 60_000;
/** A freshly mounted editor takes a moment until it listens, milliseconds. */
const SETTLE_MS = 150;

/** Waits for the site's own reply box. Opens nothing: the person presses the site's Reply button. */
export class ComposerWait {
  readonly #context: PageContext;
  #requestId: string | undefined;
  #finish: OnEnd | undefined;

  constructor(context: PageContext) {
    this.#context = context;
    context.signal.addEventListener('abort', () => this.#finish?.('navigation'));
  }

  /** Replaces an earlier wait. Returns when it ends by itself, milliseconds since 1970 UTC. */
  begin(request: Waiting, onEnd: OnEnd): number {
    this.#finish?.('replaced');
    const ended = new AbortController();
    const timer = setTimeout(() => this.#finish?.('timeout'), WAIT_MS);
    this.#requestId = request.requestId;
    this.#finish = (end) => {
      this.#finish = undefined;
      this.#requestId = undefined;
      clearTimeout(timer);
      ended.abort();
      onEnd(end);
    };
    this.#watch(request, ended.signal);
    return Date.now() + WAIT_MS;
  }

  /** With an id, only when that request waits. */
  end(reason: CancelReason, requestId?: string): void {
    if (requestId === undefined || requestId === this.#requestId) this.#finish?.(reason);
  }

  #watch(request: Waiting, until: AbortSignal): void {
    const { root, view } = this.#context;
    const openBefore = new Set(this.#composers().map(({ editable }) => editable));
    const look = () => {
      const fresh = this.#composers().filter(({ editable }) => !openBefore.has(editable));
      this.#settle(request, fresh, until);
    };
    const observer = new MutationObserver(look);
    observer.observe(root.documentElement, { subtree: true, childList: true });
    until.addEventListener('abort', () => observer.disconnect());
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && this.#finish?.('escape');
    view.addEventListener('keydown', onKey, { capture: true, signal: until });
  }

  #settle({ commentKey }: Waiting, fresh: readonly Composer[], until: AbortSignal): void {
    const { platform } = this.#context;
    if (fresh.some((composer) => answersComment(composer, platform.id, commentKey))) {
      setTimeout(() => until.aborted || this.#opened(commentKey), SETTLE_MS);
      return;
    }
    // One that cannot be told yet may still be mounting.
    if (fresh.some(({ answers }) => answers.kind !== 'unknown')) this.#finish?.('other-composer');
  }

  /** Looked at anew: the box may be gone, or a second one may have come. Two would be a guess. */
  #opened(commentKey: string): void {
    const { length } = composersFor(this.#context, commentKey);
    if (length > 0) this.#finish?.(length === 1 ? 'opened' : 'other-composer');
  }

  #composers(): Composer[] {
    const { platform, root, url } = this.#context;
    return platform.composers(root, url());
  }
}
