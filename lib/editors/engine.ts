import { type Editable, isField } from './editable';
import { isFirefox } from './firefox';
import { cutSelection, insertLines, insertNatively, pasteText, type Technique } from './techniques';

/** What an editable is to us: not the product's name, but how text gets into it. */
export type EditorEngine = 'field' | 'quill' | 'prosemirror' | 'paste-first';

type EngineRule = {
  readonly engine: EditorEngine;
  readonly fits: (el: Editable) => boolean;
  readonly technique: Technique;
};

/** First match wins. Measured on 22 editor pages, Chromium 156 and Firefox 153, 2026-11. */
const ENGINE_RULES: readonly EngineRule[] = [
  { engine: 'field', fits: isField, technique: insertNatively },
  // Before the paste: Quill 1 leaves a synthetic paste alone, yet deletes the selection a moment later.
  {
    engine: 'quill',
    fits: (el) => el.matches('.ql-editor'),
    technique: (el, text) => insertLines(el, text, 'insertParagraph'),
  },
  {
    engine: 'prosemirror',
    fits: (el) => el.matches('.ProseMirror, .ck-editor__editable'),
    technique: (el, text) => pasteText(el, text, 'with-html'),
  },
  { engine: 'paste-first', fits: () => true, technique: (el, text) => pasteText(el, text, 'plain') },
];

/** Editors that look like one of the above and are not. */
const SITE_OVERRIDES: readonly { readonly selector: string; readonly technique: Technique }[] = [
  // LinkedIn messages: its paste handler leaves the caret at the start.
  {
    selector: '.msg-form__contenteditable',
    technique: (el, text) => insertLines(el, text, 'insertLineBreak'),
  },
];

export function editorEngine(el: Editable): EditorEngine {
  return ruleFor(el).engine;
}

/** The one technique for this editable and text. There is no second: a second one after a slow first inserts twice. */
export function techniqueFor(el: Editable, text: string): Technique {
  if (text === '') return cutSelection;
  return SITE_OVERRIDES.find(({ selector }) => el.matches(selector))?.technique ?? ruleFor(el).technique;
}

/** Firefox 153 with Quill 1 loses both texts when several lines are replaced by others, so that is not begun. */
export function canReplace(el: Editable, replaced: string, text: string): boolean {
  if (text === '') return true;
  return !(
    isFirefox() &&
    replaced.includes('\n') &&
    el.parentElement?.querySelector(':scope > .ql-clipboard')
  );
}

function ruleFor(el: Editable): EngineRule {
  const rule = ENGINE_RULES.find(({ fits }) => fits(el));
  if (!rule) throw new Error('The last engine rule fits everything');
  return rule;
}
