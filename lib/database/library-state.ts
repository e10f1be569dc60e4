import { mayDecide, type Who } from '@/lib/library/governance';
import { type Incident, incidentSchema, runningIncident } from '@/lib/library/incident';
import { roleOf, type Team } from '@/lib/library/team';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { forbid, inLibrary, inLibraryIf, stampOf, type Written, whyNotAllowed } from './library-write';
import { putTeam, teamIn } from './stored-team';
import type { WriteFailure } from './write-failure';

/** A team in which nobody could approve anything, nor change the team again. */
export type NoApprover = { readonly type: 'no-approver' };
export type IncidentPlan = Pick<Incident, 'title' | 'snippetId' | 'hiddenTags' | 'endsAt'>;

const INCIDENT = 'incident';

export function readTeam(db: CuecardDatabase): Promise<Team> {
  return teamIn(db);
}

/** An empty list is allowed: then everybody may do everything. */
export function writeTeam(
  db: CuecardDatabase,
  team: Team,
  who: Who,
): Promise<Result<Team, WriteFailure | NoApprover>> {
  return inLibrary<Team, WriteFailure | NoApprover>(db, async () => {
    const refusal = await whyNotAllowed(db, who, mayDecide);
    if (refusal) return forbid(refusal);
    const canDecide = team.people.some(({ name }) => roleOf(team, name) === 'approver');
    if (team.people.length > 0 && !canDecide) return fail({ type: 'no-approver' });
    await putTeam(db, team);
    return succeed(team);
  });
}

/** The last one started and not ended; `runningIncident` says whether it is on now. */
export async function readIncident(db: CuecardDatabase): Promise<Incident | null> {
  const stored = await db.meta.get(INCIDENT);
  return incidentSchema.safeParse(stored?.value).data ?? null;
}

/** Takes effect at once. One that is on ends: there is one at a time. */
export function startIncident(db: CuecardDatabase, plan: IncidentPlan, who: Who): Written<Incident> {
  return inLibraryIf(db, who, mayDecide, async () => {
    await endStored(db, who);
    const incident: Incident = { ...plan, startedAt: who.now, startedBy: who.name };
    await db.meta.put({ key: INCIDENT, value: incident });
    const { title, endsAt } = incident;
    await append(db, { kind: 'incident-started', title, endsAt }, stampOf(who));
    return succeed(incident);
  });
}

/** Answers with the one that ended; null when none was on. */
export function endIncident(db: CuecardDatabase, who: Who): Written<Incident | null> {
  return inLibraryIf(db, who, mayDecide, async () => succeed(await endStored(db, who)));
}

/** Writes the end of an incident whose time is over to the log, at that time. For the worker's alarm. */
export function endPastIncident(db: CuecardDatabase, now: number): Written<Incident | null> {
  return inLibrary(db, async () => {
    const incident = await readIncident(db);
    if (!incident || runningIncident(incident, now) || incident.startedAt > now) return succeed(null);
    return succeed(await endStored(db, { name: '', now: incident.endsAt }));
  });
}

async function endStored(db: CuecardDatabase, who: Who): Promise<Incident | null> {
  const incident = await readIncident(db);
  if (!incident) return null;
  await db.meta.delete(INCIDENT);
  await append(db, { kind: 'incident-ended', title: incident.title }, stampOf(who));
  return incident;
}
