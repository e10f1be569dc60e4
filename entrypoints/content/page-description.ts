import type { WorkerParams } from '@/lib/messaging/messages';
import { composerFor } from './answers';
import { checkActing, type PageContext } from './page-context';
import type { PageSession } from './page-session';

export type Description = WorkerParams<'page.described'>;

/** Changes within this time travel together, milliseconds. */
const GATHER_MS = 80;
/** What only follows from reading the page, such as a longer queue, travels no more often than this. Milliseconds. */
const QUIET_MS = 2_000;
/** And while the page flies past, when the queue grows all the time and nobody looks at it. Milliseconds. */
const FLIGHT_QUIET_MS = 6_000;
/** A page that has shown no comment for this long, though it should, has changed. Milliseconds. */
const LOST_MS = 12_000;
/** A page that is there but has shown no comment for this long has none. Milliseconds. */
const EMPTY_MS = 3_000;

/** Tells the worker what the page shows: gathered, and only what changed. */
export class PageDescription {
  readonly #session: PageSession;
  readonly #sent = new Map<string, string>();
  readonly #startedAt = Date.now();
  #pending: Description = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  #sentAt = -QUIET_MS;

  constructor(session: PageSession) {
    this.#session = session;
    session.context.signal.addEventListener('abort', () => clearTimeout(this.#timer));
    for (const afterMs of [EMPTY_MS, LOST_MS]) setTimeout(() => this.change(), afterMs + GATHER_MS);
  }

  /** With `changes`, even none, soon; without, what the page shows is read again, but not all the time. */
  change(changes?: Description): void {
    this.#pending = { ...this.#pending, ...changes };
    const quietMs = this.#session.tracker.isFlying() ? FLIGHT_QUIET_MS : QUIET_MS;
    const due = changes ? 0 : this.#sentAt + quietMs - performance.now();
    this.#sendIn(Math.max(GATHER_MS, due));
  }

  #sendIn(delayMs: number): void {
    const dueAt = performance.now() + delayMs;
    if (this.#timer !== undefined && this.#dueAt <= dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => this.#send(), delayMs);
  }

  #send(): void {
    this.#timer = undefined;
    this.#sentAt = performance.now();
    const { context, tracker, frame, ahead } = this.#session;
    if (context.signal.aborted) return;
    const waiting = tracker.queue().filter((key) => tracker.mark(key)?.status === 'open').length;
    frame.setWaiting(waiting);
    ahead.setWaiting(waiting);
    const all: Description = { ...this.#now(), ...this.#pending };
    this.#pending = {};
    const fresh = Object.entries(all).filter(([field, value]) => this.#isNews(field, JSON.stringify(value)));
    if (fresh.length === 0) return;
    void context.link.call('page.described', Object.fromEntries(fresh));
  }

  #isNews(field: string, written: string): boolean {
    if (this.#sent.get(field) === written) return false;
    this.#sent.set(field, written);
    return true;
  }

  #now(): Description {
    const { context, tracker, inserter, selection } = this.#session;
    const waitedMs = tracker.foundAny() ? 0 : Date.now() - this.#startedAt;
    const isLost = waitedMs > LOST_MS;
    const isEmpty = waitedMs > EMPTY_MS && this.#hasSubject();
    return {
      page: pageAddress(context.url()),
      reading: !tracker.foundAny() && !isEmpty && !isLost,
      problem: this.#problem(isLost),
      queue: tracker.queue(),
      acting: checkActing(context).acting,
      actingConfirmed: inserter.actingConfirmed(),
      composer: composerState(context, selection.key()),
    };
  }

  #problem(isLost: boolean): NonNullable<Description['problem']> | null {
    const { context } = this.#session;
    const page = context.page();
    if (!page) return 'unsupported-page';
    const shouldHaveComments = page.kind === 'status' || page.kind === 'mentions';
    if (!isLost || !shouldHaveComments) return null;
    return this.#hasSubject() ? null : 'changed-site';
  }

  #hasSubject(): boolean {
    const { platform, root, url } = this.#session.context;
    return platform.subject(root, url()) !== undefined;
  }
}

/** Origin and path: queries and fragments can carry what is nobody's business. */
export function pageAddress(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function composerState(context: PageContext, key: string | null): NonNullable<Description['composer']> {
  const mine = key === null ? undefined : composerFor(context, key);
  if (mine) return { state: 'open', audience: mine.audience ?? null };
  const open = context.platform.composers(context.root, context.url());
  return { state: open.length > 0 ? 'other' : 'closed', audience: null };
}
