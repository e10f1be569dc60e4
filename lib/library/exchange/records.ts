import { strToU8 } from 'fflate';
import type { Snippet, SnippetText } from '../snippet';
import type { LibraryFile } from './format';
import { LIMITS } from './limits';
import { isRecord, type PlainData } from './plain-data';

/** The list a JSON file is about: the file itself, or what stands under one of `keys`. */
export function recordsIn(data: PlainData, keys: readonly string[]): readonly PlainData[] | undefined {
  if (Array.isArray(data)) return data.slice(0, LIMITS.rows);
  if (!isRecord(data)) return undefined;
  const key = keys.find((one) => Array.isArray(data[one]));
  const list = key === undefined ? undefined : data[key];
  return Array.isArray(list) ? list.slice(0, LIMITS.rows) : undefined;
}

export function textFile(name: string, text: string): LibraryFile {
  return { name, bytes: strToU8(text) };
}

export function jsonFile(name: string, data: unknown): LibraryFile {
  return textFile(name, `${JSON.stringify(data, null, 2)}\n`);
}

export function leadingText({ texts }: Snippet): SnippetText {
  return texts[0] ?? { lang: '', title: '', body: '', variants: [], asOf: 1 };
}
