import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CallFailure, Envelope } from './client';
import {
  type Caller,
  PAGE_CALLS,
  type PageCall,
  type PageParams,
  type PageResult,
  WORKER_CALLS,
  type WorkerCall,
  type WorkerParams,
  type WorkerResult,
} from './messages';

/** Where a message came from, as the browser states it. */
export interface Sender {
  readonly caller: Caller;
  /** The tab it sits in. A native side panel and the library page have none. */
  readonly tabId: number | undefined;
}

export type WorkerHandlers = {
  readonly [N in WorkerCall]: (params: WorkerParams<N>, sender: Sender) => Promise<WorkerResult<N>>;
};

export type PageHandlers = { readonly [N in PageCall]: (params: PageParams<N>) => Promise<PageResult<N>> };

type Answer = Result<unknown, CallFailure>;

/** Checks caller and params against the table and runs the handler. Anything else is refused, never guessed. */
export async function answerWorkerCall(
  message: unknown,
  sender: Sender | undefined,
  handlers: WorkerHandlers,
  onError: (error: unknown) => void,
): Promise<Answer | undefined> {
  const envelope = readEnvelope(message);
  if (!envelope || !isKeyOf(WORKER_CALLS, envelope.call)) return undefined;
  const entry = WORKER_CALLS[envelope.call];
  const callers: readonly Caller[] = entry.from;
  if (!sender || !callers.includes(sender.caller)) return refuse('caller');
  const params = entry.params.safeParse(envelope.params);
  if (!params.success) return refuse(params.error.message);
  const handler = handlers[envelope.call] as (params: unknown, sender: Sender) => Promise<unknown>;
  return run(() => handler(params.data, sender), onError);
}

/** The content script's side of the same. */
export async function answerPageCall(
  message: unknown,
  handlers: PageHandlers,
  onError: (error: unknown) => void,
): Promise<Answer | undefined> {
  const envelope = readEnvelope(message);
  if (!envelope || !isKeyOf(PAGE_CALLS, envelope.call)) return undefined;
  const params = PAGE_CALLS[envelope.call].params.safeParse(envelope.params);
  if (!params.success) return refuse(params.error.message);
  const handler = handlers[envelope.call] as (params: unknown) => Promise<unknown>;
  return run(() => handler(params.data), onError);
}

async function run(work: () => Promise<unknown>, onError: (error: unknown) => void): Promise<Answer> {
  try {
    return succeed(await work());
  } catch (error) {
    onError(error);
    return fail({ type: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}

function readEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('call' in message) || typeof message.call !== 'string' || !('params' in message)) return undefined;
  return { call: message.call, params: message.params };
}

function isKeyOf<T extends object>(table: T, key: string): key is string & keyof T {
  return Object.hasOwn(table, key);
}

function refuse(detail: string): Answer {
  return fail({ type: 'refused', detail });
}
