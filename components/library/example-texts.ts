import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';

/** As many as a reply gains from at once. */
const MOST_EXAMPLES = 5;

/** A comment as an example: nobody is spoken to by name, and personal data is covered. Empty when nothing is left. */
export function exampleOf(text: string): string {
  return maskPersonalData(text).replace(MENTION, ' ').replace(/\s+/gu, ' ').trim();
}

/** Examples of several comments, each once, at most five. */
export function examplesOf(texts: readonly string[]): string[] {
  const byLikeness = new Map<string, string>();
  for (const text of texts) {
    const example = exampleOf(text);
    if (example !== '' && !byLikeness.has(exampleKey(example))) byLikeness.set(exampleKey(example), example);
  }
  return [...byLikeness.values()].slice(0, MOST_EXAMPLES);
}

/** The same for the same words. */
export function exampleKey(text: string): string {
  return exampleOf(text).toLowerCase();
}

/** Whether it says something, and something else than `examples` do. */
export function isNewExample(text: string, examples: readonly string[]): boolean {
  const key = exampleKey(text);
  return key !== '' && !examples.some((example) => exampleKey(example) === key);
}

const MENTION = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
