import type { FieldProblem } from './fields';

const PREFIX = 'whsec_';

/** A signing secret of Standard Webhooks: 24 to 64 random bytes in base64 after "whsec_". */
export function checkSigningSecret(value: string): FieldProblem | null {
  const bytes = secretBytes(value);
  return bytes !== undefined && bytes.length >= 24 && bytes.length <= 64 ? null : 'not-a-key';
}

export function newSigningSecret(): string {
  return PREFIX + toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The three headers of Standard Webhooks 1.0.0 over the exact body. `now` in milliseconds since 1970 UTC. The
 * secret must have passed `checkSigningSecret`.
 */
export async function signedHeaders(
  id: string,
  body: string,
  secret: string,
  now: number,
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(now / 1_000));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = secretBytes(secret) ?? new Uint8Array();
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${toBase64(signature)}`,
  };
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  if (!secret.startsWith(PREFIX)) return undefined;
  const base64 = secret.slice(PREFIX.length);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
