import type { CaseDelivery } from '@/lib/database/case-progress';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Words } from '@/lib/shared/words';

/** "With Billing, #4711": a number alone gets its sign, a key such as "CARE-12" has one already. */
export function withRoute(words: Words, { routeName, arrived }: Escalation): string {
  const reference = arrived?.reference ?? null;
  if (reference === null) return words('sidebar_with_route', routeName);
  return words('case_with_ticket', routeName, ticketName(reference));
}

export function ticketName(reference: string): string {
  return /^\d+$/.test(reference) ? `#${reference}` : reference;
}

/** One true sentence on where the case is. */
export function standingWords(
  words: Words,
  { arrived, takenOver, solved, told }: Escalation,
  delivery: CaseDelivery | undefined,
  clock: (at: number) => string,
): string {
  if (solved) return words(told ? 'case_standing_told' : 'case_standing_solved');
  if (takenOver !== null) {
    return takenOver.who === ''
      ? words('case_standing_taken')
      : words('case_standing_taken_by', takenOver.who);
  }
  if (arrived !== null) return words('case_standing_arrived');
  if (delivery === undefined || delivery.state === 'by-hand') return words('sidebar_with_route_text');
  if (delivery.state === 'dead') return words('case_standing_dead');
  if (delivery.state === 'waiting' && delivery.attempts > 0) {
    return words('case_standing_again', clock(delivery.nextAt));
  }
  return words('case_standing_waiting');
}
