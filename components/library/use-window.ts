import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows from `first` up to and without `last` are drawn. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Drawn above and below what is seen, so that a quick scroll meets rows and not paper. */
const SPARE = 4;
const FIRST_SIGHT: RowWindow = { first: 0, last: 30 };

/**
 * Which of `count` rows of one height (CSS px) are worth drawing: those between the edges of the box that scrolls
 * and of the window itself. Without a height all of them.
 */
export function useWindow(
  body: { readonly current: HTMLElement | null },
  count: number,
  rowHeight: number | undefined,
): RowWindow {
  const [seen, setSeen] = useState(FIRST_SIGHT);
  const look = () => {
    const next = rowHeight === undefined ? null : body.current && windowOf(body.current, rowHeight);
    if (next) setSeen((last) => (last.first === next.first && last.last === next.last ? last : next));
  };
  useLayoutEffect(look, [rowHeight, count]);
  useLayoutEffect(() => {
    if (rowHeight === undefined) return;
    const sizes = new ResizeObserver(look);
    if (body.current?.parentElement?.parentElement) sizes.observe(body.current.parentElement.parentElement);
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [rowHeight]);
  if (rowHeight === undefined) return { first: 0, last: count };
  const first = Math.min(seen.first, Math.max(count - 1, 0));
  return { first, last: Math.min(seen.last, count) };
}

/** The place of a row, or the gap that stands for those between two that are drawn. */
export type DrawnPart = number | { readonly before: number; readonly rows: number };

/** Places of the rows to draw, with gaps between. The selected one is always drawn: it may have the focus. */
export function drawnRows({ first, last }: RowWindow, at: number, count: number): DrawnPart[] {
  const places = Array.from({ length: Math.max(last - first, 0) }, (_, nth) => first + nth);
  if (at < first && at < count) places.unshift(at);
  if (at >= last && at < count) places.push(at);
  const parts: DrawnPart[] = [];
  let next = 0;
  for (const place of places) {
    if (place > next) parts.push({ before: place, rows: place - next });
    parts.push(place);
    next = place + 1;
  }
  if (next < count) parts.push({ before: count, rows: count - next });
  return parts;
}

/** In steps of the spare rows: scrolling by a row or two draws nothing new. */
function windowOf(body: HTMLElement, rowHeight: number): RowWindow {
  const box = body.getBoundingClientRect();
  const frame = scrollerOf(body).getBoundingClientRect();
  const top = Math.max(frame.top, 0) - box.top;
  const bottom = Math.min(frame.bottom, innerHeight) - box.top;
  const step = (row: number) => Math.floor(row / SPARE) * SPARE;
  return {
    first: Math.max(step(top / rowHeight) - SPARE, 0),
    last: Math.max(step(bottom / rowHeight) + 2 * SPARE, SPARE),
  };
}

function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
