import { readDraft, type Span } from './draft-text';
import { type Editable, isField } from './editable';

/** The selection inside an editable as offsets; undefined when it is elsewhere. */
export function selectedSpan(el: Editable): Span | undefined {
  if (isField(el)) {
    const { selectionStart, selectionEnd } = el;
    return selectionStart === null || selectionEnd === null
      ? undefined
      : { start: selectionStart, end: selectionEnd };
  }
  const selection = selectionOf(el);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const draft = readDraft(el);
  const start = draft.offsetOf(range.startContainer, range.startOffset);
  const end = draft.offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Selects a stretch of the draft. False when there is no such stretch. */
export function selectSpan(el: Editable, { start, end }: Span): boolean {
  if (isField(el)) {
    el.setSelectionRange(start, end);
    return true;
  }
  const range = readDraft(el).rangeAt(start, end);
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(el)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Chromium keeps the selection of a shadow tree on its root and offers no other way in (2026-11). */
function selectionOf(el: Element): Selection | null {
  const root = el.getRootNode();
  if ('getSelection' in root && typeof root.getSelection === 'function') return root.getSelection();
  return el.ownerDocument.getSelection();
}
