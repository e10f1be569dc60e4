import type { Gzip } from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import { dayOf, snapshotsToDrop } from '@/lib/library/snapshot-retention';
import { readBackupText } from './backup-text';
import type { CuecardDatabase } from './database';
import { attempt } from './failures';
import { nativeGzip } from './gzip';
import { newId } from './ids';
import type { Written } from './library-write';
import type { Snapshot } from './records';

export type SnapshotReason = Snapshot['reason'];

/** Keeps the library as it is, and drops snapshots too many. Without room it fails with `disk-full`, and none is dropped. */
export function takeSnapshot(
  db: CuecardDatabase,
  reason: SnapshotReason,
  who: Who,
  gzip: Gzip = nativeGzip(),
): Written<Snapshot> {
  return attempt(async () => {
    const { pieces, counts } = await readBackupText(db, who);
    const bytes = await gzip.pack(pieces);
    const snapshot: Snapshot = { id: newId(who.now), schema: 1, at: who.now, reason, counts, bytes };
    await db.transaction('rw', db.snapshots, async () => {
      await db.snapshots.add(snapshot);
      await db.snapshots.bulkDelete(snapshotsToDrop(await heads(db)));
    });
    return snapshot;
  });
}

/** The snapshot of the day (UTC), unless there is one or nothing to keep: then null. For the worker's alarm. */
export async function takeDailySnapshot(
  db: CuecardDatabase,
  now: number,
  gzip: Gzip = nativeGzip(),
): Written<Snapshot | null> {
  const due = await attempt(async () => {
    const taken = (await heads(db)).some(
      (each) => each.reason === 'daily' && dayOf(each) === dayOf({ at: now }),
    );
    return !taken && (await db.snippets.count()) > 0;
  });
  if (!due.ok) return due;
  return due.value ? takeSnapshot(db, 'daily', { name: '', now }, gzip) : { ok: true, value: null };
}

/** Without their bytes in hand. */
async function heads(db: CuecardDatabase): Promise<Pick<Snapshot, 'id' | 'at' | 'reason'>[]> {
  const found: Pick<Snapshot, 'id' | 'at' | 'reason'>[] = [];
  await db.snapshots.each(({ id, at, reason }) => {
    found.push({ id, at, reason });
  });
  return found;
}
