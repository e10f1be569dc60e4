import { isReadOnly } from '@/lib/library/bundle/library-age';
import { type Here, outOfPlace } from './out-of-place';
import type { ReplyCard } from './reply-card';
import type { SituationModel } from './situation-model';

/** What keeps a reply from going out. */
export interface Held {
  readonly why: string;
  /** Nothing on the card mends it: it is shown in a line of its own, too. */
  readonly isFinal: boolean;
  /** The detail to fill in first. */
  readonly missing: string | null;
}

interface HereAndNow extends Here {
  readonly situation: SituationModel;
}

/** Why the reply may be neither inserted nor copied yet; null when it may. */
export function heldBecause(here: HereAndNow, card: ReplyCard): Held | null {
  const { words } = here.ports.speech;
  if (isReadOnly(here.situation.age.value)) return forGood(words('sidebar_held_too_old'));
  const misplaced = outOfPlace(here, card.option.snippet);
  if (misplaced !== null) return forGood(words('sidebar_held_place', misplaced));
  if (card.isBroken) return forGood(words('sidebar_held_broken'));
  const [missing] = card.missing;
  if (missing !== undefined) {
    const detail = card.details.find(({ placeholder }) => placeholder.name === missing);
    const label = detail?.placeholder.label ?? missing;
    return { why: words('sidebar_held_missing', label), isFinal: false, missing };
  }
  if (!card.isTooLong) return null;
  const over = card.length.used - card.length.limit;
  return { why: words('sidebar_held_long', over), isFinal: false, missing: null };
}

function forGood(why: string): Held {
  return { why, isFinal: true, missing: null };
}
