import type { Snippet } from '@/lib/library/snippet';
import { buildIndex, type SnippetIndex } from '../snippet-index';
import { blend, FIRST_BLEND } from './blend';
import { SMALL_LIBRARY } from './candidates';
import { confidenceOf } from './confidence';
import { Exemplars } from './exemplars';
import { scoreWordsWithout } from './left-out-words';
import { addOwnPoint, ownWordsOf } from './lessons';
import { type Knowledge, lookAt } from './look';
import { Memory } from './memory';
import { OnlineLearner } from './online-learner';
import { Places } from './places';
import { PointReader } from './point-reader';
import { Prototypes } from './prototypes';
import { Seeded } from './seeded';
import { Study } from './study';
import { WordReader } from './word-features';
import type { WordVectors } from './word-vectors';

/** An example comment asked of a library that does not hold it. */
export type Asked = {
  readonly id: string;
  readonly text: string;
  /** Ids of the best, best first. */
  readonly order: readonly string[];
  /** How likely the best one is right, 0 to 1. */
  readonly confidence: number;
};

/** Examples whose number in their snippet leaves `nth` when divided by the count of hands, and what others teach. */
type Hand = { readonly nth: number; readonly study: Study; readonly learner: OnlineLearner };

/** With more hands what is learned without one is nearer to what is learned from all; each takes its time. */
const HANDS = 5;
const MANY = 3000;
const FEWER_HANDS = 3;
const STEPS_AT_ONCE = 50;
const SEED = 20_260;
const BEST = 10;

/** Asks a library for its own example comments, each left out in turn; `scoreLibrary` says how near that comes. */
export class LeftOut {
  readonly #index: SnippetIndex;
  readonly #known: Knowledge;
  readonly #points: PointReader | undefined;
  readonly #isStudied: boolean;
  readonly #examples: number;
  readonly #hands: readonly Hand[];

  constructor(snippets: readonly Snippet[], vectors: WordVectors | null) {
    this.#index = buildIndex(snippets);
    this.#known = {
      reader: { words: new WordReader(), vectors },
      places: new Places(),
      learner: new OnlineLearner(),
      prototypes: new Prototypes(vectors?.dimensions ?? 0),
      exemplars: new Exemplars(vectors?.dimensions ?? 0),
    };
    this.#points = vectors ? new PointReader(vectors) : undefined;
    this.#isStudied = this.#index.indexed.length <= SMALL_LIBRARY;
    this.#examples = this.#index.indexed.reduce((sum, { snippet }) => sum + snippet.examples.length, 0);
    for (const { place, snippet } of this.#known.places.follow(this.#index)) this.#write(place, snippet);
    this.#hands = Array.from({ length: this.#handCount }, (_, nth) => this.#handOf(nth));
  }

  /** Of the snippets in use, in the order given. */
  get ids(): readonly string[] {
    return this.#index.indexed.map(({ snippet }) => snippet.id);
  }

  get stepCount(): number {
    const portions = this.#hands.map(({ study }) => Math.ceil(study.pending / STEPS_AT_ONCE));
    return this.#examples + portions.reduce((sum, each) => sum + each, 0);
  }

  /** Once. Some steps prepare and give nothing, the others ask one example each. */
  *steps(): Generator<Asked | undefined> {
    for (const { nth, study, learner } of this.#hands) {
      while (study.pending > 0) {
        study.go(this.#known.places.active, STEPS_AT_ONCE);
        yield undefined;
      }
      const known = { ...this.#known, learner };
      for (const [at, { snippet }] of this.#index.indexed.entries()) {
        for (const [which, text] of snippet.examples.entries()) {
          if (which % this.#handCount === nth) yield this.#ask(at, text, without(snippet, which), known);
        }
        this.#write(this.#known.places.at(at), snippet);
      }
    }
  }

  get #handCount(): number {
    if (!this.#isStudied) return 1;
    const most = this.#index.indexed.reduce((all, { snippet }) => Math.max(all, snippet.examples.length), 1);
    return Math.min(most, this.#examples > MANY ? FEWER_HANDS : HANDS);
  }

  /** A large library is not studied: what its texts say is in their words and meanings. */
  #handOf(nth: number): Hand {
    const learner = new OnlineLearner();
    const study = new Study(learner, new Memory(), new Seeded(SEED));
    if (!this.#isStudied) return { nth, study, learner };
    const lessons = this.#index.indexed.flatMap(({ snippet }, at) => {
      const examples = snippet.examples.filter((_, which) => which % this.#handCount !== nth);
      return ownWordsOf({ ...snippet, examples }, this.#known.places.at(at), this.#known.reader).lessons;
    });
    study.plan(lessons, true);
    return { nth, study, learner };
  }

  #ask(nth: number, text: string, snippet: Snippet, known: Knowledge): Asked {
    this.#write(known.places.at(nth), snippet);
    const words = scoreWordsWithout(text, this.#index, nth, snippet);
    const { candidates, signals } = lookAt(text, null, this.#index, known, words);
    const lessons = Math.max(0, this.#examples - 1) / Math.max(1, this.#index.indexed.length);
    const scores = blend(signals, FIRST_BLEND, lessons);
    // Candidates come by id, and so do equal scores.
    const order = candidates.map((each, at) => ({ each, score: scores[at] ?? 0 }));
    order.sort((a, b) => b.score - a.score);
    const best = order.slice(0, BEST).flatMap(({ each }) => this.#index.indexed[each]?.snippet.id ?? []);
    return { id: snippet.id, text, order: best, confidence: confidenceOf(scores, signals) };
  }

  #write(place: number, snippet: Snippet): void {
    const { reader, prototypes, exemplars } = this.#known;
    if (this.#isStudied) {
      const own = ownWordsOf(snippet, place, reader);
      prototypes.setOwn(place, own.point);
      exemplars.setOwn(place, own.exemplars);
    } else if (this.#points) {
      const sum = new Float32Array(prototypes.dimensions);
      addOwnPoint(sum, snippet, this.#points);
      prototypes.setOwn(place, sum);
    }
  }
}

function without(snippet: Snippet, which: number): Snippet {
  return { ...snippet, examples: snippet.examples.filter((_, nth) => nth !== which) };
}
