export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The next frame, or 50 ms where none is drawn, as in a hidden tab. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 50);
  });
}

/** The next event of that type, or `capMs` later. Listens from the moment of the call. */
export function nextEvent(target: EventTarget, type: string, capMs: number): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const done = () => {
      heard.abort();
      resolve();
    };
    target.addEventListener(type, done, { capture: true, signal: heard.signal });
    setTimeout(done, capMs);
  });
}
