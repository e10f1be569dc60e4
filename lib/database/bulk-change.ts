import type { JournalEvent } from '@/lib/conversations/journal';
import { mayDecide, mayEdit, mayReview, type Who } from '@/lib/library/governance';
import { isOpen } from '@/lib/library/revision';
import type { Snippet, SnippetContent } from '@/lib/library/snippet';
import { succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, inLibraryIf, stampOf, type Written } from './library-write';
import { openRevisionOf } from './live-version';

/** What takes effect without a new version: no wording. `status` retires the live ones among them. */
export type BulkChange = {
  readonly tags?: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly folder?: string;
  readonly owner?: string;
  /** ISO date. */
  readonly reviewBy?: string;
  readonly status?: 'retired';
};

type Fields = Partial<Pick<Snippet, 'tags' | 'folder' | 'owner' | 'reviewBy' | 'status'>>;
type UndoRow = {
  readonly table: 'snippets' | 'revisions';
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
};
/** What a bulk change changed, to hand to `undo`. */
export type Undo = { readonly rows: readonly UndoRow[] };

/**
 * Changes the live rows at once, and the versions being written beside them, so that approving one does not bring the
 * old values back. Whoever writes in such a version meets a conflict at the next save.
 */
export function bulkChange(
  db: CuecardDatabase,
  ids: readonly string[],
  change: BulkChange,
  who: Who,
): Written<{ changed: number; undo: Undo }> {
  return inLibraryIf(db, who, ruleFor(Object.keys(change)), async () => {
    const rows: UndoRow[] = [];
    for (const snippet of await db.snippets.bulkGet([...new Set(ids)])) {
      if (!snippet || snippet.deletedAt !== null) continue;
      const after = { ...changesOf(snippet, change), ...retirement(snippet, change) };
      rows.push(...step('snippets', snippet.id, snippet, after));
      const open = await openRevisionOf(db, snippet.id);
      if (open) rows.push(...step('revisions', open.id, open.content, changesOf(open.content, change)));
    }
    for (const row of rows) await apply(db, row, who);
    return succeed({ changed: rows.filter(({ table }) => table === 'snippets').length, undo: { rows } });
  });
}

/** Sets back what still stands as the bulk change left it; `skipped` replies were changed by somebody since. */
export function undo(
  db: CuecardDatabase,
  { rows }: Undo,
  who: Who,
): Written<{ changed: number; skipped: number }> {
  const fields = rows.flatMap(({ before }) => Object.keys(before));
  return inLibraryIf(db, who, ruleFor(fields), async () => {
    let changed = 0;
    let skipped = 0;
    for (const { table, id, before, after } of rows) {
      const isBack = await apply(db, { table, id, before: after, after: before }, who);
      if (table === 'revisions') continue;
      changed += isBack ? 1 : 0;
      skipped += isBack ? 0 : 1;
    }
    return succeed({ changed, skipped });
  });
}

function ruleFor(fields: readonly string[]) {
  if (fields.includes('status')) return mayDecide;
  return fields.includes('reviewBy') ? mayReview : mayEdit;
}

function changesOf(content: SnippetContent, change: BulkChange): Fields {
  const { tags, folder, owner, reviewBy } = change;
  const kept = content.tags.filter((tag) => !tags?.remove.includes(tag));
  return {
    ...(tags && { tags: [...new Set([...kept, ...tags.add])] }),
    ...(folder !== undefined && { folder }),
    ...(owner !== undefined && { owner }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

function retirement({ status }: Snippet, change: BulkChange): Fields {
  return change.status && status === 'approved' ? { status: change.status } : {};
}

/** The fields that really change; nothing when none does. */
function step(table: UndoRow['table'], id: string, row: Fields, wanted: Fields): UndoRow[] {
  const names = (Object.keys(wanted) as (keyof Fields)[]).filter((name) => !isSame(row[name], wanted[name]));
  if (names.length === 0) return [];
  return [{ table, id, before: pick(row, names), after: pick(wanted, names) }];
}

/** Goes from `before` to `after` if the row still is at `before` in each of these fields. */
async function apply(db: CuecardDatabase, step: UndoRow, who: Who): Promise<boolean> {
  if (step.table === 'revisions') return applyToRevision(db, step, who);
  const snippet = await db.snippets.get(step.id);
  if (!snippet || snippet.deletedAt !== null || !stands(snippet, step.before)) return false;
  const after = { ...snippet, ...step.after, ...changedBy(who, snippet) };
  await db.snippets.put(after);
  const event = retirementEvent(snippet, after);
  if (event) await append(db, event, stampOf(who));
  return true;
}

async function applyToRevision(
  db: CuecardDatabase,
  { id, before, after }: UndoRow,
  who: Who,
): Promise<boolean> {
  const revision = await db.revisions.get(id);
  if (!revision || !isOpen(revision) || !stands(revision.content, before)) return false;
  const { status: _, ...content } = after;
  const edit = revision.edit + 1;
  await db.revisions.put({
    ...revision,
    content: { ...revision.content, ...content },
    edit,
    ...changedBy(who, revision),
  });
  return true;
}

function retirementEvent(before: Snippet, { id, version, status }: Snippet): JournalEvent | undefined {
  if (before.status === status) return undefined;
  return { kind: status === 'retired' ? 'snippet-retired' : 'snippet-restored', snippet: { id, version } };
}

function stands(row: Fields, expected: Fields): boolean {
  return (Object.keys(expected) as (keyof Fields)[]).every((name) => isSame(row[name], expected[name]));
}

function pick(row: Fields, names: readonly (keyof Fields)[]): Fields {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
