import type { TargetedKeyboardEvent } from 'preact';
import { isSendPress } from './key-press';

/** Ctrl or Cmd Enter sends a form from any of its fields. */
export function submitByKeys(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  if (!isSendPress(event)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
