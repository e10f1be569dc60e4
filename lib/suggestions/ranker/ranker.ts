import type { Snippet } from '@/lib/library/snippet';
import { toQuery } from '../query';
import { quotesFor } from '../quotes';
import { scoreAll } from '../score';
import type { SnippetIndex } from '../snippet-index';
import { type BlendWeights, blend, FIRST_BLEND, learnBlend, type Signals } from './blend';
import { candidatesOf, SMALL_LIBRARY } from './candidates';
import { CONFIDENT, confidenceOf } from './confidence';
import { type Lesson, ownWordsOf } from './lessons';
import { Memory, type StoredMemory } from './memory';
import { OnlineLearner, type StoredLearner } from './online-learner';
import { Places } from './places';
import { Prototypes, type StoredPrototypes, sketchOf } from './prototypes';
import { Seeded } from './seeded';
import { Study } from './study';
import { type ReadText, readText, type TextReader } from './text-features';
import { hashOf, TEXT, WordReader } from './word-features';
import type { WordVectors } from './word-vectors';
import { worthOfWords } from './worth';

/** What a responder did with a suggestion. `lang` is BCP 47 or null; `day` counts from 1970, UTC. */
export type Choice = {
  readonly text: string;
  readonly lang: string | null;
  readonly snippetId: string;
  readonly kind: 'picked' | 'searched' | 'edited' | 'rejected';
  readonly day: number;
};

/** Everything learned, in typed arrays: goes into a database as it stands. Holds hashes, no words of comments. */
export type StoredRanker = {
  readonly version: 1;
  readonly dimensions: number;
  readonly ids: readonly string[];
  readonly stamps: readonly string[];
  readonly learner: StoredLearner;
  readonly prototypes: StoredPrototypes;
  readonly memory: StoredMemory;
  readonly weights: BlendWeights;
  readonly random: number;
};

export type Ranked = {
  /** By the snippet's number in the index; higher is better, comparable within one answer. -Infinity: not looked at. */
  readonly scores: Float32Array;
  /** How likely the best one is right, 0 to 1. */
  readonly confidence: number;
  readonly isConfident: boolean;
};

/** A search shows what is wanted more clearly than a press on what was offered first. */
const WEIGHTS: Readonly<Record<Choice['kind'], number>> = {
  picked: 1,
  searched: 1,
  edited: 0.5,
  rejected: -0.5,
};
const SEED = 20_260;
/** Larger libraries are learned from choices only: what their texts say is in the words and the meanings. */
const MOST_STUDIED = 2000;

/**
 * Orders a library for a comment and learns from what is picked. The same library, vectors and choices in the same
 * order give the same answers, whatever the order of the library. Nothing is asynchronous and nothing leaves it.
 */
export class Ranker {
  readonly #reader: TextReader;
  readonly #places: Places;
  readonly #learner: OnlineLearner;
  readonly #prototypes: Prototypes;
  readonly #memory: Memory;
  readonly #random: Seeded;
  readonly #study: Study;
  #weights: BlendWeights;
  #examples = 0;
  #index: SnippetIndex | undefined;

  /** `stored` with vectors of other dimensions keeps what was learned of words; the meanings are read anew. */
  constructor(vectors: WordVectors | null, stored?: StoredRanker) {
    const dimensions = vectors?.dimensions ?? 0;
    const sameSpace = stored?.dimensions === dimensions;
    this.#reader = { words: new WordReader(), vectors };
    this.#places = new Places(stored?.ids, sameSpace ? stored?.stamps : []);
    this.#learner = new OnlineLearner(stored?.learner);
    this.#prototypes = new Prototypes(dimensions, sameSpace ? stored?.prototypes : undefined);
    this.#memory = new Memory(stored?.memory);
    this.#random = new Seeded(stored?.random ?? SEED);
    this.#study = new Study(this.#learner, this.#memory, this.#random);
    this.#weights = stored?.weights ?? FIRST_BLEND;
  }

  /** Steps of `study` still to do. */
  get pending(): number {
    return this.#study.pending;
  }

