import { unacknowledged as rulesToRead } from '@/lib/database/acknowledgements';
import { readBundleTrust } from '@/lib/database/bundle-trust';
import { readIncident, readTeam } from '@/lib/database/library-state';
import { isReadOnly, libraryAge } from '@/lib/library/bundle/library-age';
import { runningIncident } from '@/lib/library/incident';
import type { CallFailure } from '@/lib/messaging/client';
import { PAGE_CALLS } from '@/lib/messaging/messages';
import { isoDay } from '@/lib/shared/clock';
import { fail, type Result } from '@/lib/shared/result';
import { withheldBecause } from '@/lib/suggestions/offered';
import type { WorkerContext } from './worker-context';

/**
 * The last look before a reply goes to the page: what was recalled, has expired, is not for this person or waits for a
 * rule they have to read is refused, however old the list it was picked from. `undefined` lets the call through; a
 * text of no reply is let through.
 */
export async function refuseWithheld(
  context: WorkerContext,
  name: string,
  params: unknown,
): Promise<Result<never, CallFailure> | undefined> {
  if (name !== 'composer.insert') return undefined;
  const request = PAGE_CALLS['composer.insert'].params.safeParse(params);
  const id = request.data?.snippet?.id;
  if (id === undefined) return undefined;
  return (await isWithheld(context, id)) ? fail({ type: 'refused', detail: 'withheld' }) : undefined;
}

/** For what waited on the page while nobody looked. */
export async function isAllowed(context: WorkerContext, snippetId: string): Promise<boolean> {
  return !(await isWithheld(context, snippetId));
}

async function isWithheld({ db, clock, readSettings }: WorkerContext, id: string): Promise<boolean> {
  const now = clock();
  const { responderName } = await readSettings();
  const incident = runningIncident(await readIncident(db), now);
  const unacknowledged = await rulesToRead(db, responderName);
  const team = await readTeam(db);
  const situation = { team, who: responderName, today: isoDay(now), incident, unacknowledged };
  if (withheldBecause(await db.snippets.get(id), situation)) return true;
  return isReadOnly(libraryAge(await readBundleTrust(db), now));
}
