import type { WordKey } from '@/lib/shared/words';
import { lintSnippet, type SnippetProblem } from '../lint-template';
import type { Snippet } from '../snippet';
import { decodeText } from './decode-text';
import type { LibraryFile, TextFile } from './format';
import { isRecord, type PlainData } from './plain-data';
import { type FolderSchemas, kindOf, type Place, type ReadFolder, readFolder } from './plain-folder';
import type { ProblemWord } from './problem';

/** One thing that is wrong in a folder, as a sentence (`word` with `parts`) and the place to mend it. */
export type FolderFinding = {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly field: string | null;
  /** An error keeps the library from being used as it is. */
  readonly severity: 'error' | 'warning';
  readonly word: WordKey;
  readonly parts: readonly string[];
};

export type FolderReport = {
  readonly findings: readonly FolderFinding[];
  readonly counts: { readonly snippets: number; readonly routes: number; readonly rules: number };
};

export type FolderChecks<Route, Rule> = FolderSchemas<Route, Rule> & {
  /** The examples of a rule that it gets wrong. Rules are another noun: handed in. */
  readonly failingExamples: (rule: Rule) => readonly string[];
};

/** All that can be known to be wrong in a folder without using it. Files that are no library's are not looked at. */
export function checkFolder<Route extends object, Rule extends object>(
  files: readonly LibraryFile[],
  checks: FolderChecks<Route, Rule>,
): FolderReport {
  const findings: FolderFinding[] = [];
  const texts = files.flatMap((file): TextFile[] => {
    if (kindOf(file.name) === undefined) return [];
    const decoded = decodeText(file.bytes, file.name);
    if (decoded.ok) return [{ path: file.name, text: decoded.value }];
    findings.push(
      ...decoded.failure.problems.map((one) => ({ ...one, line: 1, severity: 'error' as const })),
    );
    return [];
  });
  const read = readFolder(texts, checks);
  const { snippets, routes, packs } = read.library;
  const rules = packs.flatMap((pack) => pack.rules);
  findings.push(
    ...read.problems.map(
      ({ file, line = 1, field, weight, word, parts }): FolderFinding => ({
        ...{ file, line, field, word, parts },
        severity: weight === 'refused' ? 'error' : 'warning',
      }),
    ),
    ...snippets.flatMap((snippet) => templateFindings(snippet, read.places)),
    ...codeClashes(snippets, read.places),
    ...brokenReferences(read),
    ...rules.flatMap((rule) =>
      checks
        .failingExamples(rule)
        .map((text) => error(placeOf(rule, read.places), 'mustFlag', 'exchange_example_fails', text)),
    ),
  );
  return {
    findings: findings.sort(byPlace),
    counts: { snippets: snippets.length, routes: routes.length, rules: rules.length },
  };
}

type Places = ReadonlyMap<string, Place>;

function templateFindings(snippet: Snippet, places: Places): FolderFinding[] {
  const place = placeOf(snippet, places);
  return lintSnippet(snippet).map((problem) => {
    const path = pathOf(snippet, problem);
    const start = place.bodyLines.get(path);
    return {
      file: place.file,
      line: start === undefined ? place.line : start + lineInBody(snippet, problem),
      field: path,
      severity: problem.severity,
      word: problem.word,
      parts: problem.substitutions,
    };
  });
}

function pathOf({ texts }: Snippet, { lang, platform }: SnippetProblem): string {
  const nth = texts.findIndex((text) => text.lang === lang);
  const variant = texts[nth]?.variants.findIndex((one) => one.platform === platform);
  return platform === null ? `texts.${nth}.body` : `texts.${nth}.variants.${variant}.body`;
}

function lineInBody({ texts }: Snippet, { lang, platform, from }: SnippetProblem): number {
  const text = texts.find((one) => one.lang === lang);
  const variant = text?.variants.find((one) => one.platform === platform);
  const body = (platform === null ? text?.body : variant?.body) ?? '';
  return body.slice(0, from).split('\n').length - 1;
}

function codeClashes(snippets: readonly Snippet[], places: Places): FolderFinding[] {
  const byCode = new Map<string, Snippet>();
  return snippets.flatMap((snippet) => {
    const before = byCode.get(snippet.code);
    if (!before) byCode.set(snippet.code, snippet);
    if (!before || snippet.deletedAt !== null) return [];
    const { file } = placeOf(before, places);
    return [error(placeOf(snippet, places), 'code', 'exchange_code_clash', snippet.code, file)];
  });
}

/** A reply that takes another's place, and the reply with which a route hands over, have to be there. */
function brokenReferences<Route extends object, Rule extends object>({
  library: { snippets, routes },
  places,
}: ReadFolder<Route, Rule>): FolderFinding[] {
  const ids = new Set(snippets.map(({ id }) => id));
  const missing = (of: object, field: string, id: PlainData | undefined): FolderFinding[] => {
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [error(placeOf(of, places), field, 'exchange_broken_reference', id)];
  };
  return [
    ...snippets.flatMap((snippet) => missing(snippet, 'replacedBy', snippet.replacedBy)),
    ...routes.flatMap((route) => {
      const record: unknown = route;
      return isRecord(record) ? missing(route, 'handOffSnippetId', record.handOffSnippetId) : [];
    }),
  ];
}

const NOWHERE: Place = { file: '', line: 1, bodyLines: new Map() };

function placeOf(record: object, places: Places): Place {
  const { id } = record as { readonly id?: unknown };
  return (typeof id === 'string' ? places.get(id) : undefined) ?? NOWHERE;
}

function error(place: Place, field: string, word: ProblemWord, ...parts: readonly string[]): FolderFinding {
  return { file: place.file, line: place.line, field, severity: 'error', word, parts };
}

function byPlace(a: FolderFinding, b: FolderFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
