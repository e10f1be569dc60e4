import type { LabelField } from '@/lib/conversations/label';
import { RISK_CLASS, type RiskClass, type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import type { Urgency } from '@/lib/conversations/urgency';
import { classesIn } from './class-of';
import { readText } from './cue-index';
import { type LearnedLabels, textSigns } from './learned/learned-labels';
import { lessonText } from './learned/lesson';
import { taughtClasses, taughtRisks, taughtSentiment, taughtTalk, taughtUrgency } from './learned/taught';
import { voting } from './learned/vote';
import { type CommentReading, readComment } from './risk-of';
import type { SentimentModel } from './sentiment/sentiment-model';
import { type SentimentReading, sentimentOf } from './sentiment/sentiment-of';
import { type TalkReading, talkOf } from './talk/talk-of';

/** What reading needs besides the text. Both may be missing: then rules alone speak. */
export interface ReadingTools {
  readonly model: SentimentModel | undefined;
  readonly learned: LearnedLabels | undefined;
}

export interface Labels extends CommentReading {
  /** As it was said or heard, or as it was taught. */
  readonly lang: string | null;
  readonly classes: readonly RiskClass[];
  /** The customer's words that tell the class, where no kind of risk does. */
  readonly classWords: readonly string[];
  /** `null` while the weights are not there, or the language is not known. */
  readonly sentiment: SentimentReading | null;
  readonly talk: TalkReading;
  /** Only where it was taught: else `urgencyOf` says it. */
  readonly urgency: Urgency | null;
  /** What lessons say otherwise than the rules. */
  readonly taught: readonly LabelField[];
}

/** Everything triage says of a comment. `lang` BCP 47, null when nobody said. Below a millisecond for a comment. */
export function readLabels(text: string, lang: string | null, tools: ReadingTools): Labels {
  const { model, learned } = tools;
  const vote = learned && voting(learned, textSigns(text));
  const spoken = vote ? vote.one('lang', lang, learned.said('lang')) : lang;
  const read = readText(text);
  const byRules = readComment(text, spoken, read);
  const isUnsaid = (risk: RiskKind) => learned?.isUnsaid('risk', risk, lessonText(text, lang)) ?? false;
  const reading = vote ? taughtRisks(byRules, vote, isUnsaid) : byRules;
  const found = classesIn(read, reading.risks, reading.topics);
  const classes = taughtClasses(
    found.map(({ riskClass }) => riskClass),
    vote,
  );
  const felt = model && spoken !== null ? sentimentOf(model, text, spoken) : null;
  const sentiment = felt && vote ? taughtSentiment(felt, vote) : felt;
  const hasRisk = reading.risks.length > 0;
  const feeling = sentiment?.sentiment ?? null;
  const byCues = talkOf(text, { hasRisk, hasClass: classes.length > 0, sentiment: feeling });
  const talk = vote ? taughtTalk(byCues, vote) : byCues;
  const hasHaste = vote && learned.said('urgency').length > 0;
  const hurry = { risk: reading.risk, classes, talk: talk.talk };
  const urgency = hasHaste ? taughtUrgency(text, hurry, vote) : null;
  const isClassRead = !hasRisk && classes[0] === found[0]?.riskClass;
  return {
    ...{ ...reading, lang: spoken, classes, sentiment, talk, urgency },
    classWords: isClassRead ? (found[0]?.words ?? []) : [],
    taught: vote?.taught ?? [],
  };
}

/** The class of a kind of risk, or else the first that cues tell. */
export function mainClass({ risk, classes }: Pick<Labels, 'risk' | 'classes'>): RiskClass | null {
  return risk === null ? (classes[0] ?? null) : RISK_CLASS[risk];
}

/** Every kind a person can choose, in the order they are offered. */
export const RISK_KINDS: readonly RiskKind[] = riskKindSchema.options;
