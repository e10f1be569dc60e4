import { isSendPress, type KeyPress, letterOf } from '../ui/key-press';
import type { SidebarView } from './sidebar-ports';

/** What a key asks for. */
export type Command =
  | { readonly type: PlainCommand }
  | { readonly type: 'open'; readonly view: SidebarView }
  /** To a place in the list; `by` steps from the one that is chosen. */
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'move-to'; readonly end: 'first' | 'last' }
  | { readonly type: 'pick'; readonly nth: number };

export type PlainCommand =
  | 'back'
  | 'search'
  | 'next'
  | 'previous'
  | 'mark-answered'
  | 'copy'
  | 'language'
  | 'show'
  | 'sheet'
  | 'send'
  | 'insert'
  | 'fix-all'
  | 'propose'
  | 'labels';

/** Where the focus is: in something that takes text, on a control that owns some keys, or neither. */
export type FocusKind = 'text' | 'control' | 'tabs' | 'list' | 'nothing';

export interface KeyContext {
  readonly view: SidebarView;
  readonly focus: FocusKind;
  readonly singleKeys: boolean;
  /** There Option writes signs, so that Control stands for Alt. */
  readonly isMac: boolean;
}

/**
 * What a key press means, or `undefined` when it is not ours. Digits count by the physical key (AZERTY needs Shift
 * for them), letters by the character, and by the physical key where the layout writes another script.
 */
export function commandOf(press: KeyPress, context: KeyContext): Command | undefined {
  if (press.isComposing || press.key === 'Process') return undefined;
  if (press.key === 'Escape') return press.repeat ? undefined : { type: 'back' };
  const isChord = press.ctrlKey || press.metaKey || press.altKey;
  if (isSendPress(press)) return context.view === 'escalate' ? { type: 'send' } : undefined;
  const numbered = numberChord(press, context);
  if (numbered) return numbered;
  if (isChord || context.focus === 'text') return undefined;
  const listed = context.view === 'replies' ? listCommand(press, context) : undefined;
  if (listed) return listed;
  if (press.repeat || !context.singleKeys) return undefined;
  return symbolCommand(press) ?? (press.shiftKey ? undefined : singleCommand(press, context));
}

/**
 * A reply by its number wherever the focus is, as while a search is typed: Alt and Shift, as with the keys on the page.
 * Browsers change tabs by Alt and a digit (Linux) and by Control and a digit (Windows), but not with Shift as well. The
 * number pad writes signs with Alt.
 */
function numberChord(press: KeyPress, { view, isMac }: KeyContext): Command | undefined {
  const isHeld = isMac ? press.ctrlKey && !press.altKey : press.altKey && !press.ctrlKey;
  if (!isHeld || !press.shiftKey || press.metaKey || press.repeat || view !== 'replies') return undefined;
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  return digit === undefined ? undefined : { type: 'pick', nth: Number(digit) - 1 };
}

function listCommand(press: KeyPress, { focus }: KeyContext): Command | undefined {
  if (press.shiftKey) return undefined;
  const ownsEnter = focus === 'control' || focus === 'tabs';
  if (press.key === 'Enter') return ownsEnter || press.repeat ? undefined : { type: 'insert' };
  if (focus === 'control') return undefined;
  if (press.key === 'ArrowDown') return { type: 'move', by: 1 };
  if (press.key === 'ArrowUp') return { type: 'move', by: -1 };
  if (focus === 'tabs') return undefined;
  if (press.key === 'Home') return { type: 'move-to', end: 'first' };
  if (press.key === 'End') return { type: 'move-to', end: 'last' };
  return undefined;
}

/** Some layouts write these with Shift. */
function symbolCommand({ key }: KeyPress): Command | undefined {
  if (key === '/') return { type: 'search' };
  if (key === '?') return { type: 'sheet' };
  return undefined;
}

function singleCommand(press: KeyPress, { view }: KeyContext): Command | undefined {
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1] ?? /^Numpad([1-9])$/.exec(numpad(press))?.[1];
  if (digit !== undefined) return view === 'escalate' ? undefined : { type: 'pick', nth: Number(digit) - 1 };
  const letter = letterOf(press);
  if (letter === 'a') return view === 'draft' ? { type: 'fix-all' } : undefined;
  if (letter === 'p') return view === 'draft' ? { type: 'propose' } : undefined;
  return LETTERS[letter];
}

/** With NumLock off the number pad moves instead. */
function numpad({ key, code }: KeyPress): string {
  return /^[1-9]$/.test(key) ? code : '';
}

const LETTERS: Readonly<Record<string, Command>> = {
  r: { type: 'open', view: 'replies' },
  d: { type: 'open', view: 'draft' },
  e: { type: 'open', view: 'escalate' },
  j: { type: 'next' },
  k: { type: 'previous' },
  m: { type: 'mark-answered' },
  c: { type: 'copy' },
  l: { type: 'language' },
  o: { type: 'show' },
  g: { type: 'labels' },
};
