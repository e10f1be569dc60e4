import type { Destination } from '@/lib/escalation/destination';
import { destinationSchema } from '@/lib/escalation/destination';
import type { Backup } from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import type { CuecardDatabase } from './database';
import { changedBy } from './library-write';

/** A backup with the places outside that take cases, without their secrets. Missing in backups of before 2026-11-22. */
export type BackupWithPlaces = Backup & { readonly destinations?: readonly Destination[] };

/** What may be exported of every destination; secrets are in another table. Joins the transaction it is called in. */
export function readDestinations(db: CuecardDatabase): Promise<Destination[]> {
  return db.destinations.toArray();
}

/**
 * Brings in the destinations that are not known here, switched off: their secrets and the browser's permission are
 * still to be given. Never changes one that is: a file could send what is sealed here to another address. Joins the
 * transaction it is called in.
 */
export async function addDestinations(db: CuecardDatabase, backup: Backup, who: Who): Promise<void> {
  const { destinations = [] } = backup as BackupWithPlaces;
  const known = new Set(await db.destinations.toCollection().primaryKeys());
  const read = destinations.flatMap((row) => destinationSchema.safeParse(row).data ?? []);
  const missing = read.filter(({ id, deletedAt }) => !known.has(id) && deletedAt === null);
  await db.destinations.bulkPut(missing.map((row) => ({ ...row, enabled: false, ...changedBy(who, row) })));
}
