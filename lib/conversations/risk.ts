import * as z from 'zod/mini';

/** What people pick, in their own words. */
export const riskKindSchema = z.enum([
  'injury',
  'property-damage',
  'legal-threat',
  'privacy',
  'press',
  'abuse',
  'self-harm',
  'fraud',
  'regulator',
  'discrimination',
  'outage',
  'viral',
]);
export type RiskKind = z.infer<typeof riskKindSchema>;

export type RiskClass = 'reputational' | 'regulatory' | 'legal-privacy' | 'operational';

/** The one table from kind to class. */
export const RISK_CLASS: Readonly<Record<RiskKind, RiskClass>> = {
  injury: 'legal-privacy',
  'property-damage': 'legal-privacy',
  'legal-threat': 'legal-privacy',
  privacy: 'legal-privacy',
  press: 'reputational',
  abuse: 'operational',
  'self-harm': 'legal-privacy',
  fraud: 'legal-privacy',
  regulator: 'regulatory',
  discrimination: 'reputational',
  outage: 'operational',
  viral: 'reputational',
};

/** Kinds that cannot wait: shown on the chip, and their replies come first. */
export const URGENT_RISKS: readonly RiskKind[] = ['injury', 'self-harm', 'legal-threat', 'privacy', 'press'];
