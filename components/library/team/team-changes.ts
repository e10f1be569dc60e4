import { ROLES, type Role, type Team } from '@/lib/library/team';
import { fail, type Result, succeed } from '@/lib/shared/result';

export type TeamProblem = 'no-name' | 'long' | 'taken' | 'last-approver';

type Changed = Result<Team, { readonly type: TeamProblem }>;

const LONGEST_NAME = 80;

/**
 * The team with one more person. Whoever starts the list is on it as approver: a list that leaves its maker out
 * would take every right from them.
 */
export function addPerson(team: Team, typed: string, role: Role, me: string): Changed {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '') return fail({ type: 'no-name' });
  if (name.length > LONGEST_NAME) return fail({ type: 'long' });
  if (team.people.some((person) => person.name === name)) return fail({ type: 'taken' });
  const first = team.people.length === 0 && me !== '' && me !== name;
  const maker = first ? [{ name: me, role: 'approver' as const }] : [];
  return keepApprover({ ...team, people: [...team.people, ...maker, { name, role }] });
}

export function giveRole(team: Team, name: string, role: Role): Changed {
  return keepApprover({
    ...team,
    people: team.people.map((person) => (person.name === name ? { ...person, role } : person)),
  });
}

/** Taking the last person off the list is allowed: then everybody may do everything again. */
export function removePerson(team: Team, name: string): Changed {
  return keepApprover({ ...team, people: team.people.filter((person) => person.name !== name) });
}

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** Without an approver nothing could go live again, and nobody could mend the list. */
function keepApprover(team: Team): Changed {
  const isStuck = team.people.length > 0 && !team.people.some(({ role }) => role === 'approver');
  return isStuck ? fail({ type: 'last-approver' }) : succeed(team);
}
