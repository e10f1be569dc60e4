import type { RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
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

/** What a key says while the labels are open. */
export function correctionOf(key: string): Correction | undefined {
  const cap = key.toUpperCase();
  const talk = TALKS.find(([, its]) => its === cap);
  if (talk) return { field: 'talk', is: talk[0] };
  const feeling = FEELINGS.find(([, its]) => its === cap);
  if (feeling) return { field: 'sentiment', is: feeling[0] };
  const risk = RISKS.find(([, its]) => its === cap);
  return risk && { field: 'risk', is: risk[0] };
}
