import type { Editable } from './editable';
import { asPageSees, isFirefox } from './firefox';

/** Who did the work, and so who can take it back: the browser's own editing, or the editor's paste handler. */
export type Doer = 'browser' | 'editor';

/** Puts text over the selection of a focused editable, at once or soon after. Says nothing about success. */
export type Technique = (el: Editable, text: string) => Doer;

export const insertNatively: Technique = (el, text) => {
  el.ownerDocument.execCommand('insertText', false, text);
  return 'browser';
};

export function insertLines(
  el: Editable,
  text: string,
  breakCommand: 'insertParagraph' | 'insertLineBreak',
): Doer {
  const collapses = getComputedStyle(el).whiteSpaceCollapse === 'collapse';
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) el.ownerDocument.execCommand(breakCommand);
    const shown = collapses ? withKeptSpaces(line, index > 0) : line;
    if (shown) el.ownerDocument.execCommand('insertText', false, shown);
  }
  return 'browser';
}

/** Where runs of spaces show as one, all but the last become no-break spaces, as browsers do for typed ones. */
function withKeptSpaces(line: string, atLineStart: boolean): string {
  const kept = line.replace(/ (?= )/g, '\u00A0');
  return atLineStart ? kept.replace(/^ /, '\u00A0') : kept;
}

/**
 * A synthetic paste: every modern editor handles it in its own model, in one undo step, and says so by preventing the
 * default. The browsers' execCommand does not do: in Chromium it fires no `beforeinput`, which such editors rely on,
 * and in Firefox Draft.js and Lexical muddle several lines (2026-11).
 *
 * In Firefox a new event comes without the data handed to it (bugzilla 1654724), and the page may not read what a
 * content script put there. So the data is written into the finished event, there by the page's own view of it. An
 * empty paste would still be taken, and would remove the selection: an event without the text is not sent at all.
 */
export function pasteText(el: Editable, text: string, flavour: 'plain' | 'with-html'): Doer {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const { clipboardData } = asPageSees(event);
  clipboardData?.setData('text/plain', text);
  if (flavour === 'with-html') clipboardData?.setData('text/html', paragraphs(text));
  if (clipboardData?.getData('text/plain') !== text) return 'browser';
  const taken = !el.dispatchEvent(event);
  if (taken) return 'editor';
  // Firefox makes lines of the breaks itself and undoes them as one; Chromium would add blank lines.
  return isFirefox() ? insertNatively(el, text) : insertLines(el, text, 'insertLineBreak');
}

/**
 * Removes the selection as a real cut does: the event, then the browser's deletion unless an editor prevents it.
 * Draft.js prevents nothing, lets the browser delete and then renders from its own model (2026-11). The event carries
 * a data transfer of its own, so what editors write into it never reaches the clipboard. Draft.js also remembers what
 * was cut, and may paste that where several lines copied from the same box were meant.
 */
export function cutSelection(el: Editable): Doer {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('cut', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !el.dispatchEvent(event);
  if (!taken) el.ownerDocument.execCommand('delete');
  return taken ? 'editor' : 'browser';
}

/** Takes the last change back once. Never a key event: a site could take it for its own shortcut. */
export function undo(el: Editable, doer: Doer): void {
  if (doer === 'browser') {
    el.ownerDocument.execCommand('undo');
    return;
  }
  // The browser's own undo knows nothing of the editor's change and would undo something older under its feet.
  const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true };
  el.dispatchEvent(new InputEvent('beforeinput', init));
}

/** ProseMirror and CKEditor drop blank lines of plain text. The attribute makes ProseMirror keep runs of spaces. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `<p${index === 0 ? ' data-pm-slice="1 1 []"' : ''}>${escapeHtml(line)}</p>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
