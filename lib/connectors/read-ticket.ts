import { cleanLine } from '@/lib/escalation/delivery/clean-text';
import { type Answer, isRecord, jsonOf, retryAfterMs } from './answer';
import { clip } from './clip';
import type { TicketStatus } from './connector';

export type KnownStatus = Omit<Extract<TicketStatus, { type: 'known' }>, 'type'>;

/**
 * What an answer says of a case that the target has; `onSuccess` reads the JSON of 200 to 299 and answers undefined
 * for anything it does not know. A page in place of JSON says nothing: neither that somebody has it nor that nobody does.
 */
export function readTicket(
  answer: Answer,
  onSuccess: (body: Readonly<Record<string, unknown>>) => KnownStatus | undefined,
): TicketStatus {
  if (answer.type === 'none') {
    return { type: 'later', why: answer.why === 'redirect' ? 'redirected' : answer.why, afterMs: null };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) {
    const body = jsonOf(answer);
    const known = body && onSuccess(body);
    return known ? { ...known, type: 'known' } : { type: 'later', why: 'odd-answer', afterMs: null };
  }
  if (status === 404 || status === 410) return { type: 'gone' };
  if (SIGN_IN.has(status)) return { type: 'sign-in' };
  const afterMs = retryAfterMs(answer);
  if (BUSY.has(status)) return { type: 'later', why: 'busy', afterMs };
  if (status >= 300 && status < 400) return { type: 'later', why: 'redirected', afterMs };
  return { type: 'later', why: status >= 500 ? 'server-error' : 'odd-answer', afterMs };
}

const SIGN_IN: ReadonlySet<number> = new Set([401, 403, 407]);
const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 503]);

/** What a target calls one of its people, short and in one line; null when it says nothing of use. */
export function nameOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = cleanLine(value);
  return name === '' ? null : clip(name, 80);
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
