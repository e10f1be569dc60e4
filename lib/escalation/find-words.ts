import { normalise, normaliseWithOffsets } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';

/**
 * Which of the `wanted` words or phrases stand in the text, as the customer wrote them, each once, in the order of
 * the text. Whole words, case and accents folded; a trailing `*` matches any ending. Arabic "the", "and", "for"
 * attached to a word do not hide it.
 */
export function findWords(text: string, wanted: readonly string[]): string[] {
  const folded = normaliseWithOffsets(text);
  const words = wordsIn(folded.text);
  const phrasesByFirst = Map.groupBy(wanted.map(readPhrase), (phrase) => phrase[0]?.text.slice(0, 2) ?? '');
  const found = words.flatMap((word, at) => {
    const phrases = formsOf(word.word).flatMap((form) => phrasesByFirst.get(form.slice(0, 2)) ?? []);
    const phrase = phrases.find((each) => each.every((part, step) => fits(part, words[at + step]?.word)));
    if (!phrase || phrase.length === 0) return [];
    const { start, end } = folded.toOriginal(word.start, words[at + phrase.length - 1]?.end ?? word.end);
    return [text.slice(start, end)];
  });
  return [...new Set(found)];
}

interface PhraseWord {
  readonly text: string;
  readonly open: boolean;
}

function readPhrase(phrase: string): PhraseWord[] {
  const folded = normalise(phrase);
  return wordsIn(folded).map(({ word, end }) => ({ text: word, open: folded[end] === '*' }));
}

function fits({ text, open }: PhraseWord, word: string | undefined): boolean {
  if (word === undefined) return false;
  return formsOf(word).some((form) => (open ? form.startsWith(text) : form === text));
}

function formsOf(word: string): string[] {
  const bare = word.replace(/^(?:[وفبك]?ال|[وف]?لل)(?=\p{Script=Arabic}{3})/u, '');
  return bare === word ? [word] : [word, bare];
}
