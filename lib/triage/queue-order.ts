import type { ClockReading, Mark } from '@/lib/conversations/mark';
import { URGENT_RISKS } from '@/lib/conversations/risk';
import type { Feeling } from '@/lib/conversations/talk';
import { MINUTE_MS } from '@/lib/shared/clock';

/** A mark with what else orders the queue. */
export type Queued = Mark & { readonly feeling?: Feeling | null };

/**
 * Marks in the order they want an answer: open before done; then risks that cannot wait, then other risks; then late,
 * nearly late and waiting, by quarters of an hour that are left; within a quarter the unhappy before the others, then
 * the longest wait; then those whose time is not known. Equal ones keep their place on the page.
 */
export function queueOrder<T extends Queued>(marks: readonly T[]): T[] {
  const placed = marks.map((mark) => ({ mark, place: placeOf(mark) }));
  placed.sort(({ place: first }, { place: second }) => {
    const differing = first.findIndex((value, at) => value !== second[at]);
    return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
  });
  return placed.map(({ mark }) => mark);
}

const STATES: readonly ClockReading['state'][] = ['late', 'soon', 'waiting', 'seen-only'];
const QUARTER_MS = 15 * MINUTE_MS;

function placeOf({ status, risk, clock, feeling = null }: Queued): readonly number[] {
  const state = clock ? STATES.indexOf(clock.state) : STATES.length;
  const quartersLeft = clock ? Math.floor((clock.targetMs - clock.waitedMs) / QUARTER_MS) : 0;
  return [
    status === 'open' ? 0 : 1,
    riskPlace(risk),
    state,
    quartersLeft,
    feeling === 'negative' ? 0 : 1,
    -(clock?.waitedMs ?? 0),
  ];
}

function riskPlace(risk: Mark['risk']): number {
  if (risk === null) return 2;
  return URGENT_RISKS.includes(risk) ? 0 : 1;
}
