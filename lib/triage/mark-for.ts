import type { Mark } from '@/lib/conversations/mark';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Feeling } from '@/lib/conversations/talk';
import type { WorkingHours } from '@/lib/schedule/hours';
import { readClock } from '@/lib/schedule/read-clock';
import { MINUTE_MS } from '@/lib/shared/clock';

/** What the store knows of a comment, as far as a mark needs it. Times in milliseconds since 1970 UTC. */
export interface Markable {
  readonly key: string;
  readonly status: Mark['status'];
  readonly postedAt: number | null;
  readonly firstSeenAt: number;
  readonly answeredAt: number | null;
  readonly triage: {
    readonly risk: RiskKind | null;
    readonly sentiment?: { readonly label: Feeling } | null | undefined;
  } | null;
}

/** Who has the case, and what they call it. */
export interface EscalatedTo {
  readonly routeName: string;
  readonly arrived: { readonly reference: string | null } | null;
}

export interface MarkQuestion {
  readonly stored: Markable;
  /** The open case about it, if there is one. */
  readonly escalation: EscalatedTo | undefined;
  readonly settings: { readonly targetMinutes: number; readonly workingHours: WorkingHours };
  readonly now: number;
}

/** What Cuecard says at a comment. Only an open comment has a clock. */
export function markFor({ stored, escalation, settings, now }: MarkQuestion): Mark {
  const { key, status, postedAt, firstSeenAt, answeredAt, triage } = stored;
  const hours = settings.workingHours;
  const targetMs = settings.targetMinutes * MINUTE_MS;
  const isTimed = answeredAt !== null && postedAt !== null && answeredAt >= postedAt;
  return {
    key,
    status,
    clock: status === 'open' ? readClock({ postedAt, firstSeenAt, now, hours, targetMs }) : null,
    risk: triage?.risk ?? null,
    answeredInMs: isTimed ? answeredAt - postedAt : null,
    route: status === 'escalated' && escalation ? whoHasIt(escalation) : null,
  };
}

/** "Billing, #4711": numbers are marked as such, names like "CARE-12" speak for themselves. */
function whoHasIt({ routeName, arrived }: EscalatedTo): string {
  const reference = arrived?.reference ?? null;
  if (reference === null) return routeName;
  return `${routeName}, ${/^\d+$/.test(reference) ? '#' : ''}${reference}`;
}
