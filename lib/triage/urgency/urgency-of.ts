import type { RiskClass, RiskKind } from '@/lib/conversations/risk';
import type { Talk } from '@/lib/conversations/talk';
import type { Urgency } from '@/lib/conversations/urgency';
import { type CueIndex, coveredBy, findCues, indexCues, type ReadText, readText } from '../cue-index';
import { AT_ONCE, NO_HURRY, WITHIN_THE_DAY } from './urgency-cues';

export interface UrgencyReading {
  readonly urgency: Urgency;
  /** The customer's own words that hurry, at most three; none where the risk or the class alone decides. */
  readonly words: readonly string[];
}

/** What else triage has found. */
export interface Hurry {
  readonly risk: RiskKind | null;
  readonly classes?: readonly RiskClass[] | undefined;
  readonly talk?: Talk | null | undefined;
}

/**
 * How soon somebody must look at it. Somebody's safety is a matter of minutes; any other risk, and what the law or a
 * regulator asks about, of the day; the rest of the week. Where the customer asks for haste it goes one step up, or with
 * a day named to the day; praise, thanks and spam hurry nobody. Linear in the length of the text.
 */
export function urgencyOf(text: string, { risk, classes = [], talk }: Hurry): UrgencyReading {
  const base = baseOf(risk, classes);
  if (base === 'now' || (talk && CALM_TALKS.includes(talk))) return { urgency: base, words: [] };
  const read = readText(text.slice(0, LONGEST_TEXT));
  const { atOnce, withinTheDay, noHurry } = indexes();
  const covered = coveredBy(noHurry, read);
  const hurried = wordsOf(atOnce, read, covered);
  if (hurried.length > 0) return { urgency: base === 'today' ? 'now' : 'today', words: hurried };
  const due = wordsOf(withinTheDay, read, covered);
  return { urgency: due.length > 0 ? 'today' : base, words: due };
}

const CALM_TALKS: readonly Talk[] = ['praise', 'closing', 'spam'];
const LONGEST_TEXT = 4000;
const MOST_WORDS = 3;

function baseOf(risk: RiskKind | null, classes: readonly RiskClass[]): Urgency {
  if (risk === 'injury' || risk === 'self-harm') return 'now';
  const isLegal = classes.includes('legal-privacy') || classes.includes('regulatory');
  return risk !== null || isLegal ? 'today' : 'week';
}

function wordsOf(cues: CueIndex, read: ReadText, covered: ReadonlySet<number>): readonly string[] {
  return [...new Set(findCues(cues, read, covered).map(read.original))].slice(0, MOST_WORDS);
}

interface Indexes {
  readonly atOnce: CueIndex;
  readonly withinTheDay: CueIndex;
  readonly noHurry: CueIndex;
}

let built: Indexes | undefined;

/** Built at the first use, as those of the risks. */
function indexes(): Indexes {
  built ??= {
    atOnce: indexCues(AT_ONCE),
    withinTheDay: indexCues(WITHIN_THE_DAY),
    noHurry: indexCues(NO_HURRY),
  };
  return built;
}
