import type { Placeholder, SnippetContent } from './snippet';
import { declarationProblems } from './template-declarations';
import { FILTERS, type Flaw } from './template-grammar';
import { nameProblems, namesFor } from './template-names';
import { nearest } from './template-nearest';
import { problem, type TemplateProblem } from './template-problem';
import { namesOf, type Reading, readTemplate } from './template-reading';

export type { TemplateProblem, TemplateProblemKind } from './template-problem';

export type LintOptions = {
  readonly placeholders: readonly Placeholder[];
  /** The reply's other bodies: a placeholder used there is not unused. */
  readonly otherBodies?: readonly string[];
};

/** Where in a reply: `platform` null is the common body of that language. */
export type SnippetProblem = TemplateProblem & { readonly lang: string; readonly platform: string | null };

/**
 * Every problem of one body, in reading order; those about placeholders last. A body without errors can be filled;
 * one with errors of form cannot.
 */
export function lintTemplate(
  body: string,
  { placeholders, otherBodies = [] }: LintOptions,
): TemplateProblem[] {
  const reading = readTemplate(body);
  const used = [reading, ...otherBodies.map(readTemplate)].flatMap(namesOf).map(({ text }) => text);
  return [...bodyProblems(reading, placeholders), ...declarationProblems(placeholders, new Set(used))];
}

/** Every problem of all bodies of a reply. One about a placeholder is told once, at the first body. */
export function lintSnippet({
  texts,
  placeholders,
}: Pick<SnippetContent, 'texts' | 'placeholders'>): SnippetProblem[] {
  const bodies = texts.flatMap(({ lang, body, variants }) => [
    { lang, platform: null, reading: readTemplate(body) },
    ...variants.map(({ platform, body }) => ({ lang, platform, reading: readTemplate(body) })),
  ]);
  const used = new Set(bodies.flatMap(({ reading }) => namesOf(reading)).map(({ text }) => text));
  return bodies.flatMap(({ lang, platform, reading }, nth) => {
    const declared = nth === 0 ? declarationProblems(placeholders, used) : [];
    return [...bodyProblems(reading, placeholders), ...declared].map((found) => ({
      ...found,
      lang,
      platform,
    }));
  });
}

function bodyProblems(reading: Reading, placeholders: readonly Placeholder[]): TemplateProblem[] {
  return [
    ...reading.flaws.map(flawProblem),
    ...nameProblems(reading, placeholders),
    ...reading.empty.map((span) => problem('empty-branch', span)),
    ...foreignBraces(reading, placeholders),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

const TAGS = ['if', 'elsif', 'else', 'endif', 'rotate', 'locked', 'endlocked'];

/** Words of other dialects, and what does their work here. */
const MEANT: Readonly<Record<string, string>> = {
  elseif: 'elsif',
  elif: 'elsif',
  end: 'endif',
  cycle: 'rotate',
};

function flawProblem({ kind, text, from, to }: Flaw): TemplateProblem {
  const suggestion = suggestionFor(kind, text);
  return problem(kind, { from, to }, text === '' ? [''] : [text], { suggestion });
}

function suggestionFor(kind: Flaw['kind'], text: string): string | undefined {
  if (kind === 'unknown-tag') return MEANT[text] ?? nearest(text, TAGS);
  return kind === 'bad-filter' && !FILTERS.has(text) ? nearest(text, FILTERS) : undefined;
}

/** `{name}`, `${name}`: how other products write it. They would stay in the text as they are. */
function foreignBraces({ texts }: Reading, placeholders: readonly Placeholder[]): TemplateProblem[] {
  const names = namesFor(placeholders);
  return texts.flatMap(({ text, textFrom }) =>
    [...text.matchAll(/(?<!#)\$?\{[ ]?([\p{L}_][\p{L}\p{N}_.-]{0,60})[ ]?\}(?!\})/gu)].map((found) => {
      const from = textFrom + found.index;
      const name = found[1]?.toLowerCase() ?? '';
      const suggestion = names.has(name) ? name : nearest(name, names);
      return problem('foreign-braces', { from, to: from + found[0].length }, [found[0]], { suggestion });
    }),
  );
}
