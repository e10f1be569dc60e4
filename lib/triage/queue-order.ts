import type { ClockReading, Mark } from '@/lib/conversations/mark';
import { URGENT_RISKS } from '@/lib/conversations/risk';

/**
 * Marks in the order they want an answer: open before done; then risks that cannot wait; then late, nearly late and
 * waiting, the longest wait first; then those whose time is not known. Equal ones keep their place on the page.
 */
export function queueOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    const differing = first.findIndex((value, at) => value !== second[at]);
    return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
  });
}

const STATES: readonly ClockReading['state'][] = ['late', 'soon', 'waiting', 'seen-only'];

function placeOf({ status, risk, clock }: Mark): readonly number[] {
  const isUrgent = risk !== null && URGENT_RISKS.includes(risk);
  const state = clock ? STATES.indexOf(clock.state) : STATES.length;
  return [status === 'open' ? 0 : 1, isUrgent ? 0 : 1, state, -(clock?.waitedMs ?? 0)];
}
