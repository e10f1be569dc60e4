import * as z from 'zod/mini';

/** From the least to the most: each may do what those before it may. */
export const ROLES = ['viewer', 'author', 'reviewer', 'approver'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Who works on the library of this computer. Without a team server roles are advice: nobody proves a name. */
export const teamSchema = z.object({
  people: z.array(z.object({ name: z.string(), role: roleSchema })),
  /** Writers may approve what they wrote. */
  selfApproval: z.boolean(),
});
export type Team = z.infer<typeof teamSchema>;

export const NO_TEAM: Team = { people: [], selfApproval: false };

/** Nobody is listed: then everybody may do everything. A name that is not listed may look. */
export function roleOf(team: Team, name: string): Role {
  if (team.people.length === 0) return 'approver';
  return team.people.find((person) => person.name === name)?.role ?? 'viewer';
}

export function hasRole(team: Team, name: string, needed: Role | null): boolean {
  return needed === null || ROLES.indexOf(roleOf(team, name)) >= ROLES.indexOf(needed);
}
