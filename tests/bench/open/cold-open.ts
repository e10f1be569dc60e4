import type { Frame, Page, Worker } from 'playwright-core';
import type { Snippet } from '@/lib/library/snippet';
import type { OpenedBrowser } from '../../e2e/harness/open-browser.ts';

/** Notes, in the sidebar's frame alone, when its first suggestion stood there. Milliseconds since 1970 UTC. */
export async function watchFirstSuggestion(browser: OpenedBrowser): Promise<void> {
  await browser.context.addInitScript(() => {
    if (!location.href.includes('sidepanel.html')) return;
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#replies [role=option]')) return;
      observer.disconnect();
      Object.assign(window, { benchFirst: performance.timeOrigin + performance.now() });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}

export async function firstSuggestionAt(frame: Frame): Promise<number> {
  const found = await frame.waitForFunction(() => Reflect.get(window, 'benchFirst') as number, undefined, {
    timeout: 60_000,
  });
  return found.jsonValue();
}

/** Waits until the worker of a sidebar has saved what it learned of the library. */
export async function untilLearned(worker: Worker, keys: readonly string[]): Promise<void> {
  const end = Date.now() + 180_000;
  for (;;) {
    const learned = await worker.evaluate(learnedKeys);
    if (keys.every((key) => learned.includes(key))) return;
    if (Date.now() > end) throw new Error(`not learned within three minutes: ${learned.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * Stores a reply as another window does, which then tells of it, and waits until the sidebar shows it; milliseconds
 * from before it was stored.
 */
export async function timeAdded(worker: Worker, frame: Frame, row: Snippet, title: string): Promise<number> {
  await frame.evaluate((wanted) => {
    Reflect.deleteProperty(window, 'benchAdded');
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#replies')?.textContent?.includes(wanted)) return;
      observer.disconnect();
      Object.assign(window, { benchAdded: performance.timeOrigin + performance.now() });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, title);
  const startedAt = await worker.evaluate(putAndTell, row as unknown);
  const found = await frame.waitForFunction(() => Reflect.get(window, 'benchAdded') as number, undefined, {
    timeout: 20_000,
  });
  return (await found.jsonValue()) - startedAt;
}

export async function pressedAt(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'benchPresses') as number[]).at(-1) ?? Number.NaN);
}

/** Runs in the worker. */
function learnedKeys(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('learned').objectStore('learned').getAllKeys();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result as string[]);
      };
    };
  });
}

/** Runs in the worker. Tells of the change as Dexie does, over its channel. */
function putAndTell(row: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const startedAt = performance.timeOrigin + performance.now();
      const writing = opening.result.transaction('snippets', 'readwrite', { durability: 'strict' });
      writing.objectStore('snippets').put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        const { id } = row as { id: string };
        const channel = new BroadcastChannel('x-storagemutated-1');
        channel.postMessage({ 'idb://cuecard/snippets/': { from: id, to: id, d: 1 } });
        setTimeout(() => channel.close(), 1_000);
        resolve(startedAt);
      };
    };
  });
}
