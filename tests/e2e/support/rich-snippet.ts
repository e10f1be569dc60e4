import type { Worker } from 'playwright-core';
import type { Snippet } from '../../../lib/library/snippet.ts';

/** Several lines, a blank one, emoji with joiners, markup that must stay text, right-to-left words. */
export const RICH_TEXT = 'Hello 👩🏽‍🔧 and thank you.\n\nTwo <b>plain</b> lines & more — שלום';

export const RICH_SNIPPET: Snippet = {
  id: '01RICHSNIPPET0000000000000',
  schema: 1,
  code: 'zebrafish-rich',
  folder: 'Tests',
  kind: 'first-answer',
  texts: [{ lang: 'en', title: 'Zebrafish rich text', body: RICH_TEXT }],
  placeholders: [],
  tags: ['zebrafish'],
  examples: [],
  risk: null,
  channels: ['x', 'facebook'],
  audience: 'any',
  owner: 'Tests',
  status: 'approved',
  version: 3,
  approvedBy: 'Tests',
  reviewBy: '2099-01-01',
  changedAt: 1,
  changedBy: 'Tests',
  deletedAt: null,
};

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
