import type { RiskClass, RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
import type { Urgency } from '@/lib/conversations/urgency';
import type { Correction } from '@/lib/database/labels';

export const TALKS: readonly (readonly [Talk, string])[] = [
  ['question', '1'],
  ['complaint', '2'],
  ['praise', '3'],
  ['wish', '4'],
  ['spam', '5'],
  ['closing', '6'],
  ['other', '7'],
];

export const FEELINGS: readonly (readonly [Feeling, string])[] = [
  ['negative', '8'],
  ['neutral', '9'],
  ['positive', '0'],
];

export const RISKS: readonly (readonly [RiskKind | null, string])[] = [
  [null, 'N'],
  ['injury', 'I'],
  ['self-harm', 'S'],
  ['legal-threat', 'L'],
  ['privacy', 'P'],
  ['press', 'M'],
  ['fraud', 'F'],
  ['regulator', 'R'],
  ['abuse', 'A'],
  ['discrimination', 'D'],
  ['property-damage', 'H'],
  ['outage', 'O'],
  ['viral', 'V'],
];

export const CLASSES: readonly (readonly [RiskClass | null, string])[] = [
  [null, 'Z'],
  ['legal-privacy', 'C'],
  ['regulatory', 'X'],
  ['reputational', 'T'],
  ['operational', 'W'],
];

export const URGENCIES: readonly (readonly [Urgency, string])[] = [
  ['now', 'Q'],
  ['today', 'Y'],
  ['week', 'K'],
];

/** Those that feelings are read in, and their neighbour; without keys. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'ar', 'hi'] as const;

/** What a key says while the labels are open. */
export function correctionOf(key: string): Correction | undefined {
  const cap = key.toUpperCase();
  const talk = TALKS.find(([, its]) => its === cap);
  if (talk) return { field: 'talk', is: talk[0] };
  const feeling = FEELINGS.find(([, its]) => its === cap);
  if (feeling) return { field: 'sentiment', is: feeling[0] };
  const risk = RISKS.find(([, its]) => its === cap);
  if (risk) return { field: 'risk', is: risk[0] };
  const riskClass = CLASSES.find(([, its]) => its === cap);
  if (riskClass) return { field: 'class', is: riskClass[0] };
  const urgency = URGENCIES.find(([, its]) => its === cap);
  return urgency && { field: 'urgency', is: urgency[0] };
}
