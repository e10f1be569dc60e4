import type { BlendWeights } from './blend';
import type { StoredExemplars } from './exemplars';
import type { StoredMemory } from './memory';
import type { StoredLearner } from './online-learner';
import type { StoredPrototypes } from './prototypes';

/** Everything learned, in typed arrays: goes into a database as it stands. Holds hashes, no words of comments. */
export type StoredRanker = {
  readonly version: 1;
  readonly dimensions: number;
  readonly ids: readonly string[];
  readonly stamps: readonly string[];
  readonly learner: StoredLearner;
  readonly prototypes: StoredPrototypes;
  readonly exemplars: StoredExemplars;
  readonly memory: StoredMemory;
  readonly weights: BlendWeights;
  /** State of the seeded numbers. */
  readonly random: number;
};
