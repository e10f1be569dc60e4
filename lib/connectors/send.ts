import type { Clock } from '@/lib/shared/clock';
import type { Answer } from './answer';
import type { PreparedRequest } from './connector';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type SendPorts = {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Standard Webhooks asks for 15 to 30 seconds. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
};

/** More of an answer is never needed, and is not read. */
const ANSWER_BYTES = 65_536;
const TIMEOUT_MS = 20_000;

/**
 * Sends one request, without cookies, referrer or cache, and follows no redirect. Never throws: an error's text may
 * hold the address, and the address may be a secret. When the status came and the body did not, the status counts.
 */
export async function send(request: PreparedRequest, ports: SendPorts): Promise<Answer> {
  const { fetch, clock, timeoutMs = TIMEOUT_MS, maxBytes = ANSWER_BYTES } = ports;
  const { url, method, headers, body } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(url, { ...PLAIN, method, headers, body, signal: timeout });
  } catch {
    return { type: 'none', why: timeout.aborted ? 'timeout' : 'network' };
  }
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    await drop(response);
    return { type: 'none', why: 'redirect' };
  }
  const text = await readStart(response, maxBytes);
  return { type: 'answer', status, headers: Object.fromEntries(response.headers), body: text, at: clock() };
}

const PLAIN = {
  redirect: 'manual',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** As much as came before the limit, the timeout or the end of the connection. */
async function readStart(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      text += decoder.decode(value.subarray(0, value.length - Math.max(0, bytes - maxBytes)), {
        stream: true,
      });
      if (bytes >= maxBytes) {
        await reader.cancel();
        break;
      }
    }
  } catch {
    // Cut off: what came is what there is.
    return text;
  }
  return text;
}

async function drop(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // The connection is gone already, which is what was wanted.
    return;
  }
}
