import type { Editable } from '@/lib/editors/editable';
import { insertText } from '@/lib/editors/insert-text';
import { placeSelection } from '@/lib/editors/placing';
import type { Composer } from '@/lib/platforms/platform';
import type { PageContext } from './page-context';

/** Replaces [start, end) of a draft. Offsets are those of the draft before any of the edits. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * From the end backwards, so that earlier offsets stay true. Each is one step of the site's own undo. The caret stays
 * beside the letters it was beside.
 */
export async function writeEdits(
  { carets, signal, view }: Pick<PageContext, 'carets' | 'signal' | 'view'>,
  composer: Pick<Composer, 'editable'>,
  edits: readonly Edit[],
): Promise<boolean> {
  const editable = composer.editable as Editable;
  const caret = carets.lastCaret(editable);
  const composing = () => carets.composing(editable);
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    const outcome = await insertText(editable, { text, at: { start, end }, composing, view, signal });
    if (outcome.type !== 'inserted') return false;
  }
  if (caret)
    await placeSelection(editable, { start: moved(caret.start, edits), end: moved(caret.end, edits) });
  return true;
}

/** Inside of what was replaced, a caret goes behind what was written. */
function moved(at: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (sum, { start, end, text }) => (at > start ? sum + text.length - Math.min(at, end) + start : sum),
    at,
  );
}
