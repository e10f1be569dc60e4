import { mayDecide, mayEdit, type Verdict } from '@/lib/library/governance';
import type { Team } from '@/lib/library/team';
import type { TeamRule } from './team-policy';

/**
 * Whoever writes replies may propose a rule as a draft. What goes live or is switched off is decided by those who
 * answer for it, and so is what would silence a live rule; `before` is null for a new one.
 */
export function maySaveRule(
  team: Team,
  who: string,
  { to, before }: { readonly to: TeamRule['state']; readonly before: TeamRule['state'] | null },
): Verdict {
  return to === 'draft' && before !== 'live' ? mayEdit(team, who) : mayDecide(team, who);
}
