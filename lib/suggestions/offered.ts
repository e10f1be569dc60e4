import type { Incident } from '@/lib/library/incident';
import { isUsable, type Snippet } from '@/lib/library/snippet';
import { hasRole, type Team } from '@/lib/library/team';

/** Who asks for replies, when, and what is going on. */
export type Situation = {
  readonly team: Team;
  /** The responder's name as set. */
  readonly who: string;
  /** ISO date, the responder's own. */
  readonly today: string;
  /** The one that is on now, if one is. */
  readonly incident: Incident | null;
  /** Rules that this person has still to read, with the tags of the replies that wait for it. */
  readonly unacknowledged: readonly RuleToRead[];
};

type RuleToRead = {
  readonly ruleId: string;
  readonly title: string;
  readonly snippetTags: readonly string[];
};

/** Why a reply is not for use now. */
export type Withheld =
  | { readonly type: 'recalled'; readonly by: string; readonly at: number; readonly reason: string }
  | { readonly type: 'expired'; readonly on: string }
  | { readonly type: 'role' }
  | { readonly type: 'incident'; readonly title: string }
  /** Until they have said that they read the rule. */
  | { readonly type: 'acknowledge'; readonly ruleId: string; readonly title: string }
  /** A draft, retired or deleted. */
  | { readonly type: 'gone' };

/**
 * Why `snippet` must be neither suggested nor found nor inserted; `undefined` when it may. What is not in the library
 * any more is `gone`. The statement pinned by a running incident is not hidden by its own tags.
 */
export function withheldBecause(snippet: Snippet | undefined, situation: Situation): Withheld | undefined {
  const { team, who, today, incident, unacknowledged } = situation;
  if (!snippet || snippet.deletedAt !== null) return { type: 'gone' };
  if (snippet.recall) return { type: 'recalled', ...snippet.recall };
  if (snippet.status !== 'approved') return { type: 'gone' };
  if (!isUsable(snippet, today)) return { type: 'expired', on: snippet.expiresOn ?? today };
  if (!hasRole(team, who, snippet.role)) return { type: 'role' };
  const isHidden = incident?.snippetId !== snippet.id && incident?.hiddenTags.some(isOn(snippet));
  if (incident && isHidden) return { type: 'incident', title: incident.title };
  const rule = unacknowledged.find(({ snippetTags }) => snippetTags.some(isOn(snippet)));
  return rule && { type: 'acknowledge', ruleId: rule.ruleId, title: rule.title };
}

function isOn({ tags }: Snippet): (tag: string) => boolean {
  return (tag) => tags.includes(tag);
}
