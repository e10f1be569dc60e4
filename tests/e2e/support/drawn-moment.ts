/** Moments are milliseconds since 1970 by the clock of `performance`, which every tab of one browser shares. */

/** Runs in a page: notes when each key went down, before anything else hears of it. */
export function keepPressMoments(): void {
  const note = () => {
    Reflect.set(window, '__pressedAt', performance.timeOrigin + performance.now());
  };
  window.addEventListener('keydown', note, { capture: true });
}

/** Runs in a page after `keepPressMoments`: when the last key went down. */
export function pressMoment(): number {
  return Number(Reflect.get(window, '__pressedAt'));
}

/** Runs in a page: when words came that were not there. @throws when they are there already */
export function drawnMoment(words: string): Promise<number> {
  const isThere = () => (document.body.textContent ?? '').includes(words);
  if (isThere()) throw new Error(`“${words}” is there already`);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
