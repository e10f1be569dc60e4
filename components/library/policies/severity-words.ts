import type { Severity } from '@/lib/policy/rule';
import type { WordKey } from '@/lib/shared/words';

/** What a match of this weight does to the person writing. */
export const SEVERITY_MEANS = {
  block: 'policies_block_means',
  warn: 'policies_warn_means',
  tip: 'policies_tip_means',
} as const satisfies Record<Severity, WordKey>;
