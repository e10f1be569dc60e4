import type { RiskClass } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { WordKey, Words } from '@/lib/shared/words';
import { type CueTarget, isRiskKind } from '@/lib/triage/cues/cue-target';

const CLASS_WORDS = {
  'legal-privacy': 'policies_words_class_legal_privacy',
  regulatory: 'policies_words_class_regulatory',
  reputational: 'policies_words_class_reputational',
  operational: 'policies_words_class_operational',
} as const satisfies Record<RiskClass, WordKey>;

/** A kind of risk as people pick it, or the name of a class. */
export function targetWord(words: Words, target: CueTarget): string {
  return isRiskKind(target) ? riskWord(words, target) : words(CLASS_WORDS[target]);
}
