import type { Worker } from 'playwright-core';
import type { Snippet } from '@/lib/library/snippet';

/** Rows that travel to the worker at once. */
const BATCH = 2_000;

/** Puts snippets beside the starter library, past the product's own code: open pages do not notice. */
export async function fillLibrary(worker: Worker, snippets: readonly Snippet[]): Promise<void> {
  for (let from = 0; from < snippets.length; from += BATCH) {
    await worker.evaluate(putRows, snippets.slice(from, from + BATCH));
  }
}

/** Runs in the worker. */
function putRows(rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('snippets', 'readwrite');
      for (const row of rows) writing.objectStore('snippets').put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
