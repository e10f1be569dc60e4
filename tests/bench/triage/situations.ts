import type { RiskClass } from '@/lib/conversations/risk';

/** The class of each situation of the table; 0 and those that are missing have none. */
const SITUATIONS: Readonly<Record<RiskClass, readonly number[]>> = {
  operational: [1, 2, 4, 6, 7, 8, 24, 25, 48],
  reputational: [13, 14, 15, 16, 22, 34, 36, 42, 43, 44, 45],
  regulatory: [5, 29, 32, 33, 35, 37, 38, 39, 40],
  'legal-privacy': [3, 12, 17, 18, 19, 20, 21, 23, 26, 27, 28, 30, 31, 41, 46, 47],
};

export const RISK_CLASSES = Object.keys(SITUATIONS) as RiskClass[];

export function classOf(situation: number): RiskClass | null {
  return RISK_CLASSES.find((each) => SITUATIONS[each].includes(situation)) ?? null;
}
