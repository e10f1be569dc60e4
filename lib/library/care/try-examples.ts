import type { Snippet } from '../snippet';
import type { CareItem } from './care-item';
import type { CareProgress } from './care-report';

/**
 * Ids of the snippets suggested for a comment, best first: as many as are shown. `snippet`: the one whose example it
 * is, so that its channels, audience and risk can stand in for those of a real comment.
 */
export type Ranker = (comment: string, snippet: Snippet) => readonly string[];

export interface ExamplesInput {
  readonly snippets: readonly Snippet[];
  readonly rankerFor: (snippets: readonly Snippet[]) => Ranker;
  /** Tries only the examples of these; undefined: of all. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Shows each approved snippet its own example comments: those it must be suggested for, those it must not. The ranker
 * has read all of them, as in use: an example fails when its reply is not shown for the very words that stand in it,
 * which is what a lead can mend. One index and one ranking for each example: not part of `careReport`.
 */
export function tryExamples(input: ExamplesInput, onProgress?: CareProgress): CareItem[] {
  const approved = input.snippets.filter(
    ({ status, deletedAt, recall }) => status === 'approved' && deletedAt === null && recall === null,
  );
  const tried = approved.filter(({ id }) => input.only?.has(id) ?? true);
  if (!tried.some(({ examples, counterExamples }) => examples.length + counterExamples.length > 0)) return [];
  const ranker = input.rankerFor(approved);
  const items = tried.flatMap((snippet, nth) => {
    if (nth % 100 === 99) onProgress?.(nth / tried.length);
    return failuresOf(snippet, ranker);
  });
  onProgress?.(1);
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function failuresOf(snippet: Snippet, ranker: Ranker): CareItem[] {
  const isShown = (example: string) => ranker(example, snippet).includes(snippet.id);
  return [
    ...snippet.examples
      .filter((example) => !isShown(example))
      .map((example) => toItem(snippet.id, example, 'must')),
    ...snippet.counterExamples.filter(isShown).map((example) => toItem(snippet.id, example, 'must-not')),
  ];
}

function toItem(snippetId: string, example: string, fails: 'must' | 'must-not'): CareItem {
  return {
    id: `failing-example:${snippetId}:${fails}:${example}`,
    kind: 'failing-example',
    detail: { kind: 'failing-example', example, fails },
    snippetIds: [snippetId],
    weight: fails === 'must-not' ? 2 : 1,
    actions: [{ kind: 'open-editor', snippetId, lang: null, field: fails === 'must' ? 'examples' : 'title' }],
  };
}
