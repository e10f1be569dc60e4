import { type Comment, isCustomerComment, isOwn } from '@/lib/conversations/comment';
import type { Mark } from '@/lib/conversations/mark';
import { createPageMemory } from '@/lib/platforms/page-memory';
import type { ReadContext } from '@/lib/platforms/platform';
import type { ChipLayer } from './chip-layer';
import { type CommentBook, createCommentBook } from './comment-book';
import { Pace } from './pace';
import { brandOf, type PageContext } from './page-context';
import { SeenAnswers } from './seen-answers';
import { threadAround } from './thread';
import { TriageCalls } from './triage-calls';

export interface TrackerEvents {
  onQueue(): void;
  /** An answer of the brand was seen below a customer's comment. */
  onAnswer(answer: Comment, commentKey: string): void;
}

/** Reading all again is worth it only on short pages. */
const REREAD_LIMIT = 120;
/** Where to read and for whom is looked up no more often than this on one page, milliseconds. */
const READING_MS = 5_000;
/**
 * New marks wait this long for a turn in which the page changes anyway, milliseconds: they then cost no frame. As long
 * as a description is gathered, so that the count on the pull tab changes in the same one.
 */
const PAINT_MS = 80;

/** Follows the comments of the page: reads them, has them triaged, and keeps their chips true. */
export class CommentTracker {
  readonly #context: PageContext;
  readonly #chips: ChipLayer;
  readonly #events: TrackerEvents;
  readonly #book: CommentBook;
  readonly #marksByKey = new Map<string, Mark>();
  readonly #answers: SeenAnswers;
  readonly #triage: TriageCalls;
  readonly #unpainted = new Set<string>();
  #painting: ReturnType<typeof setTimeout> | undefined;
  readonly #pace: Pace;
  #reading: (ReadContext & { readonly until: number }) | undefined;
  #memory = createPageMemory();
  #found = false;

