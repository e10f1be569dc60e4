import * as z from 'zod/mini';
import type { OpenedBundle } from '@/lib/library/bundle/open-bundle';
import type { SigningKey } from '@/lib/library/bundle/signing-key';
import { type BundleTrust, NO_TRUST, trustAfter } from '@/lib/library/bundle/trust';
import type { CuecardDatabase } from './database';

/** What this computer remembers of signed libraries: pinned key, last version, maximum age. */
export async function readBundleTrust(db: CuecardDatabase): Promise<BundleTrust> {
  const row = await db.meta.get(TRUST);
  return row === undefined ? NO_TRUST : trustSchema.parse(row.value);
}

/**
 * To be called where a bundle's content is written, inside the same transaction (`meta` must be in it): then what is
 * in use and what is remembered of it never part. Pins the key.
 */
export async function rememberBundle(
  db: CuecardDatabase,
  opened: Pick<OpenedBundle, 'manifest' | 'manifestHash'>,
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const value = trustAfter(await readBundleTrust(db), opened);
    await db.meta.put({ key: TRUST, value });
  });
}

/** A person decided so: the next bundle may be of any key and any library. */
export async function forgetBundleTrust(db: CuecardDatabase): Promise<void> {
  await db.meta.delete(TRUST);
}

/** The key this computer signs with; undefined: none was made. It stays in the browser, nobody can read it out. */
export async function readSigningKey(db: CuecardDatabase): Promise<SigningKey | undefined> {
  const row = await db.meta.get(KEY);
  return row === undefined ? undefined : signingKeySchema.parse(row.value);
}

export async function keepSigningKey(db: CuecardDatabase, value: SigningKey): Promise<void> {
  await db.meta.put({ key: KEY, value });
}

/** Counts up: the number of the next bundle this computer signs. */
export async function nextBundleVersion(db: CuecardDatabase): Promise<number> {
  return db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get(VERSION);
    const { current } = await readBundleTrust(db);
    const last = Math.max(z.catch(z.int(), 0).parse(row?.value), current?.highest ?? 0);
    await db.meta.put({ key: VERSION, value: last + 1 });
    return last + 1;
  });
}

const TRUST = 'bundle-trust';
const KEY = 'bundle-signing-key';
const VERSION = 'bundle-version';

/** A row that does not fit is refused, not guessed at: forgetting a pinned key would be worse than an error. */
const trustSchema = z.object({
  pinned: z.nullable(z.object({ publicKey: z.string(), signer: z.string() })),
  current: z.nullable(
    z.object({
      library: z.string(),
      version: z.number(),
      highest: z.number(),
      manifestHash: z.string(),
      createdAt: z.number(),
      maxAgeDays: z.nullable(z.number()),
    }),
  ),
});

const signingKeySchema = z.object({
  publicKey: z.string(),
  privateKey: z.custom<object>((value) => typeof value === 'object' && value !== null),
});
