import type { RiskKind } from '@/lib/conversations/risk';
import type { Urgency } from '@/lib/conversations/urgency';
import type { WordKey, Words } from '@/lib/shared/words';

export const URGENCY_WORDS = {
  now: 'escalation_urgency_now',
  today: 'escalation_urgency_today',
  week: 'escalation_urgency_week',
} as const satisfies Record<Urgency, WordKey>;

const RISK_WORDS = {
  injury: 'risk_injury',
  'property-damage': 'risk_property_damage',
  'legal-threat': 'risk_legal_threat',
  privacy: 'risk_privacy',
  press: 'risk_press',
  abuse: 'risk_abuse',
  'self-harm': 'risk_self_harm',
  fraud: 'risk_fraud',
  regulator: 'risk_regulator',
  discrimination: 'risk_discrimination',
  outage: 'risk_outage',
  viral: 'risk_viral',
} as const satisfies Record<RiskKind, WordKey>;

/** The kind of risk as people pick it. */
export function riskWord(t: Words, risk: RiskKind): string {
  return t(RISK_WORDS[risk]);
}
