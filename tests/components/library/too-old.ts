import { rememberBundle } from '@/lib/database/bundle-trust';
import type { CuecardDatabase } from '@/lib/database/database';
import { DAY_MS } from '@/lib/shared/clock';
import { NOW } from './harness';

/** As if a signed library had been taken that may be a day old, two days ago. */
export async function takeOldBundle(db: CuecardDatabase): Promise<void> {
  const manifest = {
    publicKey: 'key',
    signer: 'Tom Weller',
    library: 'library',
    version: 1,
    rollbackFrom: null,
    createdAt: NOW - 2 * DAY_MS,
    maxAgeDays: 1,
  };
  await rememberBundle(db, { manifest, manifestHash: '0' } as Parameters<typeof rememberBundle>[1]);
}
