import { BACKUP_VERSION, type Backup } from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import type { CuecardDatabase } from './database';
import { type BackupWithPlaces, readDestinations } from './destination-backup';
import { readPolicyRows } from './policy-backup';
import { teamIn } from './stored-team';

/** The whole library of one moment, deleted rows included, ready to pack. */
export function readLibrary(db: CuecardDatabase, who: Who): Promise<BackupWithPlaces> {
  const { snippets, revisions, requests, routes } = db;
  return db.transaction('r', backupTables(db), async () => ({
    ...(await readHead(db, who)),
    snippets: await snippets.toArray(),
    revisions: await revisions.toArray(),
    requests: await requests.toArray(),
    routes: await routes.toArray(),
  }));
}

/** Of a backup all but the tables that may be long. */
export type BackupHead = Omit<BackupWithPlaces, 'snippets' | 'revisions' | 'requests' | 'routes'>;

/** Joins the transaction it is called in, which is over `backupTables`. */
export async function readHead(db: CuecardDatabase, who: Who): Promise<BackupHead> {
  return {
    format: 'cuecard-backup' satisfies Backup['format'],
    version: BACKUP_VERSION,
    madeAt: who.now,
    madeBy: who.name,
    team: await teamIn(db),
    policy: await readPolicyRows(db),
    destinations: await readDestinations(db),
  };
}

export function backupTables(db: CuecardDatabase) {
  const { snippets, revisions, requests, routes, packs, teamRules, helplines, destinations, meta } = db;
  return [snippets, revisions, requests, routes, packs, teamRules, helplines, destinations, meta];
}
