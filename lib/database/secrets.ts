import type { Who } from '@/lib/library/governance';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attempt, attemptResult, type StorageFailure } from './failures';

/** By the names of the connector's secret fields. */
export type Secrets = Readonly<Record<string, string>>;

/** `unreadable`: the key is gone or the row was changed; the secrets have to be filled in again. */
export type SecretsFailure = { readonly type: 'unreadable' } | StorageFailure;

/**
 * Keeps the secrets of a destination, sealed by AES-GCM with a key of this browser profile that no code can read
 * out. The destination's id is sealed with them, so that a row cannot be put in another's place.
 */
export async function keepSecrets(
  db: CuecardDatabase,
  destinationId: string,
  secrets: Secrets,
  who: Who,
): Promise<Result<null, StorageFailure>> {
  return attempt(async () => {
    const key = await profileKey(db);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(secrets));
    const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, destinationId), key, plain));
    const changed = { changedAt: who.now, changedBy: who.name };
    await db.secrets.put({ id: destinationId, schema: 1, iv, sealed, ...changed });
    return null;
  });
}

/** Empty when none were kept. */
export function secretsOf(
  db: CuecardDatabase,
  destinationId: string,
): Promise<Result<Secrets, SecretsFailure>> {
  return attemptResult(async (): Promise<Result<Secrets, SecretsFailure>> => {
    const row = await db.secrets.get(destinationId);
    if (!row) return succeed({});
    const kept = await db.meta.get(KEY);
    return isKey(kept?.value) ? open(kept.value, row, destinationId) : fail({ type: 'unreadable' });
  });
}

export function dropSecrets(
  db: CuecardDatabase,
  destinationId: string,
): Promise<Result<void, StorageFailure>> {
  return attempt(() => db.secrets.delete(destinationId));
}

type Sealed = { readonly iv: Uint8Array; readonly sealed: Uint8Array };

/** What fails to open says nothing more: the error could be told apart by whoever changed the row. */
async function open(key: CryptoKey, row: Sealed, id: string): Promise<Result<Secrets, SecretsFailure>> {
  const iv = Uint8Array.from(row.iv);
  try {
    const plain = await crypto.subtle.decrypt(algorithm(iv, id), key, Uint8Array.from(row.sealed));
    return succeed(JSON.parse(new TextDecoder().decode(plain)) as Secrets);
  } catch {
    return fail({ type: 'unreadable' });
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, destinationId: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(destinationId) };
}

/** Made at the first use. Two contexts may make one at once: the first stored counts for both. */
async function profileKey(db: CuecardDatabase): Promise<CryptoKey> {
  const kept = await db.meta.get(KEY);
  if (isKey(kept?.value)) return kept.value;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return db.transaction('rw', db.meta, async () => {
    const other = await db.meta.get(KEY);
    if (isKey(other?.value)) return other.value;
    await db.meta.put({ key: KEY, value: fresh });
    return fresh;
  });
}

function isKey(value: unknown): value is CryptoKey {
  return value instanceof CryptoKey;
}

const KEY = 'secrets-key';
