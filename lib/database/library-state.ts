import type { Who } from '@/lib/library/governance';
import type { Incident } from '@/lib/library/incident';
import type { Team } from '@/lib/library/team';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { WriteFailure } from './write-failure';

export type NoApprover = { readonly type: 'no-approver' };
export type IncidentPlan = Pick<Incident, 'title' | 'snippetId' | 'hiddenTags' | 'endsAt'>;

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const readTeam = (db: CuecardDatabase): Promise<Team> => soon(db);
export const writeTeam = (
  db: CuecardDatabase,
  team: Team,
  who: Who,
): Promise<Result<Team, WriteFailure | NoApprover>> => soon(db, team, who);
export const readIncident = (db: CuecardDatabase): Promise<Incident | null> => soon(db);
export const startIncident = (
  db: CuecardDatabase,
  plan: IncidentPlan,
  who: Who,
): Promise<Result<Incident, WriteFailure>> => soon(db, plan, who);
export const endIncident = (db: CuecardDatabase, who: Who): Promise<Result<Incident | null, WriteFailure>> =>
  soon(db, who);
export const endPastIncident = (
  db: CuecardDatabase,
  now: number,
): Promise<Result<Incident | null, WriteFailure>> => soon(db, now);
