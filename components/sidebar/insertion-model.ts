import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from '@/lib/conversations/desk';
import type { InsertOutcome } from '@/lib/conversations/insertion';
import { attempt as tryToStore } from '@/lib/database/failures';
import { newId } from '@/lib/database/ids';
import { append } from '@/lib/database/journal';
import type { CallFailure } from '@/lib/messaging/client';
import type { PageParams } from '@/lib/messaging/messages';
import type { Result } from '@/lib/shared/result';
import type { DeskModel } from './desk-model';
import type { SidebarPorts } from './sidebar-ports';
import { follow } from './watched';

/** What the worker says of a reply that must not be inserted any more. */
export const WITHHELD = 'withheld';

/** What goes into the reply box. */
export interface ReplyToInsert {
  readonly commentKey: string;
  readonly text: string;
  readonly audience: PageParams<'composer.insert'>['audience'];
  readonly snippet: { readonly id: string; readonly version: number } | null;
  readonly provenance: PageParams<'composer.insert'>['provenance'];
  readonly locked: readonly string[];
}

/** How the latest press stands: on its way, as the page says, or unknown because the page did not answer. */
export type Standing =
  | { readonly type: 'asking' }
  | InsertOutcome
  | { readonly type: 'unknown' }
  /** The worker refused: the reply was taken out of use in between. */
  | { readonly type: 'withheld' }
  | { readonly type: 'outdated' };

export interface Attempt {
  readonly requestId: string;
  readonly commentKey: string;
  /** Known only to the sidebar that asked. */
  readonly reply: ReplyToInsert | null;
  readonly standing: Standing;
  /** The text went to the clipboard instead. */
  readonly isCopied: boolean;
}

export interface InsertionModel {
  /** The latest press for the open comment, until it is put aside. */
  readonly attempt: ReadonlySignal<Attempt | undefined>;
  readonly isAsking: ReadonlySignal<boolean>;
  readonly insert: (reply: ReplyToInsert) => Promise<void>;
  /** The same reply once more, as a new press: after a question was answered. */
  readonly again: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly takeOut: () => Promise<void>;
  readonly putAside: () => void;
  readonly copy: (reply: ReplyToInsert) => Promise<boolean>;
}

export function createInsertionModel(ports: SidebarPorts, desk: DeskModel): InsertionModel {
  const own = signal<Attempt | undefined>(undefined);
  const aside = signal<string | null>(null);
  const attempt = computed(() => {
    const latest = latestAttempt(own.value, desk.desk.value);
    const isHere = latest?.commentKey === desk.commentKey.value && latest?.requestId !== aside.value;
    return isHere ? latest : undefined;
  });
  const ask = async (reply: ReplyToInsert) => {
    if (own.peek()?.standing.type === 'asking') return;
    const requestId = newId(ports.clock());
    const { commentKey } = reply;
    const asked = { requestId, commentKey, reply, isCopied: false };
    own.value = { ...asked, standing: { type: 'asking' } };
    const standing = await askPage(ports, { requestId, ...reply, locked: [...reply.locked] });
    if (own.peek()?.requestId === requestId) own.value = { ...asked, standing };
  };
  follow(ports, () => copyWhenFailed(ports, attempt.value, own));
  return {
    attempt,
    isAsking: computed(() => own.value?.standing.type === 'asking'),
    insert: ask,
    async again() {
      const reply = own.peek()?.reply;
      if (reply) await ask(reply);
    },
    async cancel() {
      const requestId = attempt.peek()?.requestId;
      if (requestId === undefined) return;
      aside.value = requestId;
      await ports.tellPage('composer.cancel', { requestId });
    },
    async takeOut() {
      const current = attempt.peek();
      if (!current) return;
      const { requestId } = current;
      const answer = await ports.tellPage('composer.take-out', { requestId });
      own.value = { ...current, standing: standingOf(answer) };
    },
    putAside() {
      aside.value = attempt.peek()?.requestId ?? null;
    },
    copy: (reply) => copyReply(ports, reply),
  };
}

/**
 * The page's own word counts, except that it may still say "waiting" when the answer to the press already told the
 * end. Another press than ours (from before a reload) is known by the desk alone.
 */
export function latestAttempt(own: Attempt | undefined, desk: Desk | undefined): Attempt | undefined {
  const told = desk?.insertion;
  if (!told) return own;
  const { requestId, commentKey, outcome } = told;
  if (own?.requestId !== requestId) {
    const isOlder = own !== undefined && own.requestId > requestId;
    return isOlder ? own : { requestId, commentKey, reply: null, standing: outcome, isCopied: false };
  }
  const isBehind = outcome.type === 'waiting' && own.standing.type !== 'asking';
  return isBehind ? own : { ...own, standing: outcome };
}

/** Asks once more with the same id when no answer came back: the page answers with what it did the first time. */
async function askPage(ports: SidebarPorts, params: PageParams<'composer.insert'>): Promise<Standing> {
  const first = await ports.tellPage('composer.insert', params);
  if (first.ok || first.failure.type === 'outdated' || first.failure.type === 'refused')
    return standingOf(first);
  return standingOf(await ports.tellPage('composer.insert', params));
}

function standingOf(answer: Result<InsertOutcome, CallFailure>): Standing {
  if (answer.ok) return answer.value;
  const { type, detail } = answer.failure;
  if (type === 'refused' && detail === WITHHELD) return { type: 'withheld' };
  return type === 'outdated' ? { type: 'outdated' } : { type: 'unknown' };
}

function copyWhenFailed(
  ports: SidebarPorts,
  attempt: Attempt | undefined,
  own: { value: Attempt | undefined; peek: () => Attempt | undefined },
): void {
  if (attempt?.standing.type !== 'failed' || !attempt.reply || attempt.isCopied) return;
  if (ports.copy(attempt.reply.text)) own.value = { ...attempt, isCopied: true };
}

async function copyReply(ports: SidebarPorts, reply: ReplyToInsert): Promise<boolean> {
  const isCopied = ports.copy(reply.text);
  if (!isCopied) return false;
  const { commentKey, snippet, provenance } = reply;
  const audience = reply.audience === 'private' ? 'private' : 'public';
  const by = ports.settings.peek().responderName;
  const event = { kind: 'reply-inserted', commentKey, snippet, provenance, audience, how: 'copied' } as const;
  const written = await tryToStore(() => append(ports.db, event, { by, at: ports.clock() }));
  if (!written.ok) ports.onError(new Error(`journal: ${written.failure.type}`));
  return true;
}
