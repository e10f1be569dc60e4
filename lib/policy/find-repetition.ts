import { normalise } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import type { DraftReading } from './draft-reading';
import type { Match } from './match';

const SHARE = 0.9;
const TRIPLE = 3;

/**
 * The whole draft, when an earlier reply of the thread has at least `share` of its word triples, so that another name
 * in the greeting makes no new text. Shorter drafts than three words ("Thank you!") repeat nothing.
 */
export function findRepetition({ text, words, earlier }: DraftReading, share: number = SHARE): Match[] {
  const [first, last] = [words[0], words.at(-1)];
  const own = triplesOf(words.map(({ word }) => word));
  if (!first || !last || own.size === 0) return [];
  const isRepeated = earlier.some((reply) => {
    const before = triplesOf(wordsIn(normalise(reply)).map(({ word }) => word));
    const common = [...own].filter((triple) => before.has(triple)).length;
    return common >= share * own.size;
  });
  return isRepeated ? [{ start: 0, end: text.length, parts: [] }] : [];
}

function triplesOf(words: readonly string[]): Set<string> {
  const triples = new Set<string>();
  for (let end = TRIPLE; end <= words.length; end += 1) triples.add(words.slice(end - TRIPLE, end).join(' '));
  return triples;
}
