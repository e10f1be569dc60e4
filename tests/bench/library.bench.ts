import { generateLibraryInThreeLanguages } from './generated-library.ts';
import { measureCare } from './library/care.ts';

const SEED = 42;

/**
 * A library of 20,000 replies in three languages, or `--size` of them: the care report in a worker.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const size = Number(flags.size ?? 20_000);
  const snippets = generateLibraryInThreeLanguages(size, SEED);
  return [...(await measureCare(snippets))];
}
