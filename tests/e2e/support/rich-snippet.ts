import type { Worker } from 'playwright-core';
import type { Snippet } from '../../../lib/library/snippet.ts';
import { aSnippet } from '../../fixtures/snippets.ts';

/** Several lines, a blank one, emoji with joiners, markup that must stay text, right-to-left words. */
export const RICH_TEXT = 'Hello 👩🏽‍🔧 and thank you.\n\nTwo <b>plain</b> lines & more — שלום';

export const RICH_SNIPPET = aSnippet('zebrafish-rich', 'Zebrafish rich text', RICH_TEXT, {
  id: '01RICHSNIPPET0000000000000',
  tags: ['zebrafish'],
  version: 3,
  reviewBy: '2099-01-01',
});

/** Puts a reply into the library as the library page would, straight into the store. */
export async function putSnippet(worker: Worker, snippet: Snippet): Promise<void> {
  await worker.evaluate(async (row) => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('cuecard');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = open.transaction('snippets', 'readwrite');
    transaction.objectStore('snippets').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    open.close();
  }, snippet);
}
