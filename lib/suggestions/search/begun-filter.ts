import { foldText } from './fold-text';
import { type FilterName, isFilter } from './search-query';

/** A filter at the end of what is typed, its value not yet closed by a space or a quote. */
export interface BegunFilter {
  readonly name: FilterName;
  /** What stands of the value, folded. */
  readonly begun: string;
}

export function begunFilter(typed: string): BegunFilter | undefined {
  const { before, name = '', begun = '' } = BEGUN.exec(typed)?.groups ?? {};
  const filter = name.toLowerCase();
  const isQuoted = ((before ?? '').match(/"/g) ?? []).length % 2 === 1;
  if (isQuoted || !isFilter(filter)) return undefined;
  return { name: filter, begun: foldText(begun.replace('"', '')) };
}

/** The same with this value of that filter, and room for more words. */
export function withValue(typed: string, value: string): string {
  if (!begunFilter(typed)) return typed;
  // The start of a value is enough, and a quote cannot stand in quotes.
  const [start = ''] = value.split('"');
  const written = /\s/.test(start) ? `"${start.trim()}"` : start;
  return typed.replace(BEGUN, (_, before: string, name: string) => `${before}${name}:${written} `);
}

const BEGUN = /^(?<before>(?:.*\s)?)(?<name>\p{L}+):(?<begun>"[^"]*|[^\s"]*)$/su;
