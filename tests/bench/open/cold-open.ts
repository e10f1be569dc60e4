import type { Frame, Worker } from 'playwright-core';
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

/** Milliseconds from the start of the frame's own document; undefined when nothing was suggested for half a minute. */
export async function firstSuggestionAfter(frame: Frame): Promise<number | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const after = await frame.evaluate(() => {
      const first: unknown = Reflect.get(window, 'benchFirst');
      return typeof first === 'number' ? first - performance.timeOrigin : undefined;
    });
    if (after !== undefined) return after;
    await frame.waitForTimeout(300);
  }
  return undefined;
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
