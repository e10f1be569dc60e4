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
  /** Builds a ranker over these rows; they are not the stored ones, so nothing may be remembered by id and version. */
  readonly rankerFor: (snippets: readonly Snippet[]) => Ranker;
  /** Tries only the examples of these; undefined: of all. */
  readonly only?: ReadonlySet<string>;
}

/**
 * Shows each approved snippet its own example comments: those it must be suggested for, those it must not. A comment it
 * must be suggested for is tried by a ranker that has not read it (leave-one-out, in at most `MOST_FOLDS` folds), for
 * customers do not write in the examples' words. So the cost is a build of the index for each fold and a ranking
 * for each example: minutes for a library of 20,000, and not part of `careReport`.
 */
export function tryExamples(input: ExamplesInput, onProgress?: CareProgress): CareItem[] {
  const approved = input.snippets.filter(
    ({ status, deletedAt, recall }) => status === 'approved' && deletedAt === null && recall === null,
  );
  const tried = approved.filter(({ id }) => input.only?.has(id) ?? true);
  const folds = Math.min(MOST_FOLDS, Math.max(0, ...tried.map(({ examples }) => examples.length)));
  const items: CareItem[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const ranker = input.rankerFor(approved.map((snippet) => without(snippet, fold, folds)));
    tried.forEach((snippet, nth) => {
      items.push(...missesOf(snippet, fold, folds, ranker));
      if (nth % 100 === 99) onProgress?.((fold + nth / tried.length) / (folds + 1));
    });
  }
  items.push(...intrusions(approved, tried, input));
  onProgress?.(1);
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const MOST_FOLDS = 5;

function without(snippet: Snippet, fold: number, folds: number): Snippet {
  return { ...snippet, examples: snippet.examples.filter((_, nth) => nth % folds !== fold) };
}

function missesOf(snippet: Snippet, fold: number, folds: number, ranker: Ranker): CareItem[] {
  return snippet.examples
    .filter((_, nth) => nth % folds === fold)
    .filter((example) => !ranker(example, snippet).includes(snippet.id))
    .map((example) => toItem(snippet.id, example, 'must'));
}

/** Counter-examples are part of how the product ranks, so the whole library ranks them. */
function intrusions(
  approved: readonly Snippet[],
  tried: readonly Snippet[],
  { rankerFor }: ExamplesInput,
): CareItem[] {
  const wary = tried.filter(({ counterExamples }) => counterExamples.length > 0);
  if (wary.length === 0) return [];
  const ranker = rankerFor(approved);
  return wary.flatMap((snippet) =>
    snippet.counterExamples
      .filter((example) => ranker(example, snippet).includes(snippet.id))
      .map((example) => toItem(snippet.id, example, 'must-not')),
  );
}

function toItem(snippetId: string, example: string, fails: 'must' | 'must-not'): CareItem {
  return {
    id: `failing-example:${snippetId}:${fails}:${example}`,
    kind: 'failing-example',
    detail: { kind: 'failing-example', example, fails },
    snippetIds: [snippetId],
    weight: fails === 'must-not' ? 2 : 1,
    actions:
      fails === 'must'
        ? [
            { kind: 'add-example', snippetId, example },
            { kind: 'open-editor', snippetId, lang: null, field: 'examples' },
          ]
        : [{ kind: 'open-editor', snippetId, lang: null, field: 'title' }],
  };
}
