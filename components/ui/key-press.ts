/** The part of a keyboard event that counts. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** By the character, and by the physical key where the layout writes another script; "/" counts as a letter here. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z/]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') : '';
}

/** Ctrl or Cmd Enter, pressed once. */
export function isSendPress(press: KeyPress): boolean {
  const isChord = (press.ctrlKey || press.metaKey) && !press.altKey;
  return press.key === 'Enter' && isChord && !press.repeat && !press.isComposing;
}

/** A question is open, which may have lost the focus, or a menu has it: the keys are theirs. */
export function isCovered(event: Event): boolean {
  return document.querySelector('dialog[open]') !== null || within(event, '[role="menu"]') !== null;
}

/** Somebody is writing, or a dialog or a menu has the keys. */
export function isBusy(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (isChord || event.isComposing || event.repeat || isCovered(event)) return true;
  const field = within(event, TAKES_LETTERS);
  return field !== null && !field.matches('[type="checkbox"], [type="radio"]');
}

/** A select finds its options by letters, as a menu does. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable]';

function within(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
