import type { Snippet } from '@/lib/library/snippet';
import { toQuery } from '../query';
import { quotesFor } from '../quotes';
import type { SnippetIndex } from '../snippet-index';
import { type BlendWeights, blend, FIRST_BLEND, learnBlend } from './blend';
import { SMALL_LIBRARY } from './candidates';
import { CONFIDENT, confidenceOf } from './confidence';
import { Exemplars } from './exemplars';
import { addOwnPoint, type Lesson, ownWordsOf } from './lessons';
import { type Knowledge, type Looked, lookAt } from './look';
import { Memory } from './memory';
import { OnlineLearner } from './online-learner';
import { Places } from './places';
import { PointReader } from './point-reader';
import { Prototypes } from './prototypes';
import { Seeded } from './seeded';
import type { StoredRanker } from './stored-ranker';
import { Study } from './study';
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

export type Ranked = {
  /** By the snippet's number in the index; higher is better, comparable within one answer. -Infinity: not looked at. */
  readonly scores: Float32Array;
  /** How likely the best one is right, 0 to 1. */
  readonly confidence: number;
  readonly isConfident: boolean;
};

/**
 * That a reply was then mostly rewritten takes half of its pick back, that it was taken out again nearly all; what was
 * never picked moves away.
 */
const DOUBTS: Partial<Record<Choice['kind'], number>> = { edited: -0.5, rejected: -1 };
const SEED = 20_260;

/**
 * Orders a library for a comment and learns from what is picked. The same library, vectors and choices in the same
 * order give the same answers, whatever the order of the library. Nothing is asynchronous and nothing leaves it.
 */
export class Ranker {
  readonly #known: Knowledge;
  readonly #memory: Memory;
  readonly #random: Seeded;
  readonly #study: Study;
  #weights: BlendWeights;
  #examples = 0;
  #unread: { readonly place: number; readonly snippet: Snippet }[] = [];
  #points: PointReader | undefined;
  #index: SnippetIndex | undefined;

