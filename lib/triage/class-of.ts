import type { CommentTopic } from '@/lib/conversations/comment-topic';
import { RISK_CLASS, type RiskClass, type RiskKind } from '@/lib/conversations/risk';
import { coveredBy, findCues, type ReadText } from './cue-index';
import { cuesHeard } from './hearing';

export interface ClassFound {
  readonly riskClass: RiskClass;
  /** The customer's own words it was read from, at most four; empty where it follows from a kind of risk. */
  readonly words: readonly string[];
}

/** Where reports on the comment belong: by the kinds of risk it shows, and by cues for a class alone. */
export function classesIn(
  read: ReadText,
  risks: readonly RiskKind[],
  topics: readonly CommentTopic[],
): ClassFound[] {
  const byKind = new Set([
    ...risks.map((risk) => RISK_CLASS[risk]),
    ...topics.flatMap((topic) => CLASS_BY_TOPIC[topic] ?? []),
  ]);
  const book = cuesHeard();
  return CLASS_ORDER.flatMap((riskClass) => {
    const { cues, unless } = book(riskClass);
    const covered = coveredBy(unless, read);
    const words = [...new Set(findCues(cues, read, covered).map(read.original))].slice(0, MOST_WORDS);
    return words.length > 0 || byKind.has(riskClass) ? [{ riskClass, words }] : [];
  });
}

/** Where the topic belongs elsewhere than its kind of risk: an unwanted effect of a medicine is to be reported. */
const CLASS_BY_TOPIC: Readonly<Partial<Record<CommentTopic, RiskClass>>> = {
  'adverse-event': 'regulatory',
  'child-safety': 'legal-privacy',
};

const MOST_WORDS = 4;

/** The gravest first. */
const CLASS_ORDER: readonly RiskClass[] = ['legal-privacy', 'regulatory', 'reputational', 'operational'];
