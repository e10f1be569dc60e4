import type { Worker } from 'playwright-core';

/** Every row of one table of the extension's database, read by the browser's own interface. */
export function stored<Row = Record<string, unknown>>(worker: Worker, table: string): Promise<Row[]> {
  return worker.evaluate(readTable, table) as Promise<Row[]>;
}

/** Runs in the worker. */
function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}