  constructor(context: PageContext, chips: ChipLayer, events: TrackerEvents) {
    this.#context = context;
    this.#chips = chips;
    this.#events = events;
    this.#book = createCommentBook(context.platform);
    this.#answers = new SeenAnswers(events.onAnswer);
    this.#pace = new Pace(() => this.#land(), context.signal);
    this.#triage = new TriageCalls(
      () => this.isFlying(),
      (comments) => this.#askMarks(comments),
    );
    context.signal.addEventListener('abort', () => clearTimeout(this.#painting));
  }

  /** These containers may show something else now; without any named, those that do at a glance. */
  changed(containers?: Iterable<Element>): void {
    const reading = this.#read();
    if (!reading) return;
    const { subject, page, brand } = reading;
    const mounted = this.#context.platform.candidates(subject);
    const inside = containers
      ? [...containers].filter((container) => container.isConnected && subject.contains(container))
      : mounted.filter((container) => !this.#book.isRead(container));
    const fresh = this.#book.read(inside, reading);
    // Posts above mount late and prove more about what stands below them.
    const provesMore = page.kind === 'status' && fresh.length > 0 && mounted.length <= REREAD_LIMIT;
    if (provesMore) fresh.push(...this.#book.read(mounted, reading));
    if (fresh.length > 0) this.#book.arrange(mounted);
    this.#pace.note(fresh.length);
    for (const container of provesMore ? mounted : inside) this.#repaint(container);
    this.#paintNew();
    this.#note(fresh, brand);
  }

  /** Reads everything again: another page, another brand account. */
  restart(): void {
    this.#book.clear();
    this.#marksByKey.clear();
    this.#answers.clear();
    this.#triage.clear();
    this.#unpainted.clear();
    this.#reading = undefined;
    this.#memory = createPageMemory();
    this.#found = false;
    this.#chips.clearAll();
    const { platform, root, url } = this.#context;
    const subject = platform.subject(root, url());
    if (subject) this.changed(platform.candidates(subject));
    this.#events.onQueue();
  }

  applyMarks(marks: readonly Mark[]): void {
    this.#takeMarks(marks);
    this.#paintNew();
  }

  /** Asks for the marks of what is mounted again, as each minute passes. */
  async refresh(): Promise<void> {
    const keys = [...this.#marksByKey.keys()].filter((key) => this.container(key) !== undefined);
    if (keys.length === 0) return;
    const answer = await this.#context.link.call('marks.read', { keys });
    if (answer.ok) this.applyMarks(answer.value.marks);
  }

  /** Keys of customer comments in page order. */
  queue(): string[] {
    return this.#book.keys().filter((key) => this.#marksByKey.has(key));
  }

  /** Whether the page has shown any comment at all. */
  foundAny(): boolean {
    return this.#found;
  }

  /** The page moves faster than anybody reads. */
  isFlying(): boolean {
    return this.#pace.isFlying();
  }

  mark(key: string): Mark | undefined {
    return this.#marksByKey.get(key);
  }

  comment(key: string): Comment | undefined {
    return this.#book.comment(key);
  }

  /** Where a comment stands now; undefined when the page has unmounted it or reused its element. */
  container(key: string): Element | undefined {
    return this.#book.container(key);
  }

  /** A comment with what the page shows around it, in page order. */
  thread(key: string): Comment[] {
    return threadAround(this.#book, key);
  }

  #read(): ReadContext | undefined {
    const { view, settings } = this.#context;
    if (settings().paused) return undefined;
    const known = this.#reading;
    const isValid = known && performance.now() < known.until && known.subject.isConnected;
    if (!isValid || known.url.href !== view.location.href) this.#reading = this.#lookUp();
    return this.#reading;
  }

  #lookUp(): (ReadContext & { readonly until: number }) | undefined {
    const { platform, root } = this.#context;
    const url = this.#context.url();
    const page = this.#context.page();
    const subject = page && page.kind !== 'overlay' ? platform.subject(root, url) : undefined;
    if (!page || !subject) return undefined;
    const brand = brandOf(this.#context);
    // The account may not have mounted yet: looked for anew each time.
    const until = brand.length > 0 ? performance.now() + READING_MS : 0;
    return { url, page, subject, brand, memory: this.#memory, until };
  }

  /** What stands in the container may be another comment than before, or none. */
  #repaint(container: Element): void {
    const key = this.#book.keyAt(container);
    if (key === undefined) this.#chips.clear(container);
    else if (this.#pace.isFlying()) this.#chips.lift(container);
    else this.#chips.paint(container, key, this.#marksByKey.get(key));
  }

  #takeMarks(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#marksByKey.set(mark.key, mark);
      this.#unpainted.add(mark.key);
    }
    this.#tellAnswers();
    this.#events.onQueue();
  }

  #paintSoon(): void {
    this.#painting ??= setTimeout(() => this.#paintNew(), PAINT_MS);
  }

  #paintNew(): void {
    clearTimeout(this.#painting);
    this.#painting = undefined;
    for (const key of this.#unpainted) {
      const container = this.container(key);
      if (container) this.#repaint(container);
    }
    this.#unpainted.clear();
  }

  /** The page has come to rest, or is scrolled slowly enough to be read. */
  #land(): void {
    const subject = this.#read()?.subject;
    if (!subject) return;
    // Painted together with what the worker says of the newest.
    for (const container of this.#context.platform.candidates(subject)) {
      const key = this.#book.keyAt(container);
      if (key !== undefined) this.#unpainted.add(key);
    }
    this.#paintSoon();
    void this.#triage.send();
    this.#events.onQueue();
  }

  #note(fresh: readonly Comment[], brand: ReadContext['brand']): void {
    if (fresh.length === 0) return;
    this.#found = true;
    const comments = [...new Map(fresh.map((comment) => [comment.key, comment])).values()];
    for (const comment of comments) if (isOwn(comment, brand)) this.#answers.note(comment);
    this.#tellAnswers();
    const customers = comments.filter((comment) => isCustomerComment(comment, brand));
    if (customers.length === 0) this.#events.onQueue();
    else this.#triage.add(customers);
  }

  async #askMarks(comments: readonly Comment[]): Promise<void> {
    const answer = await this.#context.link.call('comments.seen', { comments: [...comments] });
    if (answer.ok) this.#takeMarks(answer.value.marks);
    this.#paintSoon();
  }

  #tellAnswers(): void {
    this.#answers.tell((key) => this.#marksByKey.has(key));
  }
}
