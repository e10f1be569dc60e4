import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stayAwake } from './stay-awake';

/** Rows from `first` up to and without `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which rows are drawn, and which of them must be in this frame. */
export interface RowWindow extends Stretch {
  readonly sight: Stretch;
}

/** Drawn above and below what is seen, so that a quick scroll meets rows and not paper. */
const SPARE = 4;
const FIRST_SIGHT: Stretch = { first: 0, last: 30 };
const EVERYTHING: Stretch = { first: 0, last: Number.POSITIVE_INFINITY };
const ALWAYS: readonly unknown[] = [];
/** Spare rows follow when no other key came for so long. Milliseconds. */
const SPARE_AFTER_MS = 40;
/** As many as pass until a key that is held comes again. */
const AWAKE_FRAMES = 2;

/**
 * Which of `rows` of one height (CSS px) are worth drawing: those between the edges of the box that scrolls and of the
 * window itself, and a few more. Without a height all of them.
 */
export function useWindow(
  body: { readonly current: HTMLElement | null },
  rows: readonly unknown[],
  rowHeight: number | undefined,
): RowWindow {
  const [window, setWindow] = useState(FIRST_SIGHT);
  const sight = useRef(FIRST_SIGHT);
  const drawn = useRef(FIRST_SIGHT);
  const count = rows.length;
  const look = () => {
    const seen = rowHeight === undefined ? null : body.current && seenRows(body.current, rowHeight);
    if (!seen) return;
    sight.current = seen;
    const next = withSpare(seen);
    setWindow((last) => (last.first === next.first && last.last === next.last ? last : next));
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
  const isSpareLater = useSpareLater(rowHeight === undefined ? ALWAYS : rows);
  if (rowHeight === undefined) return { first: 0, last: count, sight: EVERYTHING };
  const wanted = isSpareLater ? withoutNew(window, sight.current, drawn.current) : window;
  drawn.current = wanted;
  return {
    first: Math.min(wanted.first, Math.max(count - 1, 0)),
    last: Math.min(wanted.last, count),
    sight: isSpareLater ? sight.current : EVERYTHING,
  };
}

/** Whether other rows came a moment ago, so that those in sight go first. Scrolling ends the wait. */
function useSpareLater(rows: readonly unknown[]): boolean {
  const [drawn, setDrawn] = useState(rows);
  const isWaiting = drawn !== rows;
  useLayoutEffect(() => (isWaiting ? stayAwake(AWAKE_FRAMES) : undefined), [rows]);
  useEffect(() => {
    if (!isWaiting) return;
    const draw = () => setDrawn(rows);
    const timer = setTimeout(draw, SPARE_AFTER_MS);
    document.addEventListener('scroll', draw, { capture: true, passive: true, once: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('scroll', draw, { capture: true });
    };
  }, [rows, isWaiting]);
  return isWaiting;
}

/** Those in sight and what stands around them already. */
function withoutNew(window: Stretch, sight: Stretch, drawn: Stretch): Stretch {
  return {
    first: Math.min(sight.first, Math.max(window.first, drawn.first)),
    last: Math.max(sight.last, Math.min(window.last, drawn.last)),
  };
}

export function isInSight({ sight }: RowWindow, nth: number): boolean {
  return nth >= sight.first && nth < sight.last;
}

/** The place of a row, or the gap that stands for those between two that are drawn. */
export type DrawnPart = number | { readonly before: number; readonly rows: number };

/** Places of the rows to draw, with gaps between. The selected one is always drawn: it may have the focus. */
export function drawnRows({ first, last }: Stretch, at: number, count: number): DrawnPart[] {
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

function seenRows(body: HTMLElement, rowHeight: number): Stretch {
  const box = body.getBoundingClientRect();
  const frame = scrollerOf(body).getBoundingClientRect();
  const top = Math.max(frame.top, 0) - box.top;
  const bottom = Math.min(frame.bottom, innerHeight) - box.top;
  return {
    first: Math.max(Math.floor(top / rowHeight), 0),
    last: Math.max(Math.ceil(bottom / rowHeight), 0),
  };
}

/** In steps of the spare rows: scrolling by a row or two draws nothing new. */
function withSpare({ first, last }: Stretch): Stretch {
  const step = (row: number) => Math.floor(row / SPARE) * SPARE;
  return { first: Math.max(step(first) - SPARE, 0), last: step(Math.max(last - 1, 0)) + 2 * SPARE };
}

function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
