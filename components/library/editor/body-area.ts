/** The one text area a body is written in. */
export const BODY_ID = 'editor-body';

export function bodyArea(): HTMLTextAreaElement | null {
  const area = document.getElementById(BODY_ID);
  return area instanceof HTMLTextAreaElement ? area : null;
}

/** Shows a stretch of the body by selecting it. */
export function selectInBody(from: number, to: number): void {
  const area = bodyArea();
  area?.focus();
  area?.setSelectionRange(from, to);
}

/**
 * Replaces a stretch as typing would, so that the browser's own undo takes it back. `|` in `text` is where the words
 * that were selected go, or else the caret.
 */
export function insertInBody(from: number, to: number, text: string): void {
  const area = bodyArea();
  if (!area) return;
  area.focus();
  const [before = '', after = ''] = text.split('|');
  const held = area.selectionStart === from ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
  const words = text.includes('{%') ? held : '';
  area.setSelectionRange(from, Math.max(to, words === '' ? to : area.selectionEnd));
  const whole = `${before}${words}${after}`;
  // Deprecated and without a successor: nothing else in Chromium or Firefox keeps the undo stack (2026-09).
  if (!document.execCommand('insertText', false, whole)) {
    area.setRangeText(whole, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const caret = from + before.length + words.length;
  area.setSelectionRange(caret, caret);
}