  /** `stored` with vectors of other dimensions keeps what was learned of words; the meanings are read anew. */
  constructor(vectors: WordVectors | null, stored?: StoredRanker) {
    const dimensions = vectors?.dimensions ?? 0;
    const sameSpace = stored?.dimensions === dimensions ? stored : undefined;
    this.#known = {
      reader: { words: new WordReader(), vectors },
      places: new Places(stored?.ids, sameSpace?.stamps),
      learner: new OnlineLearner(stored?.learner),
      prototypes: new Prototypes(dimensions, sameSpace?.prototypes),
      exemplars: new Exemplars(dimensions, sameSpace?.exemplars),
    };
    this.#memory = new Memory(stored?.memory);
    this.#random = new Seeded(stored?.random ?? SEED);
    this.#study = new Study(this.#known.learner, this.#memory, this.#random);
    this.#weights = stored?.weights ?? FIRST_BLEND;
  }

  /** Steps of `study` still to do. */
  get pending(): number {
    return this.#unread.length + this.#study.pending;
  }

  get size(): { readonly weights: number; readonly choices: number } {
    return { weights: this.#known.learner.weightCount, choices: this.#memory.pickCount };
  }

  /**
   * Takes the library as it is now; only snippets that are new or changed are read, those of a small library at once.
   * The rest is put down for `study`: until then they rank by words.
   */
  follow(index: SnippetIndex): void {
    const isFirst = this.#known.learner.weightCount === 0 && this.pending === 0;
    const changed = this.#known.places.follow(index);
    this.#index = index;
    this.#examples = 0;
    if (index.indexed.length > SMALL_LIBRARY) {
      this.#known.prototypes.reserve(this.#known.places.count);
      this.#unread = this.#unread.concat(changed);
      return;
    }
    for (const { snippet } of index.indexed) this.#examples += snippet.examples.length;
    this.#study.plan(
      changed.flatMap(({ place, snippet }) => this.#read(place, snippet)),
      isFirst,
    );
  }

  /** Learns what the library teaches, at most `most` steps of about 0.2 ms. */
  study(most = Number.POSITIVE_INFINITY): void {
    const read = Math.min(most, this.#unread.length);
    this.#readPoints(read);
    this.#study.go(this.#known.places.active, most - read);
  }

  rank(text: string, lang: string | null): Ranked {
    const looked = this.#index && lookAt(text, lang, this.#index, this.#known);
    const scores = new Float32Array(this.#known.places.nths.length).fill(Number.NEGATIVE_INFINITY);
    if (!looked || looked.candidates.length === 0) return { scores, confidence: 0, isConfident: false };
    const blended = blend(looked.signals, this.#weights, this.#lessonsEach);
    for (const [at, nth] of looked.candidates.entries()) scores[nth] = blended[at] ?? 0;
    const confidence = confidenceOf(blended, looked.signals);
    return { scores, confidence, isConfident: confidence >= CONFIDENT };
  }

  /** The customer's words that speak for a snippet, letter by letter as they stand in the comment; at most `limit`. */
  quotes(text: string, lang: string | null, snippetId: string, limit = 2): string[] {
    const found = this.#index?.indexedById.get(snippetId);
    const place = this.#known.places.placeOf(snippetId);
    if (!found || !this.#index || place === undefined) return [];
    const query = toQuery(text, lang, this.#index.vocabulary);
    const worth = worthOfWords(text, query.words, place, this.#known);
    return quotesFor(found, text, query, this.#index, limit, worth);
  }

  /** Learns from one choice. Nothing for a snippet that the library does not hold. */
  learn(choice: Choice): void {
    const place = this.#known.places.placeOf(choice.snippetId);
    if (place === undefined || !this.#index?.indexedById.has(choice.snippetId)) return;
    const looked = lookAt(choice.text, choice.lang, this.#index, this.#known);
    const lesson = { place, features: looked.read.features, weight: DOUBTS[choice.kind] ?? 1 };
    const text = hashOf(TEXT, looked.read.words.map(({ stem }) => stem).join(' '));
    this.#recallOwn();
    if (!this.#memory.keep({ ...lesson, text, day: choice.day }, this.#random)) return;
    this.#learnMeaning(looked, lesson);
    this.#study.learn(lesson, this.#rivals(looked.candidates, place));
  }

  /** Choices of before that day are not repeated any more. */
  forgetBefore(day: number): void {
    this.#memory.forgetBefore(day);
  }

  toStored(): StoredRanker {
    const { places, learner, prototypes, exemplars } = this.#known;
    return {
      version: 1,
      dimensions: prototypes.dimensions,
      ids: places.ids,
      // What was not studied to the end is read again next time.
      stamps: this.pending === 0 ? places.stamps : [],
      learner: learner.toStored(),
      prototypes: prototypes.toStored(),
      exemplars: exemplars.toStored(),
      memory: this.#memory.toStored(),
      weights: this.#weights,
      random: this.#random.stored,
    };
  }

  get #lessonsEach(): number {
    return (this.#examples + this.#memory.pickCount) / Math.max(1, this.#known.places.active.length);
  }

  #learnMeaning({ candidates, signals, read }: Looked, { place, weight }: Lesson): void {
    const { places, prototypes, exemplars } = this.#known;
    prototypes.addPicked(place, read.point, weight);
    exemplars.addPicked(place, read.point, weight);
    const right = candidates.findIndex((nth) => places.at(nth) === place);
    if (right < 0 || weight < 0) return;
    this.#weights = learnBlend(signals, this.#weights, this.#lessonsEach, right, weight);
  }

  /** Who competes for a comment: all of a small library, the candidates of a large one. */
  #rivals(candidates: readonly number[], wanted: number): readonly number[] {
    const { places } = this.#known;
    if (places.active.length <= SMALL_LIBRARY) return places.active;
    const found = candidates.map((nth) => places.at(nth));
    return found.includes(wanted) ? found : [...found, wanted];
  }

  #read(place: number, snippet: Snippet): readonly Lesson[] {
    const { reader, prototypes, exemplars } = this.#known;
    const own = ownWordsOf(snippet, place, reader);
    prototypes.setOwn(place, own.point);
    exemplars.setOwn(place, own.exemplars);
    this.#memory.setOwn(place, own.lessons);
    return own.lessons;
  }

  /** Of the first snippets that wait, where they lie. */
  #readPoints(count: number): void {
    const { reader, prototypes } = this.#known;
    const now = this.#unread.splice(0, count);
    if (!reader.vectors || now.length === 0) return;
    this.#points ??= new PointReader(reader.vectors);
    const sum = new Float32Array(prototypes.dimensions);
    for (const { place, snippet } of now) {
      addOwnPoint(sum.fill(0), snippet, this.#points);
      prototypes.setOwn(place, sum);
    }
    if (this.#unread.length === 0) this.#points = undefined;
  }

  /** After a restart, what the texts of the library teach is read again when it is first needed for repeating. */
  #recallOwn(): void {
    const { indexed = [] } = this.#index ?? {};
    if (indexed.length > SMALL_LIBRARY) return;
    for (const { snippet } of indexed) {
      const place = this.#known.places.placeOf(snippet.id);
      if (place === undefined || this.#memory.hasOwn(place)) continue;
      this.#memory.setOwn(place, ownWordsOf(snippet, place, this.#known.reader).lessons);
    }
  }
}
