import { isSameText, readDraft, type Span } from './draft-text';
import { type Editable, editableFrom } from './editable';
import { canReplace, techniqueFor } from './engine';
import { isFocused, placeSelection, restoreCaretOnReturn } from './placing';
import { type Change, changeFor } from './planned-change';
import { type Doer, undo } from './techniques';
import { delay, nextFrame } from './waiting';

export type InsertRequest = {
  /** Empty to remove what is at `at`. */
  readonly text: string;
  /** `caret`: at `caret` if given, else where the caret is, else at the end. */
  readonly at: 'caret' | 'end' | 'all' | Span;
  /** The remembered caret or selection, for an editable that has lost the focus. */
  readonly caret?: Span | undefined;
  /** Adds one space towards neighbours that have none. */
  readonly spacing?: boolean;
  /** Asked before anything is touched: true while an input method is in the middle of a word. */
  readonly composing?: () => boolean;
  readonly view?: Window;
  readonly signal: AbortSignal;
};

export type InsertOutcome =
  /** The draft was read back and holds `text` (with the spaces added) from `start` to `end`. */
  | {
      readonly type: 'inserted';
      readonly before: string;
      readonly after: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** Nothing was touched. `busy`: another insertion is under way, or the draft changed while this one waited. */
  | { readonly type: 'not-editable' | 'gone' | 'composing' | 'busy' }
  | { readonly type: 'unchanged'; readonly before: string }
  /** Something else came out. `undone`: the draft is again as before. */
  | {
      readonly type: 'mismatch';
      readonly before: string;
      readonly after: string;
      readonly expected: string;
      readonly undone: boolean;
    };

/** Editors are slow to answer, and a second insertion meanwhile would land in the wrong place. */
const busyEditables = new WeakSet<Editable>();

/**
 * Puts text into an editable or takes a stretch out, with one technique, then reads the draft back. Takes about 0.1 s
 * where the caret is right already, 0.4 s where it has to be placed. Never presses a key, never scrolls, never tries
 * twice.
 */
export async function insertText(el: Editable, request: InsertRequest): Promise<InsertOutcome> {
  if (!el.isConnected || request.signal.aborted) return { type: 'gone' };
  if (editableFrom(el) !== el) return { type: 'not-editable' };
  if (busyEditables.has(el)) return { type: 'busy' };
  if (request.composing?.()) return { type: 'composing' };
  busyEditables.add(el);
  const release = muteEnter(viewOf(el, request), request.signal);
  try {
    return await insertOnce(el, request);
  } finally {
    busyEditables.delete(el);
    release();
  }
}

/** Enter pressed twice or held where the reply was chosen arrives here with the focus, to break the line or to post. */
function muteEnter(view: Window, signal: AbortSignal): () => void {
  let isBusy = true;
  const mute = (event: KeyboardEvent) => {
    if (!isBusy && !event.repeat) return view.removeEventListener('keydown', mute, true);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', mute, { capture: true, signal });
  return () => {
    isBusy = false;
  };
}

function viewOf({ ownerDocument }: Editable, { view }: InsertRequest): Window {
  return view ?? ownerDocument.defaultView ?? window;
}

async function insertOnce(el: Editable, request: InsertRequest): Promise<InsertOutcome> {
  const before = readDraft(el).text;
  const change = changeFor(el, before, request);
  if (!change || !canReplace(el, before.slice(change.span.start, change.span.end), change.text))
    return { type: 'unchanged', before };
  const placed = await placeSelection(el, change.span);
  const obstacle = obstacleNow(el, before, request);
  if (obstacle) return obstacle;
  if (!placed) return { type: 'unchanged', before };

  const doer = techniqueFor(el, change.text)(el, change.text);
  const outcome = await outcomeOf(el, before, change, doer);
  if (outcome.type === 'inserted' && !isFocused(el))
    restoreCaretOnReturn(el, outcome, viewOf(el, request), request.signal);
  return outcome;
}

/** What came up while the selection settled. */
function obstacleNow(el: Editable, before: string, request: InsertRequest): InsertOutcome | undefined {
  if (!el.isConnected || request.signal.aborted) return { type: 'gone' };
  if (request.composing?.()) return { type: 'composing' };
  if (readDraft(el).text !== before) return { type: 'busy' };
  return undefined;
}

async function outcomeOf(el: Editable, before: string, change: Change, doer: Doer): Promise<InsertOutcome> {
  const after = await readUntil(el, change.expected);
  if (isSameText(after, change.expected)) {
    const { start } = change.span;
    return { type: 'inserted', before, after, start, end: start + change.text.length, text: change.text };
  }
  if (isSameText(after, before)) return { type: 'unchanged', before };
  undo(el, doer);
  const undone = isSameText(await readUntil(el, before), before);
  return { type: 'mismatch', before, after, expected: change.expected, undone };
}

const FIRST_LOOK_MS = 50;
const LAST_LOOK_MS = 300;

/** Editors commit after the script's turn: a look at once would see nothing. */
async function readUntil(el: Editable, expected: string): Promise<string> {
  await nextFrame();
  for (let waitedMs = 0; ; ) {
    await delay(FIRST_LOOK_MS);
    waitedMs += FIRST_LOOK_MS;
    const { text } = readDraft(el);
    if (isSameText(text, expected) || waitedMs >= LAST_LOOK_MS) return text;
  }
}
