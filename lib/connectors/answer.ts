import { DAY_MS } from '@/lib/shared/clock';

/** What came back. `none`: nothing usable, and whether the target took the request is not known. */
export type Answer =
  | {
      readonly type: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** The beginning of the body, as far as it is read at all. */
      readonly body: string;
      /** When it came, in milliseconds since 1970 UTC. */
      readonly at: number;
    }
  | { readonly type: 'none'; readonly why: 'timeout' | 'network' | 'redirect' | 'offline' };

export type Answered = Extract<Answer, { type: 'answer' }>;

/** Milliseconds to wait, by `Retry-After` in seconds or as an HTTP date; null when it says nothing usable. */
export function retryAfterMs({ headers, at }: Answered): number | null {
  const header = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(header)) return Math.min(Math.ceil(Number(header) * 1_000), DAY_MS);
  if (!/^[A-Za-z]{3,9},? /.test(header)) return null;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.min(Math.max(0, until - at), DAY_MS);
}

/** The body as a JSON object; undefined for anything else, such as a sign-in page. */
export function jsonOf({ body }: Answered): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id as targets give it: a whole number or a short word. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null;
}
