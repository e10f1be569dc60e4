import { RISK_CLASS, type RiskClass, type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import type { Talk } from '@/lib/conversations/talk';
import { type ClassFound, classesIn } from './class-of';
import { readText } from './cue-index';
import { type LearnedLabels, type TextSigns, textSigns } from './learned/learned-labels';
import { type CommentReading, RISK_ORDER, readComment } from './risk-of';
import type { SentimentModel } from './sentiment/sentiment-model';
import { type SentimentReading, sentimentOf } from './sentiment/sentiment-of';
import { type TalkReading, talkOf } from './talk/talk-of';

/** What reading needs besides the text. Both may be missing: then rules alone speak. */
export interface ReadingTools {
  readonly model: SentimentModel | undefined;
  readonly learned: LearnedLabels | undefined;
}

export interface Labels extends CommentReading {
  readonly classes: readonly RiskClass[];
  /** The customer's words that tell the class, where no kind of risk does. */
  readonly classWords: readonly string[];
  /** `null` while the weights are not there, or the language is not known. */
  readonly sentiment: SentimentReading | null;
  readonly talk: TalkReading;
}

/** Everything triage says of a comment. `lang` BCP 47, null when nobody said. Below a millisecond for a comment. */
export function readLabels(text: string, lang: string | null, { model, learned }: ReadingTools): Labels {
  const read = readText(text);
  const byRules = readComment(text, lang, read);
  const signs = learned ? textSigns(text) : undefined;
  const reading = signs && learned ? taught(byRules, signs, learned) : byRules;
  const classes = classesIn(read, reading.risks, reading.topics);
  const felt = model && lang !== null ? sentimentOf(model, text, lang) : null;
  const sentiment = felt && signs && learned ? taughtSentiment(felt, signs, learned) : felt;
  const hasRisk = reading.risks.length > 0;
  const talk = talkOf(text, {
    hasRisk,
    hasClass: classes.length > 0,
    sentiment: sentiment?.sentiment ?? null,
  });
  return {
    ...reading,
    classes: classes.map(({ riskClass }) => riskClass),
    classWords: hasRisk ? [] : wordsOf(classes),
    sentiment,
    talk: signs && learned ? taughtTalk(talk, signs, learned) : talk,
  };
}

/** The class of a kind of risk, or else the first that cues tell. */
export function mainClass({ risk, classes }: Pick<Labels, 'risk' | 'classes'>): RiskClass | null {
  return risk === null ? (classes[0] ?? null) : RISK_CLASS[risk];
}

function wordsOf(classes: readonly ClassFound[]): readonly string[] {
  return classes[0]?.words ?? [];
}

/** A rule that heard something must be outvoted; what no rule heard must be voted in. Log-odds. */
const HEARD = 2;

function taught(reading: CommentReading, signs: TextSigns, learned: LearnedLabels): CommentReading {
  const risks = RISK_ORDER.filter((risk) => {
    const before = reading.risks.includes(risk) ? HEARD : -HEARD;
    return before + learned.nudge('risk', risk, signs) > 0;
  });
  const [risk = null] = risks;
  if (risk === reading.risk) return { ...reading, risks };
  return { ...reading, risk, risks, words: [] };
}

const FEELINGS = ['negative', 'neutral', 'positive'] as const;

function taughtSentiment(felt: SentimentReading, signs: TextSigns, learned: LearnedLabels): SentimentReading {
  const votes = FEELINGS.map(
    (label) => learned.nudge('sentiment', label, signs) + (label === felt.sentiment ? HEARD : 0),
  );
  const best = votes.indexOf(Math.max(...votes));
  const sentiment = FEELINGS[best];
  const isTaught = sentiment && sentiment !== felt.sentiment && (votes[best] ?? 0) > HEARD;
  return isTaught ? { sentiment, confidence: felt.confidence, words: [] } : felt;
}

const TALKS: readonly Talk[] = ['question', 'complaint', 'praise', 'wish', 'spam', 'closing', 'other'];

function taughtTalk(talk: TalkReading, signs: TextSigns, learned: LearnedLabels): TalkReading {
  const votes = TALKS.map((each) => learned.nudge('talk', each, signs) + (each === talk.talk ? HEARD : 0));
  const best = TALKS[votes.indexOf(Math.max(...votes))] ?? talk.talk;
  return best === talk.talk ? talk : { talk: best, words: [] };
}

/** Every kind a person can choose, in the order they are offered. */
export const RISK_KINDS: readonly RiskKind[] = riskKindSchema.options;
