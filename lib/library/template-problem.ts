import type { WordKey } from '@/lib/shared/words';
import type { FlawKind } from './template-grammar';
import type { Span } from './template-scan';

/** What is wrong with a template. `from` and `to` count UTF-16 units of the body; both 0: it is about a placeholder. */
export type TemplateProblem = Span & {
  readonly kind: TemplateProblemKind;
  /** An error makes the reply unusable; a warning is worth a look. */
  readonly severity: 'error' | 'warning';
  /** The placeholder or name it is about. */
  readonly name?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** The sentence for a person: `words(problem.word, ...problem.substitutions)`. */
  readonly word: WordKey;
  readonly substitutions: readonly string[];
};

export type TemplateProblemKind =
  | FlawKind
  | 'unknown-name'
  | 'foreign-braces'
  | 'toggle-output'
  | 'condition-only'
  | 'optional-bare'
  | 'empty-branch'
  | 'unknown-choice'
  | 'type-misuse'
  | 'unused-placeholder'
  | 'no-choices'
  | 'bad-default'
  | 'bad-name'
  | 'twice-declared';

export function problem(
  kind: TemplateProblemKind,
  { from, to }: Span,
  substitutions: readonly string[] = [],
  more: { readonly name?: string; readonly suggestion?: string | undefined } = {},
): TemplateProblem {
  const { name, suggestion } = more;
  const [word, wordWithSuggestion] = WORDS[kind];
  return {
    from,
    to,
    kind,
    severity: WARNINGS.has(kind) ? 'warning' : 'error',
    ...(name !== undefined && { name }),
    ...(suggestion !== undefined && { suggestion }),
    word: suggestion !== undefined && wordWithSuggestion ? wordWithSuggestion : word,
    substitutions: suggestion === undefined ? substitutions : [...substitutions, suggestion],
  };
}

/** About a placeholder, not about words of the body. */
export const NOWHERE: Span = { from: 0, to: 0 };

const WARNINGS: ReadonlySet<TemplateProblemKind> = new Set([
  'foreign-braces',
  'optional-bare',
  'empty-branch',
  'unused-placeholder',
] as const);

/** The sentence, and the one to take where something was probably meant. */
const WORDS: Readonly<Record<TemplateProblemKind, readonly [WordKey, WordKey?]>> = {
  unclosed: ['library_template_unclosed'],
  'bad-output': ['library_template_bad_output'],
  'bad-filter': ['library_template_bad_filter', 'library_template_bad_filter_near'],
  'unknown-tag': ['library_template_unknown_tag', 'library_template_unknown_tag_near'],
  'misplaced-tag': ['library_template_misplaced_tag'],
  'bad-condition': ['library_template_bad_condition'],
  'bad-rotate': ['library_template_bad_rotate'],
  'not-literal': ['library_template_not_literal'],
  'stray-sign': ['library_template_stray_sign'],
  'too-deep': ['library_template_too_deep'],
  'too-long': ['library_template_too_long'],
  'unknown-name': ['library_template_unknown_name', 'library_template_unknown_name_near'],
  'foreign-braces': ['library_template_foreign_braces', 'library_template_foreign_braces_near'],
  'toggle-output': ['library_template_toggle_output'],
  'condition-only': ['library_template_condition_only'],
  'optional-bare': ['library_template_optional_bare'],
  'empty-branch': ['library_template_empty_branch'],
  'unknown-choice': ['library_template_unknown_choice', 'library_template_unknown_choice_near'],
  'type-misuse': ['library_template_type_misuse'],
  'unused-placeholder': ['library_template_unused_placeholder'],
  'no-choices': ['library_template_no_choices'],
  'bad-default': ['library_template_bad_default'],
  'bad-name': ['library_template_bad_name'],
  'twice-declared': ['library_template_twice_declared'],
};
