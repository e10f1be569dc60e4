import type { RiskKind } from '@/lib/conversations/risk';
import { findPersonalData, type PersonalDataKind } from '@/lib/personal-data/find-personal-data';
import { type CueIndex, coveredBy, findCues, indexCues, readText } from './cue-index';
import { arabic } from './cues/arabic';
import { english } from './cues/english';
import { german } from './cues/german';
import { spanish } from './cues/spanish';

export interface RiskReading {
  readonly risk: RiskKind | null;
  /** The customer's own words it was read from, in their order, at most four. */
  readonly words: readonly string[];
}

/** When a comment shows several, the one that can wait least counts. */
export const RISK_ORDER: readonly RiskKind[] = [
  'self-harm',
  'injury',
  'abuse',
  'legal-threat',
  'press',
  'privacy',
  'fraud',
  'regulator',
  'discrimination',
  'property-damage',
  'outage',
  'viral',
];

/**
 * What kind of risk a comment shows, by cue lists in English, German, Spanish and Arabic, whatever language it says
 * it is in, and `privacy` for personal data the customer posted. A suggestion that a person confirms, not a verdict.
 * Linear in the length of the text.
 */
export function riskOf(text: string): RiskReading {
  const read = readText(text);
  for (const { risk, cues, unless } of INDEXES) {
    const covered = coveredBy(unless, read);
    const words = [...new Set(findCues(cues, read, covered).map(read.original))];
    if (words.length > 0) return { risk, words: words.slice(0, 4) };
    if (risk === 'privacy') {
      const posted = personalDataIn(text);
      if (posted.length > 0) return { risk, words: posted.slice(0, 4) };
    }
  }
  return { risk: null, words: [] };
}

const LANGUAGES = [english, german, spanish, arabic];

interface KindIndex {
  readonly risk: RiskKind;
  readonly cues: CueIndex;
  readonly unless: CueIndex;
}

const INDEXES: readonly KindIndex[] = RISK_ORDER.map((risk) => ({
  risk,
  cues: indexCues(LANGUAGES.flatMap((list) => list[risk].any)),
  unless: indexCues(LANGUAGES.flatMap((list) => list[risk].unless ?? [])),
}));

/** An order number or an address on its own is how people ask for help; these are not. */
const EXPOSING: ReadonlySet<PersonalDataKind> = new Set(['card', 'iban', 'email', 'phone']);

function personalDataIn(text: string): string[] {
  // Looking for phone numbers is dear: most comments have neither digits nor an address.
  if (!/\d(?:[^\n]{0,3}\d){6}|@[^\s@]+\./.test(text)) return [];
  return findPersonalData(text).flatMap((hit) => (EXPOSING.has(hit.kind) ? [hit.text] : []));
}
