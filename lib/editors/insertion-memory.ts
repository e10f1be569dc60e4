import { isSameText, readDraft, type Span } from './draft-text';
import type { Editable } from './editable';

export type InsertionMemory = {
  remember(el: Editable, start: number, text: string): void;
  /** The last insertion here, if the draft still holds exactly that text in that place. */
  untouched(el: Editable): Span | undefined;
};

/** Lets a second pick replace the first, unless the responder has begun to edit it. */
export function rememberInsertions(): InsertionMemory {
  const insertions = new WeakMap<Editable, { start: number; text: string }>();
  return {
    remember: (el, start, text) => {
      insertions.set(el, { start, text });
    },
    untouched: (el) => {
      const insertion = insertions.get(el);
      if (!insertion?.text) return undefined;
      const end = insertion.start + insertion.text.length;
      const now = readDraft(el).text.slice(insertion.start, end);
      return isSameText(now, insertion.text) ? { start: insertion.start, end } : undefined;
    },
  };
}
