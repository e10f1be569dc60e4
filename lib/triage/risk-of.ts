import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';
import {
  findPersonalData,
  type PersonalDataHit,
  type PersonalDataKind,
} from '@/lib/personal-data/find-personal-data';
import { type CueIndex, coveredBy, findCues, indexCues, type ReadText, readText } from './cue-index';
import { arabic } from './cues/arabic';
import type { MoreCues } from './cues/cue-list';
import { english } from './cues/english';
import { englishTrade } from './cues/english-trade';
import { englishWider } from './cues/english-wider';
import { german } from './cues/german';
import { othersWider } from './cues/others-wider';
import { spanish } from './cues/spanish';
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
 * What kind of risk a comment shows, by cue lists in English, German, Spanish and Arabic, whatever language it says
 * it is in, and `privacy` for personal data the customer posted. A suggestion that a person confirms, not a verdict.
 * Linear in the length of the text.
 */
export function riskOf(text: string): RiskReading {
  const [first] = withHidden(text, [...risksIn(readText(text), () => findPersonalData(text))]);
  return { risk: first?.index.risk ?? null, words: first?.words ?? [] };
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
    risk: found[0]?.index.risk ?? null,
    words: found[0]?.words ?? [],
    risks: found.map(({ index }) => index.risk),
    topics: [
      ...new Set(found.flatMap(({ index, covered, read: of = read }) => topicsIn(index, of, covered))),
    ],
    personalData: [...new Set(posted.map(({ kind }) => kind))],
  };
}

interface RiskFound {
  readonly index: KindIndex;
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
  const known = new Set(found.map(({ index }) => index.risk));
  const hidden = [...risksIn(read, () => [])].filter(
    ({ index }) => HIDDEN.includes(index.risk) && !known.has(index.risk),
  );
  const words = meant.masked.slice(0, MOST_WORDS);
  const all = [...found, ...hidden.map((each) => ({ ...each, words, read }))];
  return all.sort((a, b) => RISK_ORDER.indexOf(a.index.risk) - RISK_ORDER.indexOf(b.index.risk));
}

const MOST_WORDS = 4;

function* risksIn(read: ReadText, posted: () => readonly PersonalDataHit[]): Generator<RiskFound> {
  for (const index of indexes()) {
    const covered = coveredBy(index.unless, read);
    const cues = [...new Set(findCues(index.cues, read, covered).map(read.original))];
    const words = cues.length === 0 && index.risk === 'privacy' ? exposed(posted()) : cues;
    if (words.length > 0) yield { index, words: words.slice(0, MOST_WORDS), covered };
  }
}

function topicsIn({ topics }: KindIndex, read: ReadText, covered: ReadonlySet<number>): CommentTopic[] {
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

const LANGUAGES: readonly MoreCues[] = [
  english,
  englishWider,
  englishTrade,
  german,
  spanish,
  arabic,
  othersWider,
];

interface KindIndex {
  readonly risk: RiskKind;
  readonly cues: CueIndex;
  readonly unless: CueIndex;
  readonly topics: readonly { readonly topic: CommentTopic; readonly cues: CueIndex }[];
}

let built: readonly KindIndex[] | undefined;

/** Built at the first use: a worker that wakes for something else does not pay for it. */
function indexes(): readonly KindIndex[] {
  built ??= RISK_ORDER.map(indexOfKind);
  return built;
}

function indexOfKind(risk: RiskKind): KindIndex {
  const lists = LANGUAGES.flatMap((list) => list[risk] ?? []);
  const cuesByTopic = new Map<CommentTopic, string[]>();
  for (const { about = {} } of lists) {
    for (const [topic, cues] of Object.entries(about) as [CommentTopic, readonly string[]][])
      cuesByTopic.set(topic, [...(cuesByTopic.get(topic) ?? []), ...cues]);
  }
  return {
    risk,
    cues: indexCues([...lists.flatMap(({ any }) => any), ...[...cuesByTopic.values()].flat()]),
    unless: indexCues(lists.flatMap(({ unless = [] }) => unless)),
    topics: [...cuesByTopic].map(([topic, cues]) => ({ topic, cues: indexCues(cues) })),
  };
}
