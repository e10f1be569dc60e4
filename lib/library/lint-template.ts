import type { WordKey } from '@/lib/shared/words';
import type { Placeholder, SnippetContent } from './snippet';

/** What is wrong with a template. `from` and `to` count UTF-16 units of the body; both 0: it is about a placeholder, no span. */
export type TemplateProblem = {
  readonly from: number;
  readonly to: number;
  readonly kind: TemplateProblemKind;
  /** An error makes the reply unusable; a warning is worth a look. */
  readonly severity: 'error' | 'warning';
  readonly name?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** The sentence for a person: `words(problem.word, ...problem.substitutions)`. */
  readonly word: WordKey;
  readonly substitutions: readonly string[];
};

export type TemplateProblemKind =
  | 'unclosed'
  | 'unknown-name'
  | 'bad-output'
  | 'bad-filter'
  | 'unknown-tag'
  | 'misplaced-tag'
  | 'bad-condition'
  | 'bad-rotate'
  | 'not-literal'
  | 'stray-sign'
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

export type LintOptions = {
  readonly placeholders: readonly Placeholder[];
  /** The reply's other bodies: a placeholder used there is not unused. */
  readonly otherBodies?: readonly string[];
};

/** Where in a reply: `platform` null is the common body of that language. */
export type SnippetProblem = TemplateProblem & { readonly lang: string; readonly platform: string | null };

/** Every problem of one body, in reading order; those about placeholders last. */
export function lintTemplate(_body: string, _options: LintOptions): TemplateProblem[] {
  return [];
}

/** Every problem of all bodies of a reply. One about a placeholder is told once, at the first body. */
export function lintSnippet(_content: Pick<SnippetContent, 'texts' | 'placeholders'>): SnippetProblem[] {
  return [];
}
