import { Document } from 'yaml';
import * as z from 'zod/mini';
import type { Snippet } from '../snippet';
import type { TextFile } from './format';
import { codeFrom, freeName } from './names';
import { readOwnSnippet, refuseIssues } from './own-record';
import { parseYaml } from './parse-yaml';
import { isRecord, type PlainRecord, textOf } from './plain-data';
import { readPlainFile, writePlainFile } from './plain-file';
import { notesOn, type Problem } from './problem';

/** A library as a folder of plain files. Routes and rules are other nouns: their schemas are handed in. */
export type FolderLibrary<Route = unknown, Rule = unknown> = {
  readonly snippets: readonly Snippet[];
  readonly routes: readonly Route[];
  readonly packs: readonly RulePack<Rule>[];
};
/** Fields a pack has beside these two stay too. */
export type RulePack<Rule = unknown> = { readonly pack: string; readonly rules: readonly Rule[] };

export type FolderSchemas<Route, Rule> = {
  readonly route: z.ZodMiniType<Route>;
  readonly rule: z.ZodMiniType<Rule>;
};

export type ReadFolder<Route, Rule> = {
  readonly library: FolderLibrary<Route, Rule>;
  readonly problems: readonly Problem[];
  /** Where each snippet, route and rule stands, by its id. */
  readonly places: ReadonlyMap<string, Place>;
};

export type Place = {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Of a snippet: the lines in which its bodies begin, by path (`texts.0.body`). */
  readonly bodyLines: ReadonlyMap<string, number>;
};

/** Where the files of each kind stand; a folder may hold anything else beside them. */
export const FOLDERS = { replies: 'replies', routes: 'routes', policies: 'policies' } as const;

/** Reads what `writeFolder` wrote and people edited. Fields of a newer Cuecard stay. Files elsewhere are not looked at. */
export function readFolder<Route extends object, Rule extends object>(
  files: readonly TextFile[],
  schemas: FolderSchemas<Route, Rule>,
): ReadFolder<Route, Rule> {
  const reader = new FolderReader<Route, Rule>(schemas);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) reader.read(file);
  const { snippets, routes, packs, problems, places } = reader;
  return { library: { snippets, routes, packs }, problems, places };
}

/** Every snippet, route and pack as a file of its own, named by what it holds. */
export function writeFolder({ snippets, routes, packs }: FolderLibrary): TextFile[] {
  const taken = new Set<string>();
  const free = (folder: string, words: string, ending: string): string => {
    const stem = freeName(`${folder}/${codeFrom(words) || 'unnamed'}`, (name) => taken.has(name));
    taken.add(stem);
    return stem + ending;
  };
  return [
    ...snippets.map((snippet) => ({
      path: free(`${FOLDERS.replies}/${codeFrom(snippet.folder) || 'unsorted'}`, snippet.code, '.md'),
      text: writePlainFile(snippet),
    })),
    ...routes.map((route) => ({
      path: free(FOLDERS.routes, nameOf(route), '.yaml'),
      text: yamlOf(route),
    })),
    ...packs.map((pack) => ({
      path: free(FOLDERS.policies, pack.pack, '.yaml'),
      text: yamlOf(pack),
    })),
  ];
}

/** Which kind of file a path is, wherever the library's folder stands. */
export function kindOf(path: string): keyof typeof FOLDERS | undefined {
  const folders = path.split('/').slice(0, -1);
  const kinds = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
  const kind = kinds.find((one) => folders.includes(FOLDERS[one]));
  if (kind === undefined || /(^|\/)(\.|readme)/i.test(path)) return undefined;
  return (kind === 'replies' ? /\.md$/i : /\.ya?ml$/i).test(path) ? kind : undefined;
}

class FolderReader<Route extends object, Rule extends object> {
  readonly snippets: Snippet[] = [];
  readonly routes: Route[] = [];
  readonly packs: RulePack<Rule>[] = [];
  readonly problems: Problem[] = [];
  readonly places = new Map<string, Place>();

  constructor(private readonly schemas: FolderSchemas<Route, Rule>) {}

