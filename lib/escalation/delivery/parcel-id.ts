import type { Escalation } from '../escalation';

/**
 * The key a case leaves under. Each department that it was passed on to gets one of its own: a target that both
 * share must not take the second for a repeat. Joined by "_", which search engines do not split words at: by "-" a
 * look-up of "X-2" would find the ticket of "X" whenever a 2 stands in it.
 */
export function parcelIdOf({ id, passedOn }: Pick<Escalation, 'id' | 'passedOn'>): string {
  return passedOn.length === 0 ? id : `${id}_${passedOn.length + 1}`;
}

/** Whether `parcelId` is of this case, for whichever department. With "-", as before 2026-11-22, too. */
export function isOfCase(parcelId: string, escalationId: string): boolean {
  if (parcelId === escalationId) return true;
  return parcelId.startsWith(escalationId) && /^[_-]\d+$/.test(parcelId.slice(escalationId.length));
}
