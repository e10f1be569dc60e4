import type { CuecardDatabase } from './database';
import { newId } from './ids';
import type { EditRow } from './records';

/** Keeps what a responder changed in a reply; goes with the comment it answered. Nothing changed: nothing kept. */
export async function recordEdit(db: CuecardDatabase, edit: Omit<EditRow, 'id' | 'schema'>): Promise<void> {
  if (edit.changes.length > 0) await db.edits.add({ id: newId(edit.at), schema: 1, ...edit });
}

export function allEdits(db: CuecardDatabase): Promise<EditRow[]> {
  return db.edits.toArray();
}
