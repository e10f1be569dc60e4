import type { Words } from '@/lib/shared/words';
import { type Destination, isByHand } from '../destination';
import type { Escalation } from '../escalation';
import type { FormatTime } from '../escalation-text';
import type { Route } from '../route';
import type { Dispatch } from './entry';
import { toParcel } from './to-parcel';

/**
 * Where a case goes by itself and what of it leaves, by the switches of its route; null when it goes by hand. Passed
 * on, it goes out under another key: a target that both departments share must not take it for a repeat.
 */
export function dispatchOf(
  escalation: Escalation,
  route: Pick<Route, 'share'>,
  destination: Destination | undefined,
  t: Words,
  formatTime: FormatTime,
): Dispatch | null {
  if (destination === undefined || destination.deletedAt !== null || isByHand(destination)) return null;
  const nth = escalation.passedOn.length;
  const id = nth === 0 ? escalation.id : `${escalation.id}-${nth + 1}`;
  const parcel = toParcel({ ...escalation, id }, route.share, t, formatTime);
  return { destinationId: destination.id, parcel };
}
