import type { Commitment } from '@/lib/conversations/commitment';
import type { Escalation } from '@/lib/escalation/escalation';

/** One line of the day: something promised, or a case handed over that nobody has taken yet. */
export type DayItem =
  | { readonly kind: 'promise'; readonly dueAt: number | null; readonly promise: Commitment }
  | { readonly kind: 'case'; readonly dueAt: number | null; readonly escalation: Escalation };

/** Due first, those without a time last, the older ones of them first. */
export function dayOf(promises: readonly Commitment[], cases: readonly Escalation[]): DayItem[] {
  const items: DayItem[] = [
    ...promises.map((promise) => ({ kind: 'promise', dueAt: promise.dueAt, promise }) as const),
    ...cases.map((escalation) => ({ kind: 'case', dueAt: escalation.goalAt, escalation }) as const),
  ];
  return items.sort((a, b) => dueOf(a) - dueOf(b) || madeAt(a) - madeAt(b));
}

/** What this person handed over and nobody there has taken yet. Without a name everything of this computer is theirs. */
export function casesOfMine(cases: readonly Escalation[], me: string): Escalation[] {
  const name = me.trim();
  return cases.filter(
    ({ status, takenOver, createdBy }) =>
      status === 'saved' && takenOver === null && (name === '' || createdBy === name),
  );
}

function dueOf({ dueAt }: DayItem): number {
  return dueAt ?? Number.POSITIVE_INFINITY;
}

function madeAt(item: DayItem): number {
  return item.kind === 'promise' ? item.promise.madeAt : item.escalation.createdAt;
}
