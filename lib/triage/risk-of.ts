import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';
import {
  findPersonalData,
  type PersonalDataHit,
  type PersonalDataKind,
} from '@/lib/personal-data/find-personal-data';
import type { TargetCues } from './cue-book';
import { coveredBy, findCues, type ReadText, readText } from './cue-index';
import { cuesHeard } from './hearing';
import { unmask } from './unmask';

export interface RiskReading {
  readonly risk: RiskKind | null;
  /** The customer's own words it was read from, in their order, at most four. */
  readonly words: readonly string[];
}

/** All that can be told about a comment from its text. */
export interface CommentReading extends RiskReading {
  /** Every risk it shows, the one that can wait least first. */
  readonly risks: readonly RiskKind[];
  readonly topics: readonly CommentTopic[];
  /** Kinds of personal data in it, each once. */
  readonly personalData: readonly PersonalDataKind[];
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
 * What kind of risk a comment shows, by the cues heard now (hearing.ts), and `privacy` for personal data the customer
 * posted. The shipped cues of all languages are tried, whatever language the text says it is in. A suggestion that a
 * person confirms, not a verdict. Linear in the length of the text.
 */
export function riskOf(text: string): RiskReading {
  const [first] = withHidden(text, [...risksIn(readText(text), () => findPersonalData(text))]);
  return { risk: first?.risk ?? null, words: first?.words ?? [] };
}

/**
 * The same, with all risks and what they are about. `lang` (BCP 47) tells national phone numbers, null when unknown.
 * `read` is the text split already.
 */
export function readComment(
  text: string,
  lang: string | null,
  read: ReadText = readText(text),
): CommentReading {
  const posted = findPersonalData(text, { language: lang ?? undefined });
  const found = withHidden(text, [...risksIn(read, () => posted)]);
  return {
    risk: found[0]?.risk ?? null,
    words: found[0]?.words ?? [],
    risks: found.map(({ risk }) => risk),
    topics: [
      ...new Set(found.flatMap(({ heard, covered, read: of = read }) => topicsIn(heard, of, covered))),
    ],
    personalData: [...new Set(posted.map(({ kind }) => kind))],
  };
}

/** Every kind of risk that cues tell, the one that can wait least first, each with its own words. */
export function risksHeard(
  text: string,
): readonly { readonly risk: RiskKind; readonly words: readonly string[] }[] {
  return withHidden(text, [...risksIn(readText(text), () => findPersonalData(text))]);
}

interface RiskFound {
  readonly risk: RiskKind;
  readonly heard: TargetCues;
  readonly words: readonly string[];
  readonly covered: ReadonlySet<number>;
  /** Where it was read from, when not from the words as they stand. */
  readonly read?: ReadText;
}

/** What people write so that a filter does not see it. */
const HIDDEN: readonly RiskKind[] = ['abuse', 'self-harm'];

/** With what was hidden by signs for letters or by gaps; its cue words are the hidden ones as they were written. */
function withHidden(text: string, found: readonly RiskFound[]): readonly RiskFound[] {
  const meant = unmask(text);
  if (!meant) return found;
  const read = readText(meant.text);
  const known = new Set(found.map(({ risk }) => risk));
  const hidden = [...risksIn(read, () => [])].filter(({ risk }) => HIDDEN.includes(risk) && !known.has(risk));
  const words = meant.masked.slice(0, MOST_WORDS);
  const all = [...found, ...hidden.map((each) => ({ ...each, words, read }))];
  return all.sort((a, b) => RISK_ORDER.indexOf(a.risk) - RISK_ORDER.indexOf(b.risk));
}

const MOST_WORDS = 4;

function* risksIn(read: ReadText, posted: () => readonly PersonalDataHit[]): Generator<RiskFound> {
  const book = cuesHeard();
  for (const risk of RISK_ORDER) {
    const heard = book(risk);
    const covered = coveredBy(heard.unless, read);
    const cues = [...new Set(findCues(heard.cues, read, covered).map(read.original))];
    const words = cues.length === 0 && risk === 'privacy' ? exposed(posted()) : cues;
    if (words.length > 0) yield { risk, heard, words: words.slice(0, MOST_WORDS), covered };
  }
}

function topicsIn({ topics }: TargetCues, read: ReadText, covered: ReadonlySet<number>): CommentTopic[] {
  return topics.flatMap(({ topic, cues }) => (findCues(cues, read, covered).length > 0 ? [topic] : []));
}

/** An order number or an address on its own is how people ask for help; these are not. */
const EXPOSING: ReadonlySet<PersonalDataKind> = new Set([
  'card',
  'iban',
  'national-id',
  'birth-date',
  'email',
  'phone',
]);

function exposed(posted: readonly PersonalDataHit[]): string[] {
  return posted.flatMap(({ kind, text }) => (EXPOSING.has(kind) ? [text] : []));
}
