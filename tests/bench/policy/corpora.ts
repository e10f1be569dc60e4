import type { PolicyRule } from '@/lib/policy/rule';
import { measureFalseBlocks } from './false-blocks.ts';
import { measureNearDuplicates } from './near-duplicates.ts';
import { measurePersonalData } from './personal-data.ts';
import { measureStarterBlocks } from './starter-blocks.ts';

/** Texts that nobody should be stopped at, disguised personal data, what looks like it, and how varied all these are. */
export function measureCorpora(rules: readonly PolicyRule[]) {
  return [
    ...measureFalseBlocks(rules),
    measureStarterBlocks(rules),
    ...measurePersonalData(),
    ...measureNearDuplicates(),
  ];
}
