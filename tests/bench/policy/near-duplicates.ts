import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { normalise } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import { evasions, harmlessReplies, lookAlikes } from './corpus.ts';

/** From this share of common word triples on, a text counts as another one again. */
const NEAR = 0.6;
const TARGET = { unit: '%', target: 2, better: 'lower' as const };

/** How many texts of each corpus are nearly another text of it. */
export function measureNearDuplicates() {
  const corpora: Readonly<Record<string, readonly string[]>> = {
    'harmless replies': harmlessReplies().map(({ text }) => text),
    'starter library': STARTER_SNIPPETS.flatMap(({ texts }) => texts.map(({ body }) => body)),
    'disguised personal data': evasions().map(({ text }) => text),
    'look-alikes': lookAlikes().map(({ text }) => text),
  };
  return Object.entries(corpora).map(([name, texts]) => {
    const near = nearestOf(texts);
    const doubled = near.filter((share) => share >= NEAR).length;
    return {
      metric: `near-duplicates: ${name}`,
      ...{ value: (100 * doubled) / texts.length, ...TARGET },
      others: { texts: texts.length, doubled, 'closest pair': Math.max(...near) },
    };
  });
}

/** For each text the share of word triples (Jaccard) that it has in common with the text most like it. */
export function nearestOf(texts: readonly string[]): number[] {
  const sets = texts.map(triplesOf);
  const owners = new Map<string, number[]>();
  sets.forEach((triples, at) => {
    for (const triple of triples) owners.set(triple, [...(owners.get(triple) ?? []), at]);
  });
  return sets.map((triples, at) => {
    const common = new Map<number, number>();
    for (const triple of triples)
      for (const other of owners.get(triple) ?? [])
        if (other !== at) common.set(other, (common.get(other) ?? 0) + 1);
    const shares = [...common].map(([other, n]) => n / (triples.size + (sets[other]?.size ?? 0) - n));
    return Math.max(0, ...shares);
  });
}

/** Of a text of less than three words, all of it. */
function triplesOf(text: string): ReadonlySet<string> {
  const words = wordsIn(normalise(text)).map(({ word }) => word);
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}
