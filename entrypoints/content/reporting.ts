import type { CallFailure } from '@/lib/messaging/client';
import type { WorkerCall } from '@/lib/messaging/messages';
import type { Result } from '@/lib/shared/result';

type Send<T> = () => Promise<Result<T, CallFailure>>;

/** Hearing these twice is hearing them once. */
const REPORTS: ReadonlySet<WorkerCall> = new Set([
  'page.opened',
  'page.described',
  'comments.seen',
  'reply.inserted',
  'reply.posted',
]);

const TRIES = 3;
const PAUSE_MS = 300;

/**
 * Sends what happened on the page again while nobody answers: a worker that is stopped takes with it what it was
 * told. Descriptions keep their order, so that an old one told again does not overtake a newer one.
 */
export function createReporting(isAlive: () => boolean) {
  let lastDescribed: Promise<unknown> = Promise.resolve();
  return <T>(name: WorkerCall, send: Send<T>): Promise<Result<T, CallFailure>> => {
    if (!REPORTS.has(name)) return send();
    const report = () => sendUntilHeard(send, isAlive);
    if (name !== 'page.described') return report();
    const described = lastDescribed.then(report, report);
    lastDescribed = described;
    return described;
  };
}

async function sendUntilHeard<T>(send: Send<T>, isAlive: () => boolean): Promise<Result<T, CallFailure>> {
  let answer = await send();
  for (let tries = 1; tries < TRIES && isUnheard(answer) && isAlive(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    answer = await send();
  }
  return answer;
}

function isUnheard(answer: Result<unknown, CallFailure>): boolean {
  return !answer.ok && answer.failure.type === 'silent';
}
