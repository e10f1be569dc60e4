import type { Worker } from 'playwright-core';

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
