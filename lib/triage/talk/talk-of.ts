import type { Talk } from '@/lib/conversations/talk';
import { normaliseWithOffsets } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import { sarcasmIn } from '../sentiment/sarcasm';
import { CLOSING, COMPLAINT, DONE, HINDERED, PRAISE, QUESTION, SPAM, WISH } from './talk-cues';

export interface TalkReading {
  readonly talk: Talk;
  /** The customer's own words it was read from, at most three. */
  readonly words: readonly string[];
}

/** What else triage has found, as far as it tells a complaint from praise. */
export interface Surroundings {
  readonly hasRisk: boolean;
  /** It belongs to one of the four classes, risk or not. */
  readonly hasClass: boolean;
  readonly sentiment: 'negative' | 'neutral' | 'positive' | 'unsure' | null;
}

/**
 * Question, complaint, praise, wish, spam or a pleasantry that closes a conversation, by cues in the customer's own
 * words; where there are none, by how the customer feels. Linear in the length of the text.
 */
export function talkOf(text: string, { hasRisk, hasClass, sentiment }: Surroundings): TalkReading {
  const folded = normaliseWithOffsets(text.slice(0, LONGEST_TEXT));
  const cuesOf = (cues: RegExp) => wordsOf(text, folded, cues);
  const spam = cuesOf(SPAM);
  if (spam.length > 0) return reading('spam', spam);
  const complaint = cuesOf(COMPLAINT);
  if (!hasRisk && complaint.length === 0 && isClosing(text, folded.text))
    return reading('closing', cuesOf(CLOSING));
  const question = cuesOf(QUESTION);
  const isComplaint = complaint.length > 0 || (hasRisk && question.length === 0);
  if (isComplaint) return reading('complaint', complaint);
  const wish = cuesOf(WISH);
  if (wish.length > 0 && sentiment !== 'negative') return reading('wish', wish);
  const praise = sarcasmIn(text).length === 0 ? cuesOf(PRAISE) : [];
  if (praise.length > 0 && sentiment !== 'negative') return reading('praise', praise);
  if (question.length > 0)
    return reading(sentiment === 'negative' && hasRisk ? 'complaint' : 'question', question);
  if (sentiment === 'negative' || (hasClass && sentiment !== 'positive')) return reading('complaint', []);
  return reading(sentiment === 'positive' ? 'praise' : 'other', []);
}

const MOST_WORDS = 3;
const LONGEST_TEXT = 4000;
const LONGEST_CLOSING_WORDS = 14;

function reading(talk: Talk, words: readonly string[]): TalkReading {
  return { talk, words: words.slice(0, MOST_WORDS) };
}

/**
 * Thanks, "all sorted", a thumb and nothing that wants an answer. Without words only faces count ("👍"). A sign of
 * sarcasm ("thanks for nothing"), a question or a "but" leaves the clock running.
 */
function isClosing(text: string, folded: string): boolean {
  if (folded.includes('?') || sarcasmIn(text).length > 0) return false;
  const words = wordsIn(folded);
  if (words.length === 0) return KIND_FACES.test(text);
  if (words.length > LONGEST_CLOSING_WORDS || test(HINDERED, folded)) return false;
  if (!test(CLOSING, folded)) return false;
  if (test(DONE, folded)) return true;
  const rest = wordsIn(folded.replace(CLOSING, ' ')).filter(({ word }) => !FILLERS.has(word));
  return rest.length <= 1;
}

const KIND_FACES =
  /^(?:\s|\p{P})*(?:👍|🙏|❤|😊|😀|😁|👌|🙌|💚|💙|👏|🎉|🥰|😍|☺|🤝|✅)(?:\s|\p{P}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u;

const FILLERS = new Set(
  'and so a i the very u you team for your that it is will do have nice day x xx guys all again now und so sehr y e et o muito beaucoup bien mucho mille day evening weekend schonen tag noch buen dia bonne journee bom buona giornata then see'.split(
    ' ',
  ),
);

function test(cues: RegExp, text: string): boolean {
  cues.lastIndex = 0;
  return cues.test(text);
}

function wordsOf(text: string, folded: ReturnType<typeof normaliseWithOffsets>, cues: RegExp): string[] {
  const found = [...folded.text.matchAll(cues)].map((match) => {
    const { start, end } = folded.toOriginal(match.index, match.index + match[0].length);
    return text.slice(start, end).trim();
  });
  return [...new Set(found)];
}
