import type { Snippet } from '../snippet';
import type { CareItem, TextPlace } from './care-item';
import type { BodyProblem, CareInput } from './care-report';

/**
 * Bodies the linter objects to. Bodies with the same tags in the same order are linted once while there is nothing to
 * object to: most replies of a library differ in nothing else.
 */
export function brokenTemplates(snippets: readonly Snippet[], { lint }: CareInput): CareItem[] {
  const clean = new Set<string>();
  return snippets.flatMap(({ id, texts, placeholders }) => {
    const named = JSON.stringify(placeholders);
    const bodies = texts.flatMap(({ lang, body, variants }) => [
      { lang, platform: null, body },
      ...variants.map((variant) => ({ lang, ...variant })),
    ]);
    return bodies.flatMap(({ lang, platform, body }) => {
      const key = `${skeletonOf(body)}\n${named}`;
      if (clean.has(key)) return [];
      const problems = lint(body, placeholders);
      if (problems.length === 0) clean.add(key);
      return problems.length === 0 ? [] : [toItem({ snippetId: id, lang, platform }, problems)];
    });
  });
}

const TAG = /(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})/;
const SIGNS = /[{}[\]<>%#$|]/;

/** Tags as they stand; of the text between them whether there is any, and all of it where it holds a template's signs. */
function skeletonOf(body: string): string {
  if (!SIGNS.test(body)) return body.trim() === '' ? ' ' : 'x';
  return body
    .split(TAG)
    .map((part, nth) => (nth % 2 === 1 || SIGNS.test(part) ? part : part.trim() === '' ? part && ' ' : 'x'))
    .join('\n');
}

function toItem(place: TextPlace, problems: readonly BodyProblem[]): CareItem {
  const { snippetId, lang, platform } = place;
  const { from, to } = problems[0] ?? { from: 0, to: 0 };
  return {
    id: `broken-template:${snippetId}:${lang}:${platform ?? ''}`,
    kind: 'broken-template',
    detail: { kind: 'broken-template', place, problems: problems.length, from, to },
    snippetIds: [snippetId],
    weight: problems.length,
    actions: [{ kind: 'open-editor', snippetId, lang, field: 'body' }],
  };
}
