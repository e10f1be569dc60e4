import { type Edit, writeEdits } from '@/entrypoints/content/write-edits';
import { rememberCarets } from '@/lib/editors/caret-memory';
import { readDraft } from '@/lib/editors/draft-text';
import { editorEngine } from '@/lib/editors/engine';
import { type Hit, paintHits } from '@/lib/editors/highlights';
import { type InsertRequest, insertText } from '@/lib/editors/insert-text';
import { rememberInsertions } from '@/lib/editors/insertion-memory';

/** What the tests ask for; it must survive the way through JSON. */
export type Ask = Pick<InsertRequest, 'text' | 'at' | 'spacing'>;

/** Our side, as the content script joins it: it meets an editable only through the focus the person gave it. */
function joinEditors() {
  const never = new AbortController().signal;
  const carets = rememberCarets(document, never, (el) => el.matches('input[type=search]'));
  const insertions = rememberInsertions();
  const current = () => {
    const el = carets.lastEditable();
    if (!el) throw new Error('Nothing has been focused');
    return el;
  };

  return {
    insert: async (ask: Ask) => {
      const el = current();
      const caret = carets.lastCaret(el);
      const composing = () => carets.composing(el);
      const outcome = await insertText(el, { ...ask, caret, composing, signal: never });
      if (outcome.type === 'inserted') insertions.remember(el, outcome.start, outcome.text);
      return outcome;
    },
    insertTwiceAtOnce: (ask: Ask) => {
      const el = current();
      const caret = carets.lastCaret(el);
      return Promise.all([
        insertText(el, { ...ask, caret, signal: never }),
        insertText(el, { ...ask, caret, signal: never }),
      ]);
    },
    /** As "Use this wording" does. */
    use: (edit: Edit) => writeEdits({ carets, signal: never, view: window }, { editable: current() }, [edit]),
    draft: () => readDraft(current()).text,
    caret: () => carets.lastCaret(current()),
    untouched: () => insertions.untouched(current()),
    engine: () => editorEngine(current()),
    paint: (hits: Hit[]) => {
      paintHits(current(), hits);
      return ['block', 'warn', 'tip'].map((name) => CSS.highlights.get(`cuecard-${name}`)?.size ?? 0);
    },
  };
}

export type OurSide = ReturnType<typeof joinEditors>;

Object.assign(globalThis, { cuecard: joinEditors() });
