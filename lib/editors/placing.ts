import { isSameText, readDraft, type Span } from './draft-text';
import { type Editable, isField } from './editable';
import { selectedSpan, selectSpan } from './selection';
import { delay, nextEvent } from './waiting';

const HEARD_WITHIN_MS = 120;
/** Editors take over a selection a moment after they hear of it; sooner, 12 of 22 insert at the old caret. */
const TAKEN_OVER_MS = 150;

/** Focuses the editable and selects a stretch, until the editor has taken it over. False when it did not. */
export async function placeSelection(el: Editable, span: Span): Promise<boolean> {
  const fits = () => {
    const now = selectedSpan(el);
    return now?.start === span.start && now.end === span.end;
  };
  if (isFocused(el) && fits()) return true;
  if (!holdsFocus(el)) {
    const heard = nextEvent(el.ownerDocument, 'selectionchange', HEARD_WITHIN_MS);
    el.focus({ preventScroll: true });
    await heard;
  }
  // An editor that renders on focus drops the first selection, so there is a second go at placing it.
  for (let go = 0; go < 2; go++) {
    // Selecting would take the focus back from where the person has gone meanwhile.
    if (go > 0 && !holdsFocus(el)) return false;
    const heard = nextEvent(el.ownerDocument, 'selectionchange', HEARD_WITHIN_MS);
    if (!selectSpan(el, span)) return false;
    if (isField(el)) return true;
    await heard;
    await delay(TAKEN_OVER_MS);
    if (fits()) return true;
  }
  return false;
}

/** The person's keys go to this editable now. */
export function isFocused(el: Editable): boolean {
  return holdsFocus(el) && el.ownerDocument.hasFocus();
}

/**
 * While the window is without focus (another tab, the browser's own side panel) some editors take an insertion but
 * leave the caret at the start. Puts it behind the insertion when the person comes back, if the draft is the same.
 */
export function restoreCaretOnReturn(
  el: Editable,
  inserted: { readonly after: string; readonly end: number },
  view: Window,
  signal: AbortSignal,
): void {
  const restore = async () => {
    await delay(0);
    if (!el.isConnected || !isSameText(readDraft(el).text, inserted.after)) return;
    selectSpan(el, { start: inserted.end, end: inserted.end });
  };
  view.addEventListener('focus', restore, { once: true, signal });
}

function holdsFocus(el: Editable): boolean {
  const root = el.getRootNode();
  return 'activeElement' in root && root.activeElement === el;
}
