import type { Page } from 'playwright-core';
import type { OpenedBrowser } from '../harness/open-browser.ts';

/** What a team has set up, and what was learned, which takes seconds to learn again; all else is work on comments. */
const KEPT = [
  ...['snippets', 'revisions', 'snapshots', 'routes', 'destinations', 'secrets', 'packs', 'meta'],
  ...['choices', 'learned'],
];

/**
 * No work on a comment is left but what was learned from it, the worker knows nothing, and neither does the tab that this
 * returns: for the next test in the same browser. No page of the sites may be open.
 */
export async function clearWork(browser: OpenedBrowser): Promise<Page> {
  const tab = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`);
  await browser.killWorker();
  await tab.evaluate(clearAllBut, KEPT);
  return tab;
}

/** Runs in a document of the extension, whose database it is: a worker may be dead. */
async function clearAllBut(kept: readonly string[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = [...db.objectStoreNames].filter((name) => !kept.includes(name));
  const transaction = db.transaction(tables, 'readwrite');
  for (const name of tables) transaction.objectStore(name).clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}
