import { classesIn } from './class-of';
import type { CueBook } from './cue-book';
import { coveredBy, findCues, type ReadText, readText } from './cue-index';
import type { CueTarget } from './cues/cue-target';
import { hearing } from './hearing';
import { risksHeard } from './risk-of';
import { unmask } from './unmask';

/** What a text shows, and the customer's own words it was heard by. */
export interface Heard {
  readonly target: CueTarget;
  readonly words: readonly string[];
}

/** Kinds of risk first, the one that can wait least before the others; then classes that words of their own tell. */
export function heardIn(text: string, book: CueBook): readonly Heard[] {
  return hearing(book, () => [
    ...risksHeard(text).map(({ risk, words }) => ({ target: risk, words })),
    ...classesIn(readText(text), [], []).map(({ riskClass, words }) => ({ target: riskClass, words })),
  ]);
}

export interface Turned {
  readonly gained: readonly CueTarget[];
  readonly lost: readonly CueTarget[];
}

/** What a text would show and did not, and the other way round. `changed`: the only targets whose cues differ. */
export function turnedBy(
  text: string,
  changed: readonly CueTarget[],
  before: CueBook,
  after: CueBook,
): Turned {
  const read = readText(text);
  const differs = changed.some((target) => hears(before, target, read) !== hears(after, target, read));
  // What is hidden by signs for letters is read once more, as it was meant.
  if (!differs && unmask(text) === undefined) return { gained: [], lost: [] };
  const [was, is] = [before, after].map((book) => heardIn(text, book).map(({ target }) => target));
  return {
    gained: changed.filter((target) => is?.includes(target) && !was?.includes(target)),
    lost: changed.filter((target) => was?.includes(target) && !is?.includes(target)),
  };
}

function hears(book: CueBook, target: CueTarget, read: ReadText): boolean {
  const { cues, unless } = book(target);
  return findCues(cues, read, coveredBy(unless, read)).length > 0;
}
