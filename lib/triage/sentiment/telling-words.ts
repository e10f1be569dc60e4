import { wordsIn } from '@/lib/text/words';
import type { SentimentModel } from './sentiment-model';
import { sentimentSlots } from './sentiment-slots';

const MOST_WORDS = 3;
const LONGEST_TEXT = 400;
/** A word must carry at least this much by itself to be named. */
const LEAST = 0.15;

/** The words that by themselves speak most for it, as they were written. */
export function tellingWords(
  model: SentimentModel,
  text: string,
  lang: string,
  sentiment: 'negative' | 'positive',
): string[] {
  const weights = sentiment === 'negative' ? model.negative : model.positive;
  const against = sentiment === 'negative' ? model.positive : model.negative;
  const said = new Map<string, number>();
  for (const { word } of wordsIn(text.slice(0, LONGEST_TEXT))) {
    if (word.length < 3 || said.has(word)) continue;
    let sum = 0;
    for (const [slot, amount] of sentimentSlots(word, lang, model.bits, model.valenceOf)) {
      sum += ((weights[slot] ?? 0) - (against[slot] ?? 0)) * amount;
    }
    said.set(word, sum * model.step);
  }
  const telling = [...said].filter(([, sum]) => sum > LEAST).sort((a, b) => b[1] - a[1]);
  const chosen = new Set(telling.slice(0, MOST_WORDS).map(([word]) => word));
  return [...said.keys()].filter((word) => chosen.has(word));
}
