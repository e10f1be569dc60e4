import { NO_TEAM, type Team, teamSchema } from '@/lib/library/team';
import type { CuecardDatabase } from './database';

const KEY = 'team';

/** Nobody is listed until somebody writes a team. */
export async function teamIn(db: CuecardDatabase): Promise<Team> {
  const stored = await db.meta.get(KEY);
  return teamSchema.safeParse(stored?.value).data ?? NO_TEAM;
}

/** Keeps what a newer Cuecard knows of the team and its people. */
export async function putTeam(db: CuecardDatabase, team: Team): Promise<void> {
  const stored = ((await db.meta.get(KEY))?.value ?? {}) as Partial<Team>;
  const people = team.people.map((person) => ({
    ...stored.people?.find(({ name }) => name === person.name),
    ...person,
  }));
  await db.meta.put({ key: KEY, value: { ...stored, ...team, people } });
}
