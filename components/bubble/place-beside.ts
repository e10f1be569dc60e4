/** A place in the viewport, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Keeps this far from the box and from the edges, CSS pixels. */
const GAP_PX = 8;

/**
 * Where something of `size` fits beside `box` without lying over it: below, else above, else to the right or left;
 * below where nothing fits. Kept inside the viewport sideways.
 */
export function placeBeside(box: DOMRectReadOnly, size: Size, viewport: Size): Place {
  const below = box.bottom + GAP_PX;
  const above = box.top - GAP_PX - size.height;
  const right = box.right + GAP_PX;
  const left = box.left - GAP_PX - size.width;
  const x = clamp(box.left, GAP_PX, viewport.width - size.width - GAP_PX);
  const y = clamp(box.top, GAP_PX, viewport.height - size.height - GAP_PX);
  if (below + size.height <= viewport.height) return { x, y: below };
  if (above >= 0) return { x, y: above };
  if (right + size.width <= viewport.width) return { x: right, y };
  if (left >= 0) return { x: left, y };
  return { x, y: below };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Calls `place` now and whenever the box may have moved: scrolling anywhere, resizing, zooming, growing. */
export function followBox(box: Element, place: () => void): () => void {
  const view = box.ownerDocument.defaultView;
  const ended = new AbortController();
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      if (!ended.signal.aborted) place();
    });
  };
  const options = { capture: true, passive: true, signal: ended.signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'input'])
    view?.addEventListener(type, soon, options);
  const observer = new ResizeObserver(soon);
  observer.observe(box);
  observer.observe(box.ownerDocument.body);
  ended.signal.addEventListener('abort', () => observer.disconnect());
  place();
  return () => ended.abort();
}
