import { applyRetention } from '@/lib/database/retention';
import { seedRoutes } from '@/lib/database/routes';
import { seedStarter } from '@/lib/database/snippets';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import type { WorkerContext } from './worker-context';

/** After installing or updating: what the library starts with. Never touches what a person changed. */
export async function prepare({ db, clock }: WorkerContext): Promise<void> {
  await seedStarter(db, STARTER_SNIPPETS, clock());
  await seedRoutes(db, STARTER_ROUTES, clock());
}

export async function cleanUp({ db, clock, readSettings }: WorkerContext): Promise<void> {
  const { retentionDays } = await readSettings();
  await applyRetention(db, { days: retentionDays, now: clock() });
}
