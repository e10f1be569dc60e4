import type { RiskClass, RiskKind } from '@/lib/conversations/risk';
import type { Talk } from '@/lib/conversations/talk';
import type { Urgency } from '@/lib/conversations/urgency';
import { type CommentReading, RISK_ORDER } from '../risk-of';
import type { Sentiment, SentimentReading } from '../sentiment/sentiment-of';
import type { TalkReading } from '../talk/talk-of';
import { type Hurry, urgencyOf } from '../urgency/urgency-of';
import type { Vote } from './vote';

/** Missed once, they may cost a life: a lesson unsays them for its own wording and no other. */
const GRAVE: readonly RiskKind[] = ['self-harm', 'injury'];

/** What the cues found, as lessons would have it. `isUnsaid`: a person took it away from this very wording. */
export function taughtRisks(
  reading: CommentReading,
  vote: Vote,
  isUnsaid: (risk: RiskKind) => boolean,
): CommentReading {
  const stays = (risk: RiskKind) => GRAVE.includes(risk) && !isUnsaid(risk);
  const risks = vote.many('risk', reading.risks, RISK_ORDER, stays);
  const [risk = null] = risks;
  if (risk === reading.risk) return { ...reading, risks };
  return { ...reading, risk, risks, words: [] };
}

const CLASSES: readonly RiskClass[] = ['legal-privacy', 'regulatory', 'reputational', 'operational'];

/** `found` in the order in which they count; without lessons as it is. */
export function taughtClasses(found: readonly RiskClass[], vote: Vote | undefined): readonly RiskClass[] {
  return vote ? vote.many('class', found, CLASSES) : found;
}

const FEELINGS: readonly Sentiment[] = ['negative', 'neutral', 'positive'];

export function taughtSentiment(felt: SentimentReading, vote: Vote): SentimentReading {
  const sentiment = vote.one<SentimentReading['sentiment']>('sentiment', felt.sentiment, FEELINGS);
  return sentiment === felt.sentiment ? felt : { sentiment, confidence: felt.confidence, words: [] };
}

const TALKS: readonly Talk[] = ['question', 'complaint', 'praise', 'wish', 'spam', 'closing', 'other'];

export function taughtTalk(heard: TalkReading, vote: Vote): TalkReading {
  const talk = vote.one('talk', heard.talk, TALKS);
  return talk === heard.talk ? heard : { talk, words: [] };
}

const URGENCIES: readonly Urgency[] = ['now', 'today', 'week'];

/** `null` where lessons say no other than `urgencyOf`. */
export function taughtUrgency(text: string, hurry: Hurry, vote: Vote): Urgency | null {
  const { urgency } = urgencyOf(text, hurry);
  const taught = vote.one('urgency', urgency, URGENCIES);
  return taught === urgency ? null : taught;
}
