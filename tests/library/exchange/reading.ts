import { strToU8 } from 'fflate';
import type { FormatId } from '@/lib/library/exchange/format';
import { type ImportDefaults, type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import type { Problem } from '@/lib/library/exchange/problem';
import { type ReadFile, readLibraryFile } from '@/lib/library/exchange/read-library-file';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';

export const DEFAULTS: ImportDefaults = { lang: 'en', owner: 'Ines', reviewBy: '2027-01-01' };

export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

/** What was read of a file that is text; throws when it was refused. */
export function readText(name: string, text: string, format?: FormatId): ReadFile {
  const read = readLibraryFile({ name, bytes: bytesOf(text) }, format);
  if (!read.ok) throw new Error(JSON.stringify(read.failure.problems));
  return read.value;
}

/** What is said of a file that is refused. */
export function refusalOf(name: string, content: string | Uint8Array): readonly Problem[] {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const read = readLibraryFile({ name, bytes });
  if (read.ok) throw new Error(`${name} was read as ${read.value.format}`);
  return read.failure.problems;
}

export function planText(
  name: string,
  text: string,
  snippets: readonly Snippet[] = [],
  revisions: readonly Revision[] = [],
): ImportPlan {
  return planImport(readText(name, text), { snippets, revisions }, DEFAULTS);
}

/** The body and details the first record would have. */
export function firstReply(name: string, text: string) {
  const [row] = planText(name, text).rows;
  if (!row) throw new Error('no row');
  const body = row.content?.texts[0]?.body ?? null;
  return {
    ...row,
    body,
    details: row.content?.placeholders ?? [],
    words: row.problems.map(({ word }) => word),
  };
}
