import { LIMITS } from './limits';

/** What JSON and YAML can say. */
export type PlainData = null | boolean | number | string | readonly PlainData[] | PlainRecord;
export type PlainRecord = { readonly [key: string]: PlainData };

export type Cleaned = {
  readonly data: PlainData;
  /** Keys taken out, because code that copies fields could be led to change what every object has. */
  readonly unsafeKeys: readonly string[];
  readonly tooDeep: boolean;
};

/** A copy that holds plain data only: no key that reaches a prototype, nothing but JSON's kinds of value. */
export function cleanData(value: unknown): Cleaned {
  const unsafeKeys = new Set<string>();
  let tooDeep = false;
  const copy = (one: unknown, depth: number): PlainData => {
    if (depth > LIMITS.depth) {
      tooDeep = true;
      return null;
    }
    if (Array.isArray(one)) return one.map((each) => copy(each, depth + 1));
    if (typeof one === 'object' && one !== null) {
      const kept = Object.entries(one).filter(([key]) => !UNSAFE.has(key) || !unsafeKeys.add(key));
      return Object.fromEntries(kept.map(([key, each]) => [key, copy(each, depth + 1)]));
    }
    return scalar(one);
  };
  const data = copy(value, 0);
  return { data, unsafeKeys: [...unsafeKeys], tooDeep };
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts and numbers as text, everything else as ''. */
export function textOf(value: PlainData | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The list, or the one value as a list; nothing as none. */
export function listOf(value: PlainData | undefined): readonly PlainData[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value as PlainData];
}

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function scalar(value: unknown): PlainData {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'bigint' ? String(value) : null;
}
