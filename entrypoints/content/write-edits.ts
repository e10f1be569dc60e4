import type { Editable } from '@/lib/editors/editable';
import { insertText } from '@/lib/editors/insert-text';
import type { Composer } from '@/lib/platforms/platform';
import type { PageContext } from './page-context';

/** Replaces [start, end) of a draft. Offsets are those of the draft before any of the edits. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** From the end backwards, so that earlier offsets stay true. Each is one step of the site's own undo. */
export async function writeEdits(
  { carets, signal, view }: PageContext,
  composer: Composer,
  edits: readonly Edit[],
): Promise<boolean> {
  const editable = composer.editable as Editable;
  const composing = () => carets.composing(editable);
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    const outcome = await insertText(editable, { text, at: { start, end }, composing, view, signal });
    if (outcome.type !== 'inserted') return false;
  }
  return true;
}
