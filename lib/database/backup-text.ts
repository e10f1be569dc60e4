import type { Who } from '@/lib/library/governance';
import type { CuecardDatabase } from './database';
import { inPortions, type RowsById } from './portions';
import { backupTables, readHead } from './read-library';

export type BackupText = {
  /** Together the JSON of a `Backup`. */
  readonly pieces: readonly string[];
  readonly counts: { readonly snippets: number; readonly revisions: number };
};

/**
 * The same library that `readLibrary` reads, as text, made portion by portion: in one go it holds up a page for a
 * second where there are many thousand replies. One transaction: it is the library of one moment.
 */
export function readBackupText(db: CuecardDatabase, who: Who): Promise<BackupText> {
  const { snippets, revisions, requests, routes } = db;
  return db.transaction('r', backupTables(db), async () => {
    const head = await readHead(db, who);
    const pieces = [JSON.stringify(head).slice(0, -1)];
    const rows = {
      snippets: await addRows(pieces, snippets),
      revisions: await addRows(pieces, revisions),
    };
    await addRows(pieces, requests);
    await addRows(pieces, routes);
    pieces.push('}');
    return { pieces, counts: rows };
  });
}

/** Answers with how many there are. */
async function addRows<Row extends { id: string }>(pieces: string[], table: RowsById<Row>): Promise<number> {
  let count = 0;
  pieces.push(`,"${table.name}":[`);
  await inPortions(table, (rows) => {
    pieces.push(`${count === 0 ? '' : ','}${JSON.stringify(rows).slice(1, -1)}`);
    count += rows.length;
  });
  pieces.push(']');
  return count;
}
