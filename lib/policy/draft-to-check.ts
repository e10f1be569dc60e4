import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Role } from '@/lib/library/team';
import type { PolicyRule, Sentiment } from './rule';

/** A draft and what is known of the place it is written in. */
export type DraftToCheck = {
  readonly text: string;
  readonly audience: Audience;
  readonly platform: PlatformId;
  /** What the draft answers, or null when it is not known. */
  readonly comment: {
    readonly risk: RiskKind | null;
    /** All that it shows, where more is known than the chief one. */
    readonly risks?: readonly RiskKind[];
    readonly sentiment?: Sentiment | null;
  } | null;
  /** Reasons for keeping words, by `findingKey` or `coveredFindingKey`. */
  readonly kept: Readonly<Record<string, string>>;
  /** Where national phone numbers belong to, ISO 3166-1 alpha-2. */
  readonly region?: string;
  /** Of the draft, BCP 47. */
  readonly lang?: string;
  /** Where the team works: ISO 3166-1 alpha-2, or "EU". */
  readonly jurisdictions?: readonly string[];
  /** Of the writer. */
  readonly role?: Role;
  /** ISO date, in the writer's time zone. */
  readonly today?: string;
  /** Hosts that the team allows in links; a host covers its subdomains. */
  readonly allowedHosts?: readonly string[];
  /** How the team's order numbers look: "BR-######". */
  readonly orderFormats?: readonly string[];
  /** Replies that the thread already has from the team. */
  readonly earlier?: readonly string[];
};

/** A rule about the comment needs to know the comment; about place, time and writer it also holds where nothing is known. */
export function appliesTo({ applies }: Pick<PolicyRule, 'applies'>, draft: DraftToCheck): boolean {
  return (
    (applies.audience === 'any' || applies.audience === draft.audience) &&
    (!applies.platforms || applies.platforms.includes(draft.platform)) &&
    isKnownOneOf(applies.commentRisks, draft.comment?.risk, ...(draft.comment?.risks ?? [])) &&
    isKnownOneOf(applies.sentiments, draft.comment?.sentiment) &&
    mayBeOneOf(applies.langs, draft.lang?.split('-', 1)) &&
    mayBeOneOf(applies.jurisdictions, draft.jurisdictions) &&
    mayBeOneOf(applies.roles, draft.role && [draft.role]) &&
    isWithin(applies, draft.today)
  );
}

function isKnownOneOf<T>(wanted: readonly T[] | undefined, ...known: (T | null | undefined)[]): boolean {
  if (wanted === undefined) return true;
  return known.some((one) => one !== null && one !== undefined && wanted.includes(one));
}

function mayBeOneOf<T>(wanted: readonly T[] | undefined, known: readonly T[] | undefined): boolean {
  return wanted === undefined || known === undefined || known.some((one) => wanted.includes(one));
}

/** ISO dates sort as text. */
function isWithin({ from, until }: PolicyRule['applies'], today: string | undefined): boolean {
  if (today === undefined) return true;
  return (from === undefined || from <= today) && (until === undefined || today <= until);
}
