import type { PolicyPack } from '../pack';
import { ENDORSEMENT_PACK } from './employee-endorsement/endorsement-pack';
import { PRIVACY_PACK } from './privacy/privacy-pack';

/** Every pack that comes with Cuecard apart from the core. Each is off until a lead has confirmed it. */
export const PACKS: readonly PolicyPack[] = [PRIVACY_PACK, ENDORSEMENT_PACK];
