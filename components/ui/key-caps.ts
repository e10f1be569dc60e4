import { isMac } from './is-mac';

/** What stands on the keys of a computer. */
interface KeyCaps {
  /** Held for what works on the page too. */
  readonly chord: readonly string[];
  readonly send: readonly string[];
  /** The same, as assistive technology is told. */
  readonly sendName: string;
}

export function keyCapsOf(onMac: boolean): KeyCaps {
  return onMac
    ? { chord: ['⌃', 'Shift'], send: ['⌘', '↵'], sendName: 'Meta+Enter' }
    : { chord: ['Alt', 'Shift'], send: ['Ctrl', '↵'], sendName: 'Control+Enter' };
}

/** This computer's. */
export const KEY_CAPS = keyCapsOf(isMac);

/** For a button that Ctrl or Cmd Enter presses too. */
export const SEND_KEYS = { hotkey: KEY_CAPS.sendName, cap: KEY_CAPS.send.join(' ') };
