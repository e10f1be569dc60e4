import { cleanLine } from '@/lib/escalation/delivery/clean-text';
import type { Delivery, RefusalReason } from '@/lib/escalation/delivery/delivery';
import { type Answer, type Answered, jsonOf, retryAfterMs } from './answer';
import { clip } from './clip';

/**
 * What a status means at every target, as Standard Webhooks and HTTP have it; `onSuccess` reads the body of 200 to
 * 299. A redirect is a failure: the secret would go where nobody agreed to send it.
 */
export function readStatus(answer: Answer, onSuccess: (answer: Answered) => Delivery): Delivery {
  if (answer.type === 'none') {
    if (answer.why === 'redirect') return refuse('redirected');
    return { type: 'retry', why: answer.why, afterMs: null, mayHaveArrived: answer.why !== 'offline' };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return onSuccess(answer);
  if (status === 410) return { type: 'gone' };
  if (status === 408) return again(answer, 'timeout', false);
  if (status === 425 || status === 429) return again(answer, 'busy', false);
  if (status === 503) return again(answer, 'busy', false);
  if (status >= 500) return again(answer, 'server-error', true);
  if (status >= 300 && status < 400) return refuse('redirected');
  return refuse(REFUSALS[status] ?? 'rejected', detailOf(answer));
}

/** It said yes, but not as this target does: a proxy or a sign-in page may have answered in its place. */
export function oddAnswer(answer: Answered): Delivery {
  return again(answer, 'odd-answer', true);
}

export function again(
  answer: Answered,
  why: Extract<Delivery, { type: 'retry' }>['why'],
  mayHaveArrived: boolean,
): Delivery {
  return { type: 'retry', why, afterMs: retryAfterMs(answer), mayHaveArrived };
}

export function delivered(reference: string | null = null, link: string | null = null): Delivery {
  return { type: 'delivered', reference, link };
}

export function refuse(why: RefusalReason, detail: string | null = null): Delivery {
  return { type: 'refused', why, detail };
}

const REFUSALS: Readonly<Record<number, RefusalReason>> = {
  401: 'sign-in',
  403: 'sign-in',
  404: 'not-found',
  405: 'not-found',
  407: 'sign-in',
  413: 'too-large',
};

/** The target's own sentence, where it gives one: the first text in a JSON body, or a short plain body. */
export function detailOf(answer: Answered): string | null {
  const json = jsonOf(answer);
  const words = json === undefined ? plainOf(answer.body) : firstTexts(json).join(' ');
  const line = cleanLine(words);
  return line === '' ? null : clip(line, 200);
}

function plainOf(body: string): string {
  return /^\s*[<[{]/.test(body) ? '' : body;
}

/** Texts three levels deep, with the names of the fields they are about. */
function firstTexts(value: unknown, name = '', depth = 0): string[] {
  if (typeof value === 'string')
    return value === '' ? [] : [/^[a-z_]+$/.test(name) ? `${name}: ${value}` : value];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value)
    .slice(0, 5)
    .flatMap(([key, each]) => firstTexts(each, Array.isArray(value) ? name : key, depth + 1));
}
