import { Dexie } from 'dexie';
import type { Snippet } from '@/lib/library/snippet';
import { partitionPoint } from '@/lib/shared/partition-point';
import type { CuecardDatabase } from './database';

/** Rows that are read at once: a large library is read in portions of some 5 ms, so that nothing has to wait for all of it. */
const PORTION = 250;

/**
 * Every snippet that is not deleted, by id: all of them now, and again whenever one changed, in this place or another.
 * After the first time only what changed is read. Returns what stops it. The database must be open.
 */
export function followSnippets(
  db: CuecardDatabase,
  onRows: (rows: readonly Snippet[]) => void,
  onError: (error: unknown) => void,
): () => void {
  let rows: readonly Snippet[] = [];
  let changed: Span[] = [EVERYTHING];
  let isReading = false;
  let isStopped = false;
  const read = async () => {
    while (changed.length > 0 && !isStopped) {
      const spans = changed;
      changed = [];
      rows = await readAgain(db, rows, spans);
      if (!isStopped && changed.length === 0) onRows(rows.filter(({ deletedAt }) => deletedAt === null));
    }
  };
  const start = () => {
    if (isReading) return;
    isReading = true;
    read()
      .catch(onError)
      .finally(() => {
        isReading = false;
      });
  };
  const hear = (parts: Readonly<Record<string, unknown>>) => {
    const spans = spansIn(parts[`idb://${db.name}/${db.snippets.name}/`]);
    if (spans.length === 0) return;
    changed.push(...spans);
    start();
  };
  Dexie.on.storagemutated.subscribe(hear);
  start();
  return () => {
    isStopped = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}

/** The one with that id among rows by id, as they are followed. */
export function rowIn(rows: readonly Snippet[], id: string): Snippet | undefined {
  const row = rows[placeOf(rows, id)];
  return row?.id === id ? row : undefined;
}

/** Keys from one to another, both included; Dexie's widest reach beyond strings on both sides. */
type Span = { readonly from: string | undefined; readonly to: string | undefined };

const EVERYTHING: Span = { from: undefined, to: undefined };

async function readAgain(
  db: CuecardDatabase,
  rows: readonly Snippet[],
  spans: readonly Span[],
): Promise<readonly Snippet[]> {
  let all = rows;
  for (const span of spans) {
    const found = await readSpan(db, span);
    // Rows lie by id: what was read takes the place of what lay there.
    all = [
      ...all.slice(0, span.from === undefined ? 0 : placeOf(all, span.from)),
      ...found,
      ...all.slice(span.to === undefined ? all.length : placeOf(all, span.to, true)),
    ];
  }
  return all;
}

/** Where a row with that id stands or would stand; `isAfter`: the next one. */
function placeOf(rows: readonly Snippet[], id: string, isAfter = false): number {
  return partitionPoint(rows.length, (middle) => {
    const at = rows[middle]?.id ?? '';
    return at < id || (isAfter && at === id);
  });
}

async function readSpan(db: CuecardDatabase, { from, to }: Span): Promise<Snippet[]> {
  if (from !== undefined && from === to) {
    const row = await db.snippets.get(from);
    return row ? [row] : [];
  }
  const found: Snippet[] = [];
  for (let last = from, isFirst = true; ; isFirst = false) {
    const portion = await db.snippets
      .where('id')
      .between(last ?? Dexie.minKey, to ?? Dexie.maxKey, isFirst, true)
      .limit(PORTION)
      .toArray();
    found.push(...portion);
    if (portion.length < PORTION) return found;
    last = portion.at(-1)?.id;
  }
}

/** Dexie tells changed keys as a tree of ranges; from another window it comes without its methods. */
function spansIn(tree: unknown): Span[] {
  if (typeof tree !== 'object' || tree === null || !('from' in tree) || !('to' in tree)) return [];
  const { from, to, l, r } = tree as { from: unknown; to: unknown; l?: unknown; r?: unknown };
  const own = { from: asId(from), to: asId(to) };
  return [...spansIn(l), own, ...spansIn(r)];
}

function asId(key: unknown): string | undefined {
  return typeof key === 'string' ? key : undefined;
}
