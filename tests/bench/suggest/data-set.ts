import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Snippet } from '@/lib/library/snippet';
import { aSnippet } from '../../fixtures/snippets.ts';

export type Row = { readonly text: string; readonly label: string };

/** A library and the comments it is asked with. `stray` are comments that no reply answers. */
export type DataSet = {
  readonly name: string;
  readonly snippets: readonly Card[];
  readonly train: readonly Row[];
  readonly test: readonly Row[];
  readonly stray: readonly Row[];
};

/** A reply as the data has it; sorted by id in a set. */
export type Card = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
};

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Public sets are not part of this repository: they lie beside it, or where `--data` says. */
const BESIDE = path.join(ROOT, '..', 'shared', 'data');
const STRAY = new Set(['oos', 'NO_NODES_DETECTED']);

export function folderOf(name: string): string {
  return path.join(BESIDE, name);
}

/** `snippets.jsonl` may be missing: then titles are the labels in words. `val.jsonl` stands in for `test.jsonl`. */
export function readDataSet(folder: string): DataSet | undefined {
  const train = rowsOf(path.join(folder, 'train.jsonl'));
  const held = [...rowsOf(path.join(folder, 'test.jsonl'))];
  if (held.length === 0) held.push(...rowsOf(path.join(folder, 'val.jsonl')));
  if (train.length === 0 || held.length === 0) return undefined;
  const stray = [...held.filter(isStray), ...rowsOf(path.join(folder, 'oos_val.jsonl'))];
  const kept = train.filter((row) => !isStray(row));
  const cards = linesOf<Card>(path.join(folder, 'snippets.jsonl'));
  const labels = [...new Set(kept.map(({ label }) => label))];
  const snippets = cards.length > 0 ? [...cards] : labels.map(cardOf);
  snippets.sort((a, b) => (a.id < b.id ? -1 : 1));
  const test = held.filter((row) => !isStray(row));
  return { name: path.basename(folder), snippets, train: kept, test, stray };
}

/** The library with the given example comments, by snippet id. */
export function libraryOf(set: DataSet, examples: ReadonlyMap<string, readonly string[]>): Snippet[] {
  return set.snippets.map(({ id, title, body, tags }) =>
    aSnippet(id, title, body, { tags: [...tags], examples: [...(examples.get(id) ?? [])] }),
  );
}

function cardOf(label: string): Card {
  return { id: label, title: label.replace(/[_-]+/g, ' '), body: '', tags: [] };
}

function isStray({ label }: Row): boolean {
  return STRAY.has(label);
}

function rowsOf(file: string): Row[] {
  return linesOf<{ readonly t: string; readonly y: string }>(file).map(({ t, y }) => ({ text: t, label: y }));
}

function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
