import { dropRemovedSecrets } from '@/lib/database/destinations';
import { endPastIncident } from '@/lib/database/library-state';
import { applyRetention } from '@/lib/database/retention';
import { seedRoutes } from '@/lib/database/routes';
import { takeDailySnapshot } from '@/lib/database/snapshots';
import { seedStarter } from '@/lib/database/snippets';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import type { WorkerContext } from './worker-context';

/** After installing or updating: what the library starts with. Never touches what a person changed. */
export async function prepare({ db, clock }: WorkerContext): Promise<void> {
  await seedStarter(db, STARTER_SNIPPETS, clock());
  await seedRoutes(db, STARTER_ROUTES, clock());
}

/** Every hour: what is too old goes, what is over ends, and the library is put aside once a day. */
export async function cleanUp({ db, clock, readSettings }: WorkerContext): Promise<void> {
  const { retentionDays } = await readSettings();
  await applyRetention(db, { days: retentionDays, now: clock() });
  await dropRemovedSecrets(db, clock());
  await endPastIncident(db, clock());
  await takeDailySnapshot(db, clock());
}