  get size(): { readonly weights: number; readonly choices: number } {
    return { weights: this.#learner.weightCount, choices: this.#memory.pickCount };
  }

  /**
   * Takes the library as it is now; only snippets that are new or changed are read. What they teach is put down for
   * `study`; until then they rank by words and meaning.
   */
  follow(index: SnippetIndex): void {
    const isFirst = this.#learner.weightCount === 0 && this.pending === 0;
    const changed = this.#places.follow(index);
    this.#index = index;
    const isStudied = index.indexed.length <= MOST_STUDIED;
    this.#examples = isStudied
      ? index.indexed.reduce((sum, each) => sum + each.snippet.examples.length, 0)
      : 0;
    const fresh = changed.flatMap(({ place, snippet }) => this.#read(place, snippet, isStudied));
    if (isStudied) this.#study.plan(fresh, isFirst);
  }

  /** Learns what the library teaches, at most `most` steps of about 0.2 ms. */
  study(most = Number.POSITIVE_INFINITY): void {
    this.#study.go(this.#places.active, most);
  }

  rank(text: string, lang: string | null): Ranked {
    const looked = this.#look(text, lang);
    const scores = new Float32Array(this.#places.nths.length).fill(Number.NEGATIVE_INFINITY);
    if (!looked || looked.candidates.length === 0) return { scores, confidence: 0, isConfident: false };
    const blended = blend(looked.signals, this.#weights, this.#lessonsEach);
    for (const [at, nth] of looked.candidates.entries()) scores[nth] = blended[at] ?? 0;
    const confidence = confidenceOf(blended, looked.signals);
    return { scores, confidence, isConfident: confidence >= CONFIDENT };
  }

  /** The customer's words that speak for a snippet, letter by letter as they stand in the comment; at most `limit`. */
  quotes(text: string, lang: string | null, snippetId: string, limit = 2): string[] {
    const found = this.#index?.indexedById.get(snippetId);
    const place = this.#places.placeOf(snippetId);
    if (!found || !this.#index || place === undefined) return [];
    const query = toQuery(text, lang, this.#index.vocabulary);
    const worth = worthOfWords(text, query.words, place, this.#reader, this.#learner, this.#prototypes);
    return quotesFor(found, text, query, this.#index, limit, worth);
  }

  /** One choice: the blend first, while it was not known; then the words and the meaning. */
  learn({ text, lang, snippetId, kind, day }: Choice): void {
    const place = this.#places.placeOf(snippetId);
    const looked = this.#look(text, lang);
    if (place === undefined || !looked || !this.#places.active.includes(place)) return;
    const { point, features } = looked.read;
    const weight = WEIGHTS[kind];
    const textHash = hashOf(TEXT, looked.read.words.map(({ stem }) => stem).join(' '));
    this.#recallOwn();
    const lesson = { place, features, weight };
    if (!this.#memory.keep({ ...lesson, text: textHash, day }, this.#random)) return;
    const right = looked.candidates.findIndex((nth) => this.#places.at(nth) === place);
    if (weight > 0 && right >= 0) {
      this.#weights = learnBlend(looked.signals, this.#weights, this.#lessonsEach, right, weight);
    }
    if (weight > 0) this.#prototypes.addPicked(place, point, weight);
    this.#study.learn(lesson, this.#rivals(looked.candidates));
  }

  /** Choices of before that day are not repeated any more. */
  forgetBefore(day: number): void {
    this.#memory.forgetBefore(day);
  }

  toStored(): StoredRanker {
    return {
      version: 1,
      dimensions: this.#prototypes.dimensions,
      ids: this.#places.ids,
      // What was not studied to the end is read again next time.
      stamps: this.pending === 0 ? this.#places.stamps : [],
      learner: this.#learner.toStored(),
      prototypes: this.#prototypes.toStored(),
      memory: this.#memory.toStored(),
      weights: this.#weights,
      random: this.#random.stored,
    };
  }

  get #lessonsEach(): number {
    return (this.#examples + this.#memory.pickCount) / Math.max(1, this.#places.active.length);
  }

  #look(text: string, lang: string | null): Looked | undefined {
    const index = this.#index;
    if (!index) return undefined;
    const places = this.#places;
    const read = readText(text, lang, this.#reader);
    const words = scoreAll(toQuery(text, lang, index.vocabulary), index.postings, index.indexed.length);
    const sketch = sketchOf(read.point);
    const isNear = read.point.some((value) => value !== 0);
    const candidates = candidatesOf(
      words,
      places.nths,
      isNear ? (nth) => this.#prototypes.difference(places.at(nth), sketch) : undefined,
    );
    const learned = new Float32Array(places.count);
    this.#learner.addScores(read.features, learned);
    const signals = {
      words: Float32Array.from(candidates, (nth) => words[nth] ?? 0),
      learned: Float32Array.from(candidates, (nth) => learned[places.at(nth)] ?? 0),
      meaning: Float32Array.from(candidates, (nth) => this.#prototypes.closeness(places.at(nth), read.point)),
    };
    return { read, candidates, signals };
  }

  /** Who competes for a comment: all of a small library, the candidates of a large one. */
  #rivals(candidates: readonly number[]): readonly number[] {
    const { active } = this.#places;
    return active.length <= SMALL_LIBRARY ? active : candidates.map((nth) => this.#places.at(nth));
  }

  #read(place: number, snippet: Snippet, isStudied: boolean): Lesson[] {
    const own = ownWordsOf(snippet, this.#reader);
    this.#prototypes.setOwn(place, own.point);
    const lessons = isStudied ? own.lessons.map((lesson) => ({ ...lesson, place })) : [];
    this.#memory.setOwn(place, lessons);
    return lessons;
  }

  /** After a restart, what the texts of the library teach is read again when it is first needed for repeating. */
  #recallOwn(): void {
    const { indexed } = this.#index ?? { indexed: [] };
    if (indexed.length > MOST_STUDIED) return;
    for (const { snippet } of indexed) {
      const place = this.#places.placeOf(snippet.id);
      if (place === undefined || this.#memory.hasOwn(place)) continue;
      const { lessons } = ownWordsOf(snippet, this.#reader);
      this.#memory.setOwn(
        place,
        lessons.map((lesson) => ({ ...lesson, place })),
      );
    }
  }
}

type Looked = {
  readonly read: ReadText;
  /** Numbers in the index, in the order of ids. */
  readonly candidates: readonly number[];
  readonly signals: Signals;
};
