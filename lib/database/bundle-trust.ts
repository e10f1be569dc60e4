import * as z from 'zod/mini';
import type { OpenedBundle } from '@/lib/library/bundle/open-bundle';
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

const TRUST = 'bundle-trust';

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
