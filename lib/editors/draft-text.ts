import type { DraftPen, Segment, Spot } from './draft-pen';
import { walkDraft } from './draft-walk';
import { type Editable, isField } from './editable';

/** A stretch of a draft, in UTF-16 code units from its start. */
export type Span = { readonly start: number; readonly end: number };

/** A draft as written, lines joined with `\n`, and the way between its offsets and the DOM. */
export type DraftText = {
  readonly text: string;
  /** The DOM range of a stretch; undefined in text fields, and where the offsets lie outside the draft. */
  rangeAt(start: number, end: number): Range | undefined;
  /** The offset of a place in the DOM; undefined outside this editor, and in text fields. */
  offsetOf(node: Node, offset: number): number | undefined;
};

/** Reads a draft. Ranges and offsets hold until the editor renders again, so read anew after every change. */
export function readDraft(el: Editable): DraftText {
  if (isField(el)) return { text: el.value, rangeAt: () => undefined, offsetOf: () => undefined };
  const pen = walkDraft(el);
  return {
    text: pen.text,
    rangeAt: (start, end) => rangeAt(el, pen, start, end),
    offsetOf: (node, offset) => (el.contains(node) ? offsetOf(pen, { node, offset }) : undefined),
  };
}

/** Equal to a reader. Browsers and editors swap spaces for no-break ones and add U+FEFF as they like. */
export function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/\uFEFF/g, '').replace(/\u00A0/g, ' ');
}

function rangeAt(el: HTMLElement, pen: DraftPen, start: number, end: number): Range | undefined {
  if (start < 0 || end < start || end > pen.text.length) return undefined;
  const range = el.ownerDocument.createRange();
  const from = start === end ? caretAt(pen, start) : startOf(pen, start);
  const to = start === end ? from : endOf(pen, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The caret goes with the character before it, as it does when people type. */
function caretAt(pen: DraftPen, offset: number): Spot {
  if (offset > 0) return endOf(pen, offset);
  return pen.segments[0]?.start ?? pen.lineEnd;
}

function startOf(pen: DraftPen, offset: number): Spot {
  const segment = segmentAt(pen.segments, offset);
  if (!segment) return pen.lineEnd;
  return offset === segment.at ? segment.start : spotInside(segment, offset);
}

function endOf(pen: DraftPen, offset: number): Spot {
  const segment = segmentAt(pen.segments, offset - 1);
  if (!segment) return pen.lineEnd;
  return offset === segment.at + segment.length ? segment.end : spotInside(segment, offset);
}

function spotInside({ inside, at, end }: Segment, offset: number): Spot {
  return inside ? { node: inside.node, offset: inside.offset + offset - at } : end;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[countWhile(segments, (segment) => segment.at + segment.length <= offset)];
}

function offsetOf(pen: DraftPen, spot: Spot): number {
  const passed = countWhile(pen.segments, (segment) => !isBefore(spot, segment.passed));
  const segment = pen.segments[passed];
  if (!segment) return pen.text.length;
  if (segment.inside?.node !== spot.node) return segment.at;
  return segment.at + Math.min(Math.max(spot.offset - segment.inside.offset, 0), segment.length);
}

function isBefore(a: Spot, b: Spot): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  const range = a.node.ownerDocument?.createRange();
  range?.setStart(b.node, b.offset);
  return range?.comparePoint(a.node, a.offset) === -1;
}

/** How many items at the front satisfy a test that, once false, stays false. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
