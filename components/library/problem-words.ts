import type { FieldProblem } from '@/lib/settings/parse-settings';
import type { WordKey, Words } from '@/lib/shared/words';

/** What is wrong with a setting, and what would be right. `label` is the field's name as the page shows it. */
export function problemWords(
  words: Words,
  label: string,
  problem: FieldProblem | undefined,
): string | undefined {
  return problem === undefined ? undefined : words(PROBLEM_WORDS[problem], label);
}

const PROBLEM_WORDS = {
  kind: 'library_problem_kind',
  number: 'library_problem_number',
  range: 'library_problem_range',
  time: 'library_problem_time',
  order: 'library_problem_order',
  'time-zone': 'library_problem_time_zone',
  long: 'library_problem_long',
  characters: 'library_problem_characters',
  empty: 'library_problem_empty',
  language: 'library_problem_kind',
} as const satisfies Record<FieldProblem, WordKey>;
