import type { Words } from '@/lib/shared/words';
import { type Destination, isByHand } from '../destination';
import type { Escalation } from '../escalation';
import type { FormatTime } from '../escalation-text';
import type { Route } from '../route';
import type { Dispatch } from './entry';
import { parcelIdOf } from './parcel-id';
import { toParcel } from './to-parcel';

/**
 * Where a case goes by itself and what of it leaves, by the switches of its route; null when it goes by hand. Passed
 * on, it goes out under a key of its own.
 */
export function dispatchOf(
  escalation: Escalation,
  route: Pick<Route, 'share'>,
  destination: Destination | undefined,
  t: Words,
  formatTime: FormatTime,
): Dispatch | null {
  if (destination === undefined || destination.deletedAt !== null || isByHand(destination)) return null;
  const parcel = toParcel({ ...escalation, id: parcelIdOf(escalation) }, route.share, t, formatTime);
  return { destinationId: destination.id, parcel };
}
