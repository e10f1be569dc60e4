import type { Span } from './draft-text';
import { deepActiveElement, type Editable, editableFrom } from './editable';
import { selectedSpan } from './selection';

export type CaretMemory = {
  /** Where the caret or selection last was. Offsets, because editors throw their nodes away when they render. */
  lastCaret(el: Element): Span | undefined;
  /** The editable that last had the focus, while it is still on the page. */
  lastEditable(): Editable | undefined;
  /** An input method is in the middle of a word here. */
  composing(el: Element): boolean;
};

/** Remembers carets until `signal` aborts. `isOurs` keeps our own surfaces from becoming "the last editable". */
export function rememberCarets(
  root: Document,
  signal: AbortSignal,
  isOurs: (el: Element) => boolean,
): CaretMemory {
  const carets = new WeakMap<Element, Span>();
  const composingIn = new WeakSet<Element>();
  let last: Editable | undefined;
  let stale = false;

  const note = (el = focusedEditable(root)) => {
    if (!stale) return;
    stale = false;
    if (!el || isOurs(el)) return;
    const span = selectedSpan(el);
    if (!span) return;
    last = el;
    carets.set(el, span);
  };
  const noteSoon = () => {
    if (stale) return;
    stale = true;
    requestAnimationFrame(() => note());
  };
  const editableOf = (event: Event) => editableFrom(event.composedPath()[0]);
  const focused = (event: Event) => {
    const el = editableOf(event);
    if (!el || isOurs(el)) return;
    last = el;
    noteSoon();
  };

  const options = { capture: true, signal };
  root.addEventListener('focusin', focused, options);
  root.addEventListener('selectionchange', noteSoon, options);
  // Browsers have moved the focus on by now, but the selection is still where it was.
  root.addEventListener('focusout', (event) => note(editableOf(event)), options);
  root.addEventListener('compositionstart', (event) => mark(composingIn, editableOf(event), true), options);
  root.addEventListener('compositionend', (event) => mark(composingIn, editableOf(event), false), options);

  return {
    lastCaret: (el) => {
      note();
      return carets.get(el);
    },
    lastEditable: () => (last?.isConnected ? last : undefined),
    composing: (el) => composingIn.has(el),
  };
}

function focusedEditable(root: Document): Editable | undefined {
  return editableFrom(deepActiveElement(root));
}

function mark(set: WeakSet<Element>, el: Element | undefined, present: boolean): void {
  if (!el) return;
  if (present) set.add(el);
  else set.delete(el);
}