  read(file: TextFile): void {
    const kind = kindOf(file.path);
    if (kind === 'replies') this.#snippet(file);
    else if (kind === 'routes') this.#route(file);
    else if (kind === 'policies') this.#pack(file);
  }

  #snippet(file: TextFile): void {
    const plain = readPlainFile(file);
    if (!plain.ok) {
      this.problems.push(...plain.failure.problems);
      return;
    }
    const { record, problems, lines, lineOf } = plain.value;
    const notes = notesOn(file.path);
    const snippet = readOwnSnippet(record, notes);
    const found = [...problems, ...notes.list];
    this.problems.push(...found.map((one) => atLine(one, lineOf, lines)));
    if (snippet && this.#place(snippet.id, file.path, 1, lines)) this.snippets.push(snippet);
  }

  #route(file: TextFile): void {
    const record = this.#record(file);
    if (!record) return;
    const route = this.#checked(this.schemas.route, record.data, [], file.path, record.lineOf);
    if (route && this.#place(textOf(record.data.id), file.path, 1)) this.routes.push(route);
  }

  #pack(file: TextFile): void {
    const record = this.#record(file);
    if (!record) return;
    const { data, lineOf } = record;
    const notes = notesOn(file.path);
    if (textOf(data.pack) === '') notes.refuse('pack', 'exchange_value_missing');
    if (!Array.isArray(data.rules)) notes.refuse('rules', 'exchange_wrong_shape', 'rules: […]');
    this.problems.push(...notes.list);
    if (notes.refused || !Array.isArray(data.rules)) return;
    const rules = data.rules.flatMap((value, nth) => {
      const line = lineOf(['rules', nth]);
      const rule = this.#checked(this.schemas.rule, value, ['rules', String(nth)], file.path, lineOf);
      const id = isRecord(value) ? textOf(value.id) : '';
      return rule && this.#place(id, file.path, line) ? [rule] : [];
    });
    this.packs.push({ ...data, pack: textOf(data.pack), rules });
  }

  #record(file: TextFile): { data: PlainRecord; lineOf: LineOf } | undefined {
    const parsed = parseYaml(file.text, file.path);
    const notes = notesOn(file.path);
    if (parsed.ok && !isRecord(parsed.value.data)) notes.refuse(null, 'exchange_wrong_shape', 'id: …');
    this.problems.push(...(parsed.ok ? parsed.value.problems : parsed.failure.problems), ...notes.list);
    if (!parsed.ok || !isRecord(parsed.value.data)) return undefined;
    return { data: parsed.value.data, lineOf: parsed.value.lineOf };
  }

  /** The value itself, not what the schema gives back: that has lost the fields of a newer Cuecard. */
  #checked<T>(
    schema: z.ZodMiniType<T>,
    value: unknown,
    path: readonly string[],
    file: string,
    lineOf: LineOf,
  ): T | undefined {
    const checked = z.safeParse(schema, value);
    if (checked.success) return value as T;
    const notes = notesOn(file);
    refuseIssues(path, value, checked.error.issues, notes);
    this.problems.push(...notes.list.map((one) => atLine(one, lineOf, new Map())));
    return undefined;
  }

  #place(
    id: string,
    file: string,
    line: number,
    bodyLines: ReadonlyMap<string, number> = new Map(),
  ): boolean {
    const before = this.places.get(id);
    if (!before) this.places.set(id, { file, line, bodyLines });
    else {
      const notes = notesOn(file, null, line);
      notes.refuse('id', 'exchange_duplicate', id, before.line, before.file);
      this.problems.push(...notes.list);
    }
    return before === undefined;
  }
}

type LineOf = (path: readonly (string | number)[]) => number;

function atLine(problem: Problem, lineOf: LineOf, bodyLines: ReadonlyMap<string, number>): Problem {
  if (problem.field === null) return problem;
  const path = problem.field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { ...problem, line: bodyLines.get(problem.field) ?? lineOf(path) };
}

function yamlOf(record: unknown): string {
  return new Document(record).toString({ lineWidth: 0 });
}

function nameOf(route: unknown): string {
  return isRecord(route) ? textOf(route.name) || textOf(route.id) : '';
}
