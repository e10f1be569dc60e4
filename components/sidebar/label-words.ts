import type { RiskClass } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
import type { WordKey } from '@/lib/shared/words';

export const TALK_WORDS = {
  question: 'labels_talk_question',
  complaint: 'labels_talk_complaint',
  praise: 'labels_talk_praise',
  wish: 'labels_talk_wish',
  spam: 'labels_talk_spam',
  closing: 'labels_talk_closing',
  other: 'labels_talk_other',
} as const satisfies Record<Talk, WordKey>;

export const FEELING_WORDS = {
  negative: 'labels_feeling_negative',
  neutral: 'labels_feeling_neutral',
  positive: 'labels_feeling_positive',
  unsure: 'labels_feeling_unsure',
} as const satisfies Record<Feeling, WordKey>;

export const CLASS_WORDS = {
  reputational: 'labels_class_reputational',
  regulatory: 'labels_class_regulatory',
  'legal-privacy': 'labels_class_legal_privacy',
  operational: 'labels_class_operational',
} as const satisfies Record<RiskClass, WordKey>;
