import { toQuery } from '../query';
import { scoreAll } from '../score';
import type { SnippetIndex } from '../snippet-index';
import type { Signals } from './blend';
import { candidatesOf, SMALL_LIBRARY } from './candidates';
import type { Exemplars } from './exemplars';
import type { OnlineLearner } from './online-learner';
import type { Places } from './places';
import { type Prototypes, sketchOf } from './prototypes';
import { type ReadText, readText, type TextReader } from './text-features';

/** What is known, by place. */
export type Knowledge = {
  readonly reader: TextReader;
  readonly places: Places;
  readonly learner: OnlineLearner;
  readonly prototypes: Prototypes;
  readonly exemplars: Exemplars;
};

export type Looked = {
  readonly read: ReadText;
  /** Numbers in the index, in the order of ids. */
  readonly candidates: readonly number[];
  readonly signals: Signals;
};

/** What speaks for each snippet that is worth a close look. `words` is what the words say, when it is known already. */
export function lookAt(
  text: string,
  lang: string | null,
  index: SnippetIndex,
  known: Knowledge,
  words = scoreAll(toQuery(text, lang, index.vocabulary), index.postings, index.indexed.length),
): Looked {
  const { places, learner, prototypes, exemplars } = known;
  const read = readText(text, lang, known.reader);
  const isPlaced = read.point.some((value) => value !== 0);
  const isLarge = places.nths.length > SMALL_LIBRARY;
  const agreements =
    isPlaced && isLarge ? prototypes.agreements(places.byNth, sketchOf(read.point)) : undefined;
  const candidates = candidatesOf(words, places.nths, agreements);
  const learned = new Float32Array(places.count);
  learner.addScores(read.features, learned);
  const byPlace = (value: (place: number) => number) =>
    Float32Array.from(candidates, (nth) => value(places.at(nth)));
  return {
    read,
    candidates,
    signals: {
      words: Float32Array.from(candidates, (nth) => words[nth] ?? 0),
      learned: byPlace((place) => learned[place] ?? 0),
      meaning: byPlace((place) => (isPlaced ? prototypes.closeness(place, read.point) : 0)),
      remembered: byPlace((place) => (isPlaced ? exemplars.nearness(place, read.point) : 0)),
    },
  };
}
