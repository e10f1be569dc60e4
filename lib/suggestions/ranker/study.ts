import type { Lesson } from './lessons';
import type { Memory } from './memory';
import type { OnlineLearner } from './online-learner';
import type { Seeded } from './seeded';

const EPOCHS = 6;
/** From here on, fewer rounds teach as much. */
const MANY = 3000;
const FEWER_EPOCHS = 4;
const REPLAYED = 8;

/**
 * What is still to be learned from the library, in portions: a first opening of a large one must not hold anything up.
 * What comes later is mixed with what was known, so that nothing is forgotten.
 */
export class Study {
  #agenda: Lesson[] = [];
  #done = 0;

  constructor(
    private readonly learner: OnlineLearner,
    private readonly memory: Memory,
    private readonly random: Seeded,
  ) {}

  get pending(): number {
    return this.#agenda.length - this.#done;
  }

  /** `isFirst`: nothing was learned before. */
  plan(lessons: readonly Lesson[], isFirst: boolean): void {
    const epochs = lessons.length > MANY ? FEWER_EPOCHS : EPOCHS;
    this.#agenda = this.#agenda.slice(this.#done);
    this.#done = 0;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const lesson of this.random.shuffle([...lessons])) {
        this.#agenda.push(lesson);
        const old = isFirst ? undefined : this.memory.draw(this.random);
        if (old) this.#agenda.push(old);
      }
    }
  }

  /** At most `most` steps; lessons of snippets that are gone are skipped. */
  go(places: readonly number[], most: number): void {
    const present = new Set(places);
    const end = Math.min(this.#agenda.length, this.#done + Math.max(0, most));
    for (; this.#done < end; this.#done += 1) {
      const lesson = this.#agenda[this.#done];
      if (lesson && present.has(lesson.place)) this.#step(lesson, places);
    }
    if (this.pending === 0) [this.#agenda, this.#done] = [[], 0];
  }

  /** One lesson at once, with some old ones. */
  learn(lesson: Lesson, places: readonly number[]): void {
    this.#step(lesson, places);
    for (let nth = 0; nth < REPLAYED; nth += 1) {
      const old = this.memory.draw(this.random);
      if (old && places.includes(old.place)) this.#step(old, places);
    }
  }

  #step({ features, place, weight }: Lesson, places: readonly number[]): void {
    this.learner.step(features, place, places, weight);
  }
}
