import type { InsertOutcome, Refusal } from '@/lib/conversations/insertion';
import type { Editable } from '@/lib/editors/editable';
import { insertText } from '@/lib/editors/insert-text';
import { rememberInsertions } from '@/lib/editors/insertion-memory';
import type { PageParams } from '@/lib/messaging/messages';
import type { Composer } from '@/lib/platforms/platform';
import { composerFor, composersFor } from './answers';
import { ComposerWait, type WaitEnd } from './composer-wait';
import { insertOutcomeOf } from './insert-outcome';
import { checkActing, type PageContext } from './page-context';

export type InsertRequest = PageParams<'composer.insert'>;

export interface Inserted {
  readonly request: InsertRequest;
  /** The whole draft right after, with what the site had filled in before. */
  readonly draft: string;
}

export interface InserterPorts {
  /** Where the comment stands now. */
  container(commentKey: string): Element | undefined;
  /** Settled later than it was asked for: it had to wait for the reply box. */
  onSettled(request: InsertRequest, outcome: InsertOutcome): void;
  /** Point at the site's own Reply button, or stop pointing. */
  onPoint(button: HTMLElement | undefined): void;
  onInserted(request: InsertRequest, composer: Composer): void;
}

/** Puts approved text into the site's own reply box: at most once for one press, and never anywhere else. */
export class Inserter {
  readonly #context: PageContext;
  readonly #ports: InserterPorts;
  readonly #wait: ComposerWait;
  readonly #insertions = rememberInsertions();
  /** Asking twice with one id is answered with what happened the first time. */
  readonly #outcomesById = new Map<string, Promise<InsertOutcome>>();
  readonly #insertedByComment = new Map<string, Inserted>();
  #actingConfirmed = false;

  constructor(context: PageContext, ports: InserterPorts) {
    this.#context = context;
    this.#ports = ports;
    this.#wait = new ComposerWait(context);
  }

  insert(request: InsertRequest): Promise<InsertOutcome> {
    const known = this.#outcomesById.get(request.requestId);
    if (known) return known;
    this.#wait.end('replaced');
    const outcome = this.#start(request);
    this.#outcomesById.set(request.requestId, outcome);
    return outcome;
  }

  /** Takes an untouched insertion back out of the draft. */
  async takeOut(requestId: string): Promise<InsertOutcome> {
    const inserted = [...this.#insertedByComment.values()].find(
      (known) => known.request.requestId === requestId,
    );
    const composer = inserted && composerFor(this.#context, inserted.request.commentKey);
    if (!composer) return { type: 'refused', why: 'comment-gone' };
    const editable = composer.editable as Editable;
    const span = this.#insertions.untouched(editable);
    if (!span) return { type: 'failed', undone: false };
    const outcome = await insertText(editable, { ...this.#conditions(editable), text: '', at: span });
    return outcome.type === 'inserted' ? { type: 'taken-out' } : insertOutcomeOf(outcome);
  }

  cancel(requestId: string): void {
    this.#wait.end('escape', requestId);
  }

  /** The person said that the account on this page is the right one. */
  confirmActing(): void {
    this.#actingConfirmed = true;
  }

  actingConfirmed(): boolean {
    return this.#actingConfirmed;
  }

  /** What was last put into a box for this comment. */
  lastFor(commentKey: string): Inserted | undefined {
    return this.#insertedByComment.get(commentKey);
  }

  /** Another page: nothing waits any longer, and the acting account must be asked for again. */
  reset(): void {
    this.#actingConfirmed = false;
    this.#wait.end('navigation');
  }

  async #start(request: InsertRequest): Promise<InsertOutcome> {
    const outcome = await this.#fillOpen(request);
    if (outcome) return outcome;
    const container = this.#ports.container(request.commentKey);
    if (!container) return { type: 'refused', why: 'comment-gone' };
    const button = this.#context.platform.replyButton(container);
    if (!button) return { type: 'refused', why: 'no-composer' };
    this.#ports.onPoint(button);
    return {
      type: 'waiting',
      until: this.#wait.begin(request, (end) => void this.#resume(request, end)),
    };
  }

  async #resume(request: InsertRequest, end: WaitEnd): Promise<void> {
    this.#ports.onPoint(undefined);
    const outcome = await this.#outcomeAfter(request, end);
    this.#outcomesById.set(request.requestId, Promise.resolve(outcome));
    this.#ports.onSettled(request, outcome);
  }

  /** Asked all over again: in a minute the account, the boxes and the reply's standing may have changed. */
  async #outcomeAfter(request: InsertRequest, end: WaitEnd): Promise<InsertOutcome> {
    if (end !== 'opened') return { type: 'cancelled', why: end };
    if (!(await this.#isStillAllowed(request))) return { type: 'cancelled', why: 'withheld' };
    return (await this.#fillOpen(request)) ?? { type: 'refused', why: 'no-composer' };
  }

  /** Undefined while no box of the comment is open. Two are a guess. */
  async #fillOpen(request: InsertRequest): Promise<InsertOutcome | undefined> {
    const why = this.#refusal(request);
    if (why) return { type: 'refused', why };
    const [composer, second] = composersFor(this.#context, request.commentKey);
    if (second) return { type: 'refused', why: 'other-composer' };
    return composer && this.#fill(request, composer);
  }

  /** A lead may have taken the reply out of use while it waited. A silent worker holds nobody up. */
  async #isStillAllowed({ snippet }: InsertRequest): Promise<boolean> {
    if (!snippet) return true;
    const answer = await this.#context.link.call(
      'reply.allowed',
      { snippetId: snippet.id },
      { timeoutMs: 1_000 },
    );
    return !answer.ok || answer.value.allowed;
  }

  #refusal({ commentKey, audience }: InsertRequest): Refusal | undefined {
    const { verdict } = checkActing(this.#context);
    if (verdict !== 'right' && !this.#actingConfirmed) {
      return verdict === 'wrong' ? 'acting-wrong' : 'acting-unknown';
    }
    const composer = composerFor(this.#context, commentKey);
    return composer && isWrongAudience(composer, audience) ? 'wrong-audience' : undefined;
  }

  /** Over an untouched earlier insertion, else at the last caret, else at the end. */
  async #fill(request: InsertRequest, composer: Composer): Promise<InsertOutcome> {
    const editable = composer.editable as Editable;
    const earlier = this.#insertions.untouched(editable);
    const outcome = await insertText(editable, {
      ...this.#conditions(editable),
      text: request.text,
      at: earlier ?? 'caret',
      caret: this.#context.carets.lastCaret(editable),
      spacing: earlier === undefined,
    });
    if (outcome.type === 'inserted') {
      this.#insertions.remember(editable, outcome.start, outcome.text);
      this.#insertedByComment.set(request.commentKey, { request, draft: outcome.after });
      this.#ports.onInserted(request, composer);
    }
    return insertOutcomeOf(outcome);
  }

  #conditions(editable: Editable) {
    const { carets, signal, view } = this.#context;
    return { signal, view, composing: () => carets.composing(editable) };
  }
}

function isWrongAudience(composer: Composer, audience: InsertRequest['audience']): boolean {
  return audience !== 'any' && composer.audience !== audience;
}
