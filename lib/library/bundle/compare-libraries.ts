import canonicalize from 'canonicalize';
import { type Snippet, type SnippetContent, snippetContentSchema } from '../snippet';

export interface SnippetDifference {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly action: 'add' | 'change' | 'remove';
  /** Fields of the wording or around it that differ; empty for `add` and `remove`. */
  readonly fields: readonly DifferingField[];
  readonly version: { readonly ours: number | null; readonly theirs: number | null };
}

export type DifferingField = keyof SnippetContent | 'status' | 'recall' | 'replacedBy';

export interface LibraryDifference {
  /** By code, then id. */
  readonly snippets: readonly SnippetDifference[];
  readonly counts: Readonly<Record<'add' | 'change' | 'remove' | 'same', number>>;
}

/** What taking their library would do to ours. Deleted rows count as not there; who changed a row when, as nothing. */
export function compareLibraries(ours: readonly Snippet[], theirs: readonly Snippet[]): LibraryDifference {
  const oursById = byId(ours);
  const theirsById = byId(theirs);
  const snippets: SnippetDifference[] = [];
  for (const their of theirsById.values()) {
    const our = oursById.get(their.id);
    const fields = our ? FIELDS.filter((field) => !isSame(our[field], their[field])) : [];
    if (!our) snippets.push(difference('add', undefined, their, []));
    else if (fields.length > 0) snippets.push(difference('change', our, their, fields));
  }
  for (const our of oursById.values()) {
    if (!theirsById.has(our.id)) snippets.push(difference('remove', our, undefined, []));
  }
  snippets.sort((a, b) => compare(a.code, b.code) || compare(a.id, b.id));
  const count = (action: string) => snippets.filter((one) => one.action === action).length;
  const [add, change, remove] = [count('add'), count('change'), count('remove')];
  return { snippets, counts: { add, change, remove, same: theirsById.size - add - change } };
}

const FIELDS = [
  ...(Object.keys(snippetContentSchema.shape) as (keyof SnippetContent)[]),
  'status',
  'recall',
  'replacedBy',
] as const satisfies readonly DifferingField[];

function byId(snippets: readonly Snippet[]): Map<string, Snippet> {
  return new Map(snippets.filter(({ deletedAt }) => deletedAt === null).map((one) => [one.id, one]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalize(one) === canonicalize(other);
}

function difference(
  action: SnippetDifference['action'],
  ours: Snippet | undefined,
  theirs: Snippet | undefined,
  fields: readonly DifferingField[],
): SnippetDifference {
  const shown = theirs ?? ours;
  return {
    id: shown?.id ?? '',
    code: shown?.code ?? '',
    title: shown?.texts[0]?.title ?? '',
    action,
    fields,
    version: { ours: ours?.version ?? null, theirs: theirs?.version ?? null },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
