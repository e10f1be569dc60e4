import * as z from 'zod/mini';
import { type RiskClass, type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import { riskClassSchema } from '@/lib/conversations/risk-class';

/** What a cue speaks for: a kind of risk, or a class where no kind is meant. No name stands in both. */
export const cueTargetSchema: z.ZodMiniType<CueTarget> = z.union([riskKindSchema, riskClassSchema]);
export type CueTarget = RiskKind | RiskClass;

export function isRiskKind(target: CueTarget): target is RiskKind {
  return riskKindSchema.safeParse(target).success;
}

/** Every target: the kinds in the order in which people choose them, then the classes. */
export const CUE_TARGETS: readonly CueTarget[] = [
  ...riskKindSchema.options,
  'legal-privacy',
  'regulatory',
  'reputational',
  'operational',
];
