import type { Worker } from 'playwright-core';
import type { Snippet } from '../../../lib/library/snippet.ts';

const BATCH = 2_000;

/** Puts replies into the extension's store beside the starter library, in batches. */
export async function fillLibrary(worker: Worker, snippets: readonly Snippet[]): Promise<void> {
  for (let from = 0; from < snippets.length; from += BATCH) {
    await worker.evaluate(putAll, snippets.slice(from, from + BATCH));
  }
}

/** Runs in the worker. */
async function putAll(rows: readonly Snippet[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('cuecard');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('snippets', 'readwrite');
  for (const row of rows) transaction.objectStore('snippets').put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
