import type * as z from 'zod/mini';
import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';
import { PAGE_RESULTS, WORKER_RESULTS } from './call-results';
import type { PageCall, PageParams, PageResult, WorkerCall, WorkerParams, WorkerResult } from './messages';

/**
 * `silent`: no answer in time. `outdated`: the extension was updated under this page. `refused`: the receiver
 * does not take this call from here, or not with these params. `broken`: the receiver threw.
 */
export interface CallFailure extends Failure {
  readonly type: 'silent' | 'outdated' | 'refused' | 'broken';
  readonly detail?: string;
}

/** How a message leaves this place: `browser.runtime.sendMessage` in the product, a function in tests. */
export type Send = (message: unknown) => Promise<unknown>;

/** What travels. The receiver checks all of it again. */
export interface Envelope {
  readonly call: string;
  readonly params: unknown;
}

export type CallWorker = <N extends WorkerCall>(
  name: N,
  params: WorkerParams<N>,
  options?: { readonly timeoutMs?: number },
) => Promise<Result<WorkerResult<N>, CallFailure>>;

export type TellPage = <N extends PageCall>(
  name: N,
  params: PageParams<N>,
) => Promise<Result<PageResult<N>, CallFailure>>;

/** Calls to the service worker, with the answer checked against the table. */
export function workerClient(send: Send): CallWorker {
  return async (name, params, options = {}) => {
    const answer = await deliver(send, { call: name, params }, options.timeoutMs ?? 10_000);
    return check(answer, WORKER_RESULTS[name] as unknown as z.ZodMiniType<WorkerResult<typeof name>>);
  };
}

/** The sidebar's calls to the page of its tab, carried by the worker. */
export function pageClient(callWorker: CallWorker, tabId: number): TellPage {
  return async (name, params) => {
    const answer = await callWorker('page.tell', { tabId, name, params });
    // The page's own answer travels inside the worker's.
    return check(
      answer.ok ? readAnswer(answer.value) : answer,
      PAGE_RESULTS[name] as unknown as z.ZodMiniType<PageResult<typeof name>>,
    );
  };
}

function check<T>(answer: Result<unknown, CallFailure>, schema: z.ZodMiniType<T>): Result<T, CallFailure> {
  if (!answer.ok) return answer;
  const read = schema.safeParse(answer.value);
  return read.success ? succeed(read.data) : fail({ type: 'broken', detail: 'unexpected answer' });
}

/** Sends and waits at most `timeoutMs`; whatever goes wrong on the way is a failure value. */
export async function deliver(
  send: Send,
  envelope: Envelope,
  timeoutMs: number,
): Promise<Result<unknown, CallFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Result<unknown, CallFailure>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ type: 'silent' })), timeoutMs);
  });
  try {
    return await Promise.race([silence, send(envelope).then(readAnswer)]);
  } catch (error) {
    return fail(failureOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer(answer: unknown): Result<unknown, CallFailure> {
  const isAnswer = typeof answer === 'object' && answer !== null && 'ok' in answer;
  return isAnswer
    ? (answer as Result<unknown, CallFailure>)
    : fail({ type: 'silent', detail: 'no receiver' });
}

/** Chromium and Firefox say it in different words (seen 2026-09): the extension was updated or is gone. */
function failureOf(error: unknown): CallFailure {
  const detail = error instanceof Error ? error.message : String(error);
  const isOutdated = /context invalidated|Extension context|message manager disconnected/i.test(detail);
  return { type: isOutdated ? 'outdated' : 'silent', detail };
}
