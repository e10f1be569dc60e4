import type { CuecardDatabase } from '@/lib/database/database';
import { handIn, takeBack } from '@/lib/database/revisions';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { ReplyRow } from './reply-rows';

/** A draft that stayed one, and what stopped it. */
export interface NotHandedIn {
  readonly id: string;
  readonly title: string;
  readonly failure: WriteFailure;
}

export interface HandedIn {
  readonly failed: readonly NotHandedIn[];
  readonly handed: number;
  /** Drafts again, with the reason they were sent back for if there was one; how many. What went on since stays. */
  readonly undo: (who: Who) => Promise<number>;
}

export function draftsAmong(rows: readonly (ReplyRow | undefined)[]): ReplyRow[] {
  return rows.filter((row) => row !== undefined).filter(({ open }) => open?.state === 'draft');
}

/** Hands in draft by draft, each in a transaction of its own: one that is held does not hold the others. */
export async function handInMany(
  db: CuecardDatabase,
  rows: readonly ReplyRow[],
  who: Who,
): Promise<HandedIn> {
  const failed: NotHandedIn[] = [];
  const handed: { readonly before: Revision; readonly after: Revision }[] = [];
  for (const { open: before, title, snippet } of draftsAmong(rows)) {
    if (!before) continue;
    const answer = await handIn(db, before.id, before.edit, who);
    if (answer.ok) handed.push({ before, after: answer.value });
    else failed.push({ id: snippet.id, title, failure: answer.failure });
  }
  return {
    failed,
    handed: handed.length,
    async undo(undoer) {
      let undone = 0;
      for (const { before, after } of handed) {
        const back = await takeBack(db, after.id, after.edit, before.sentBack, undoer);
        if (back.ok) undone += 1;
      }
      return undone;
    },
  };
}
