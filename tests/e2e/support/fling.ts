/** What content scripts have and pages do not. */
export interface ContentChrome {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** A hundred pixels a frame, until the page goes no further. */
export function flingToTheEnd(): Promise<void> {
  return new Promise((resolve) => {
    const step = (still: number) => {
      const before = scrollY;
      scrollBy(0, 100);
      if (still > 20) resolve();
      else requestAnimationFrame(() => step(scrollY === before ? still + 1 : 0));
    };
    step(0);
  });
}

/** Runs beside the content script: how many wait, as the pull tab says it, in view or not. */
export function countAtPullTab(): number {
  const { dom } = (globalThis as unknown as { chrome: ContentChrome }).chrome;
  const host = document.querySelector<HTMLElement>('cuecard-sidebar');
  return Number(host && dom.openOrClosedShadowRoot(host)?.querySelector('.pull span')?.textContent);
}
