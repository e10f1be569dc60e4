import { BACKUP_VERSION } from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import type { CuecardDatabase } from './database';
import { type BackupWithPlaces, readDestinations } from './destination-backup';
import { readPolicyRows } from './policy-backup';
import { teamIn } from './stored-team';

/** The whole library of one moment, deleted rows included, ready to pack. */
export function readLibrary(db: CuecardDatabase, who: Who): Promise<BackupWithPlaces> {
  const { snippets, revisions, requests, routes, packs, teamRules, helplines, destinations, meta } = db;
  const tables = [snippets, revisions, requests, routes, packs, teamRules, helplines, destinations, meta];
  return db.transaction('r', tables, async () => ({
    format: 'cuecard-backup' as const,
    version: BACKUP_VERSION,
    madeAt: who.now,
    madeBy: who.name,
    team: await teamIn(db),
    snippets: await snippets.toArray(),
    revisions: await revisions.toArray(),
    requests: await requests.toArray(),
    routes: await routes.toArray(),
    policy: await readPolicyRows(db),
    destinations: await readDestinations(db),
  }));
}
