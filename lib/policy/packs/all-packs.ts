import type { PolicyPack } from '../pack';

/** Every pack that comes with Cuecard apart from the core. Each is off until a lead has confirmed it. */
export const PACKS: readonly PolicyPack[] = [];
