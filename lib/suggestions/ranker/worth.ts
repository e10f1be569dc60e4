import type { ReadWord } from '../read-words';
import type { Knowledge } from './look';
import type { OnlineLearner } from './online-learner';
import { hashesOf, type TextReader } from './text-features';

/**
 * How much each word of a comment speaks for a place, 1 for the one that says most: what was learned of it, its pairs
 * and its pieces, and how close it lies to the place's meaning. 0 for small words and for what speaks against it.
 */
export function worthOfWords(
  text: string,
  words: readonly ReadWord[],
  place: number,
  { reader, learner, prototypes }: Knowledge,
): number[] {
  const learned = learnedOf(text, words, place, reader, learner);
  const meant = words.map(({ start, end }) => {
    const point = new Float32Array(prototypes.dimensions);
    reader.vectors?.add(point, reader.words.featuresOf(text.slice(start, end)).folded);
    return prototypes.closeness(place, point);
  });
  const [mostLearned, mostMeant] = [Math.max(1e-9, ...learned), Math.max(1e-9, ...meant)];
  const sums = words.map(({ stop }, nth) =>
    stop ? 0 : Math.max(0, (learned[nth] ?? 0) / mostLearned) + Math.max(0, (meant[nth] ?? 0) / mostMeant),
  );
  const most = Math.max(...sums);
  return most > 0 ? sums.map((sum) => sum / most) : sums;
}

function learnedOf(
  text: string,
  words: readonly ReadWord[],
  place: number,
  reader: TextReader,
  learner: OnlineLearner,
): number[] {
  const worth = words.map(() => 0);
  for (const [nth, word] of words.entries()) {
    const { pieces } = reader.words.featuresOf(text.slice(word.start, word.end));
    const [own = 0, pair] = hashesOf(word, words[nth + 1]);
    let sum = learner.weightOf(own, place);
    for (const piece of pieces) sum += learner.weightOf(piece, place);
    const half = pair === undefined ? 0 : learner.weightOf(pair, place) / 2;
    worth[nth] = (worth[nth] ?? 0) + sum + half;
    if (half !== 0) worth[nth + 1] = half;
  }
  return worth;
}
