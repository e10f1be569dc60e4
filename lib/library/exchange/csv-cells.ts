import type { Snippet } from '../snippet';
import { isRecord, type PlainData } from './plain-data';
import { isSame } from './same-data';

/**
 * A text as a cell. Spreadsheets run cells that begin like a formula: those get an apostrophe in front, and so do
 * those that begin with one, so that `fromCell` gives back what was there.
 */
export function toCell(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}

export function fromCell(cell: string): string {
  return /^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell;
}

/** A list as people write one, or, where that would read differently, as JSON. */
export function listToCell(list: readonly string[], separator: ', ' | '\n'): string {
  const joined = list.join(separator);
  return isSame(cellToList(joined, separator), list) ? toCell(joined) : JSON.stringify(list);
}

export function cellToList(cell: string, separator: ', ' | '\n'): string[] {
  const data = cell.startsWith('[') ? dataIn(cell) : undefined;
  if (Array.isArray(data) && data.every((one) => typeof one === 'string')) return data;
  const parts = fromCell(cell).split(separator === '\n' ? '\n' : /[,;]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** JSON in a cell; undefined when it is none. */
export function dataIn(cell: string): PlainData | undefined {
  try {
    return JSON.parse(cell) as PlainData;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function sourceToCells({ source }: Pick<Snippet, 'source'>): [string, string, string] {
  return [toCell(source?.text ?? ''), toCell(source?.url ?? ''), source?.checkedOn ?? ''];
}

export function cellsToSource(text: string, url: string, checkedOn: string): Snippet['source'] {
  if (text === '' && url === '' && checkedOn === '') return null;
  return { text: fromCell(text), url: fromCell(url) || null, checkedOn: checkedOn || null };
}

export function recordIn(cell: string | undefined): { readonly [key: string]: PlainData } {
  const data = cell ? dataIn(cell) : undefined;
  return isRecord(data) ? data : {};
}
