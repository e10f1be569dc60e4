import { roleOf, type Team } from '@/lib/library/team';
import type { DraftToCheck } from './draft-to-check';
import type { TeamFacts } from './team-policy';

export type KnownFacts = {
  readonly facts: TeamFacts;
  readonly team: Team;
  /** The responder's name as set. */
  readonly who: string;
  /** ISO date, the responder's own. */
  readonly today: string;
  /** Of the draft, BCP 47; null when it is not known. */
  readonly lang: string | null;
};

/** What a check takes for known beside the draft and the comment. */
export type DraftFacts = Pick<
  DraftToCheck,
  'jurisdictions' | 'region' | 'allowedHosts' | 'orderFormats' | 'role' | 'today' | 'lang'
>;

/**
 * What is known of team and writer. What nobody has said is left out, so that rules about it may speak: without a list
 * of people that is the writer's role too. A member state of the EU counts as "EU" as well.
 */
export function draftFacts({ facts, team, who, today, lang }: KnownFacts): DraftFacts {
  const { jurisdictions, region, allowedHosts, orderFormats } = facts;
  const isInUnion = jurisdictions.some((place) => MEMBER_STATES.has(place));
  return {
    allowedHosts,
    orderFormats,
    today,
    ...(jurisdictions.length === 0
      ? {}
      : { jurisdictions: isInUnion ? [...new Set([...jurisdictions, 'EU'])] : jurisdictions }),
    ...(region === null ? {} : { region }),
    ...(team.people.length === 0 ? {} : { role: roleOf(team, who) }),
    ...(lang === null ? {} : { lang }),
  };
}

/** Of the European Union, 2026. */
const MEMBER_STATES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
