import type { Commitment } from '@/lib/conversations/commitment';
import type { Escalation } from '@/lib/escalation/escalation';

/**
 * One line of the day: something promised, a case handed over that nobody has taken yet, or one that is solved and
 * whose customer does not know.
 */
export type DayItem =
  | { readonly kind: 'promise'; readonly dueAt: number | null; readonly promise: Commitment }
  | { readonly kind: 'case'; readonly dueAt: number | null; readonly escalation: Escalation }
  | { readonly kind: 'solved'; readonly dueAt: null; readonly escalation: Escalation };

/** Overdue first, then customers who wait for word of a solved case, then by due time, those without one last. */
export function dayOf(
  promises: readonly Commitment[],
  cases: readonly Escalation[],
  now: number,
): readonly DayItem[] {
  const items = [
    ...promises.map((promise): DayItem => ({ kind: 'promise', dueAt: promise.dueAt, promise })),
    ...cases.map(itemOf),
  ];
  return items.sort(
    (a, b) => turnOf(a, now) - turnOf(b, now) || dueOf(a) - dueOf(b) || madeAt(a) - madeAt(b),
  );
}

/** Time has run out. */
export function isPast(dueAt: number | null, now: number): boolean {
  return dueAt !== null && dueAt <= now;
}

/**
 * What this person handed over and nobody there has taken yet, or the customer does not know is solved. Without a name
 * everything of this computer is theirs.
 */
export function casesOfMine(cases: readonly Escalation[], me: string): Escalation[] {
  const name = me.trim();
  return cases.filter(
    (each) => each.status === 'saved' && isOpenStill(each) && (name === '' || each.createdBy === name),
  );
}

function isOpenStill({ solved, told, takenOver }: Escalation): boolean {
  return solved ? !told : takenOver === null;
}

function itemOf(escalation: Escalation): DayItem {
  if (escalation.solved) return { kind: 'solved', dueAt: null, escalation };
  return { kind: 'case', dueAt: escalation.goalAt, escalation };
}

function turnOf(item: DayItem, now: number): number {
  if (isPast(item.dueAt, now)) return 0;
  return item.kind === 'solved' ? 1 : 2;
}

function dueOf(item: DayItem): number {
  if (item.kind === 'solved') return item.escalation.solved?.at ?? 0;
  return item.dueAt ?? Number.MAX_SAFE_INTEGER;
}

function madeAt(item: DayItem): number {
  return item.kind === 'promise' ? item.promise.madeAt : item.escalation.createdAt;
}
