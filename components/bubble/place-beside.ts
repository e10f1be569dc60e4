/** A place in the viewport, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is free of the viewport: all of its height, and of its width what lies between. CSS pixels. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Keeps this far from the box and from the edges, CSS pixels. */
const GAP_PX = 8;

/** What `cover`, at either side, leaves of the viewport; all of it when something of `size` has no room beside it. */
export function roomBeside(cover: DOMRectReadOnly, size: Size, viewport: Size): Room {
  const { height } = viewport;
  const before = { left: 0, right: cover.left, height };
  const behind = { left: cover.right, right: viewport.width, height };
  const room = cover.left > viewport.width - cover.right ? before : behind;
  const fits = cover.width > 0 && room.right - room.left >= size.width + 2 * GAP_PX;
  return fits ? room : { left: 0, right: viewport.width, height };
}

/**
 * Where something of `size` fits beside `box` without lying over it: below, else above, else to the right or left;
 * below where nothing fits. Kept inside the room sideways.
 */
export function placeBeside(box: DOMRectReadOnly, size: Size, room: Room): Place {
  const below = box.bottom + GAP_PX;
  const above = box.top - GAP_PX - size.height;
  const right = Math.max(box.right, room.left) + GAP_PX;
  const left = Math.min(box.left, room.right) - GAP_PX - size.width;
  const x = clamp(box.left, room.left + GAP_PX, room.right - size.width - GAP_PX);
  const y = clamp(box.top, GAP_PX, room.height - size.height - GAP_PX);
  if (below + size.height <= room.height) return { x, y: below };
  if (above >= 0) return { x, y: above };
  if (right + size.width <= room.right) return { x: right, y };
  if (left >= room.left) return { x: left, y };
  return { x, y: below };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Calls `place` now and whenever the box may have moved: scrolling anywhere, resizing, zooming, growing; and when
 * `beside` comes, goes or grows.
 */
export function followBox(box: Element, place: () => void, beside?: Element): () => void {
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
  if (beside) observer.observe(beside);
  observer.observe(box.ownerDocument.body);
  ended.signal.addEventListener('abort', () => observer.disconnect());
  place();
  return () => ended.abort();
}
