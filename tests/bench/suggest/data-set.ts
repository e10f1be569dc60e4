import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Snippet } from '@/lib/library/snippet';
import { Obstacle } from '../../../scripts/steps.mjs';
import { aSnippet } from '../../fixtures/snippets.ts';
import { linesOf, type Placed, type Shape } from './json-lines.ts';

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

/**
 * `snippets.jsonl` may be missing: then titles are the labels in words. So may `train.jsonl`: then nothing is learned.
 * `val.jsonl` stands in for `test.jsonl`. Stops with file and line where something cannot be read.
 */
export function readDataSet(folder: string): DataSet {
  if (!existsSync(folder))
    throw new Obstacle(`${folder} is not there: name a folder with test.jsonl as --data`);
  const name = path.basename(folder);
  const train = rowsOf(folder, 'train').filter((row) => !isStray(row));
  const tested = rowsOf(folder, 'test');
  const held = tested.length > 0 ? tested : rowsOf(folder, 'val');
  if (held.length === 0) throw new Obstacle(`${folder}: neither test.jsonl nor val.jsonl has rows`);
  if (train.length === 0) {
    console.log(`  ${name}: no train.jsonl, so it is asked without example comments and without picks`);
  }
  const asked = held.filter((row) => !isStray(row));
  const snippets = cardsOf(folder, train.length > 0 ? train : asked);
  const test = answered(asked, snippets);
  if (test.length === 0) {
    throw new Obstacle(`${folder}: no row to ask has a label that is the id of a snippet`);
  }
  const apart = tested.length > 0 ? rowsOf(folder, 'oos_test') : [];
  const stray = [...held.filter(isStray), ...(apart.length > 0 ? apart : rowsOf(folder, 'oos_val'))];
  return {
    ...{ name, snippets, train: answered(train, snippets).map(rowOf) },
    ...{ test: test.map(rowOf), stray: stray.map(rowOf) },
  };
}

/** The library with the given example comments, by snippet id. */
export function libraryOf(set: DataSet, examples: ReadonlyMap<string, readonly string[]>): Snippet[] {
  return set.snippets.map(({ id, title, body, tags }) =>
    aSnippet(id, title, body, { tags: [...tags], examples: [...(examples.get(id) ?? [])] }),
  );
}

type Line = Placed<{ readonly t: string; readonly y: string }>;

const ROW: Shape = { t: { is: 'text' }, y: { is: 'text' } };
const CARD: Shape = {
  ...{ id: { is: 'text' }, title: { is: 'text' } },
  ...{ body: { is: 'text', isOptional: true }, tags: { is: 'list of texts', isOptional: true } },
};

function rowsOf(folder: string, part: string): Line[] {
  return linesOf(path.join(folder, `${part}.jsonl`), ROW);
}

function rowOf({ value: { t, y } }: Line): Row {
  return { text: t, label: y };
}

function isStray({ value }: Line): boolean {
  return STRAY.has(value.y);
}

/** In the order of their ids. */
function cardsOf(folder: string, rows: readonly Line[]): Card[] {
  const cards = new Map<string, Card>();
  const lines = linesOf<Pick<Card, 'id' | 'title'> & Partial<Card>>(
    path.join(folder, 'snippets.jsonl'),
    CARD,
  );
  for (const { value, file, line } of lines) {
    if (cards.has(value.id)) throw new Obstacle(`${file}:${line}: there is a snippet "${value.id}" already`);
    cards.set(value.id, { body: '', tags: [], ...value });
  }
  const labels = lines.length > 0 ? [] : rows.map(({ value }) => value.y);
  for (const id of labels) cards.set(id, { id, title: id.replace(/[_-]+/g, ' '), body: '', tags: [] });
  return [...cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without the rows that no snippet could answer; a line says how many these are. */
function answered(rows: readonly Line[], snippets: readonly Card[]): Line[] {
  const ids = new Set(snippets.map(({ id }) => id));
  const kept = rows.filter(({ value }) => ids.has(value.y));
  const strange = rows.filter(({ value }) => !ids.has(value.y));
  const [first] = strange;
  if (first) {
    const labels = new Set(strange.map(({ value }) => value.y)).size;
    const are = `${strange.length} of ${rows.length} rows ${strange.length === 1 ? 'is' : 'are'} left out`;
    const which = labels === 1 ? 'with this label' : `with ${labels} such labels`;
    console.log(`  ${first.file}:${first.line}: no snippet is called "${first.value.y}"; ${are}, ${which}`);
  }
  return kept;
}
