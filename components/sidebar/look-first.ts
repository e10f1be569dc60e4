import { effect } from '@preact/signals';
import { FIRST_LOOK, learnedRow } from '@/lib/database/learned';
import type { Snippet } from '@/lib/library/snippet';
import { type FirstLook, firstLook, firstLookMarks } from '@/lib/suggestions/first-look';
import type { DeskModel } from './desk-model';
import { languageOf } from './reply-options';
import type { SidebarPorts } from './sidebar-ports';

/** Replies that are read before all others: some to spare for those that may not be said here, and no more. */
const MOST_FIRST = 12;
/** Of so few it may be that none may be said here: the usual ones are read with them. */
const FEW = 8;
/** A page that shows no comment by then is not waited for. */
const WAIT_MS = 400;
/** Time for the browser to draw what was found. */
const DRAW_MS = 50;

export interface FirstLookOptions {
  readonly until: AbortSignal;
  /** Situations that a rule sees in the open comment. */
  readonly situations: () => readonly string[];
}

/**
 * Finds the replies that may answer the open comment in a library too large to be read before something is shown, and
 * goes on doing so for each comment that is opened `until` all were read. Resolves when the rest may be read: at once
 * for a small library.
 */
export async function lookFirst(
  ports: SidebarPorts,
  desk: DeskModel,
  onRows: (rows: readonly Snippet[], usual: readonly string[]) => void,
  { until, situations }: FirstLookOptions,
): Promise<void> {
  const row = await (ports.firstLook?.() ?? learnedRow(ports.db, FIRST_LOOK));
  const look = row?.data as FirstLook | undefined;
  if (look?.version !== 2) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, WAIT_MS);
    const stop = effect(() => {
      const comment = desk.comment.value;
      if (!comment) return;
      const marks = firstLookMarks({ risk: comment.triage?.risk ?? null, tags: situations() });
      const { ids, usual } = firstLook(look, comment.text, languageOf(comment), MOST_FIRST, marks);
      const wanted = ids.length < FEW ? [...new Set([...ids, ...usual])] : ids;
      readRows(ports, wanted, desk, comment.key)
        .then((rows) => rows && onRows(rows, usual))
        .then(() => setTimeout(resolve, DRAW_MS))
        .catch(ports.onError);
    });
    AbortSignal.any([ports.signal, until]).addEventListener('abort', stop, { once: true });
  });
}

/** Undefined when another comment was opened in between. */
async function readRows(
  { db }: SidebarPorts,
  ids: readonly string[],
  desk: DeskModel,
  key: string,
): Promise<Snippet[] | undefined> {
  const rows = await db.snippets.bulkGet([...ids]);
  if (desk.commentKey.peek() !== key) return undefined;
  return rows.filter((row) => row !== undefined && row.deletedAt === null) as Snippet[];
}
