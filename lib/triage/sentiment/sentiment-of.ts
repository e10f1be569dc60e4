import { sarcasmIn } from './sarcasm';
import type { SentimentModel } from './sentiment-model';
import { sentimentSlots } from './sentiment-slots';
import { tellingWords } from './telling-words';

export type Sentiment = 'negative' | 'neutral' | 'positive';

export interface SentimentReading {
  readonly sentiment: Sentiment | 'unsure';
  /** Chance that the most likely one is right, 0 to 1; 0 in a language it does not know. */
  readonly confidence: number;
  /** The customer's own words it was read from, at most three. Empty for neutral and unsure. */
  readonly words: readonly string[];
}

const UNSURE: SentimentReading = { sentiment: 'unsure', confidence: 0, words: [] };
const NAMES: readonly Sentiment[] = ['negative', 'neutral', 'positive'];

/**
 * How the customer feels. `lang` BCP 47, null when unknown. "Unsure" outside the languages it knows, where its numbers
 * are too close, and where praise carries a sign of sarcasm. Linear in the length of the text, bounded at 4,000 units.
 */
export function sentimentOf(model: SentimentModel, text: string, lang: string | null): SentimentReading {
  const base = lang?.split('-')[0]?.toLowerCase() ?? '';
  const trust = Object.hasOwn(model.languages, base) ? model.languages[base] : undefined;
  if (!trust) return UNSURE;
  const chances = sentimentChances(model, text, base);
  const best = chances.indexOf(Math.max(...chances));
  const sentiment = NAMES[best] ?? 'neutral';
  const confidence = chances[best] ?? 0;
  if (sentiment === 'positive' && sarcasmIn(text).length > 0) return { ...UNSURE, confidence };
  if (confidence < trust.least) return { ...UNSURE, confidence };
  const words = sentiment === 'neutral' ? [] : tellingWords(model, text, base, sentiment);
  return { sentiment, confidence, words };
}

/** Chances of negative, neutral and positive, in this order. `lang` is one the model knows. */
export function sentimentChances(model: SentimentModel, text: string, lang: string): number[] {
  const [negative, positive] = sentimentSums(model, sentimentSlots(text, lang, model.bits, model.valenceOf));
  const heat = model.languages[lang]?.heat ?? 1;
  const powers = [negative, 0, positive].map((sum) => Math.exp(sum * heat));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function sentimentSums(model: SentimentModel, slots: ReadonlyMap<number, number>): [number, number] {
  let [negative, positive] = [0, 0];
  for (const [slot, amount] of slots) {
    negative += (model.negative[slot] ?? 0) * amount;
    positive += (model.positive[slot] ?? 0) * amount;
  }
  return [negative * model.step, positive * model.step];
}
