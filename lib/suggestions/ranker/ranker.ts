import type { Snippet } from '@/lib/library/snippet';
import { toQuery } from '../query';
import { scoreAll } from '../score';
import type { SnippetIndex } from '../snippet-index';
import { type BlendWeights, blend, FIRST_BLEND, learnBlend, type Signals } from './blend';
import { type Lesson, type OwnWords, ownWordsOf } from './lessons';
import { OnlineLearner } from './online-learner';
import { Prototypes } from './prototypes';
import { Seeded } from './seeded';
import { type ReadText, readText, type TextReader } from './text-features';
import { WordReader } from './word-features';
import type { WordVectors } from './word-vectors';

export type Ranked = {
  readonly snippetIds: readonly string[];
  /** Higher is better; comparable within one answer only. */
  readonly scores: Float32Array;
  readonly signals: Signals;
};

export type Pick = { readonly text: string; readonly lang: string | null; readonly snippetId: string };

const EPOCHS = 6;
const REPLAYED = 8;
const SEED = 20_260;

type Known = { readonly place: number; snippet: Snippet; own: OwnWords };

export class Ranker {
  readonly #reader: TextReader;
  readonly #learner = new OnlineLearner();
  readonly #prototypes: Prototypes;
  readonly #known = new Map<string, Known>();
  readonly #lessons: Lesson[] = [];
  readonly #random = new Seeded(SEED);
  #weights: BlendWeights = FIRST_BLEND;
  #index: SnippetIndex | undefined;
  #places: number[] = [];
  #examples = 0;

  constructor(vectors: WordVectors | null) {
    this.#reader = { words: new WordReader(), vectors };
    this.#prototypes = new Prototypes(vectors?.dimensions ?? 0);
  }

  get weights(): BlendWeights {
    return this.#weights;
  }

  follow(index: SnippetIndex): void {
    this.#index = index;
    const fresh: Lesson[] = [];
    const byId = [...index.indexed].sort((a, b) => (a.snippet.id < b.snippet.id ? -1 : 1));
    for (const { snippet } of byId) {
      const known = this.#known.get(snippet.id);
      if (known?.snippet === snippet) continue;
      const own = ownWordsOf(snippet, this.#reader);
      const place = known?.place ?? this.#known.size;
      this.#prototypes.add(place, own.point, 1);
      this.#known.set(snippet.id, { place, snippet, own });
      this.#examples += own.exampleCount;
      fresh.push(...own.lessons.map((lesson) => ({ ...lesson, place })));
    }
    this.#places = index.indexed.map(({ snippet }) => this.#known.get(snippet.id)?.place ?? 0);
    this.#lessons.push(...fresh);
    const inOrder = byId.map(({ snippet }) => this.#known.get(snippet.id)?.place ?? 0);
    const epochs = fresh.length > 3000 ? 4 : EPOCHS;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const { features, place, weight } of this.#random.shuffle(fresh)) {
        this.#learner.step(features, place, inOrder, weight);
      }
    }
  }

  rank(text: string, lang: string | null): Float32Array {
    const read = readText(text, lang, this.#reader);
    return blend(this.signals(text, lang, read), this.#weights, this.lessonsPerSnippet);
  }

  get lessonsPerSnippet(): number {
    return this.#examples / Math.max(1, this.#known.size);
  }

  signals(text: string, lang: string | null, read: ReadText = readText(text, lang, this.#reader)): Signals {
    const index = this.#index;
    if (!index) throw new Error('no library');
    const scores = new Float32Array(this.#known.size);
    this.#learner.addScores(read.features, scores);
    return {
      words: scoreAll(toQuery(text, lang, index.vocabulary), index.postings, index.indexed.length),
      learned: Float32Array.from(this.#places, (place) => scores[place] ?? 0),
      meaning: Float32Array.from(this.#places, (place) => this.#prototypes.closeness(place, read.point)),
    };
  }

  learn({ text, lang, snippetId }: Pick, weight = 1): void {
    const known = this.#known.get(snippetId);
    if (!known || !this.#index) return;
    const read = readText(text, lang, this.#reader);
    const nth = this.#places.indexOf(known.place);
    this.#weights = learnBlend(
      this.signals(text, lang, read),
      this.#weights,
      this.lessonsPerSnippet,
      nth,
      weight,
    );
    this.#examples += 1;
    this.#prototypes.add(known.place, read.point, weight);
    const lesson: Lesson = { place: known.place, features: read.features, weight };
    const order = this.#places;
    this.#learner.step(lesson.features, lesson.place, order, weight);
    for (let nth = 0; nth < REPLAYED; nth += 1) {
      const old = this.#lessons[this.#random.below(this.#lessons.length)];
      if (old) this.#learner.step(old.features, old.place, order, old.weight);
    }
    this.#lessons.push(lesson);
  }
}
