import { afterEach, describe, expect, it } from 'vitest';
import { editableFrom } from '@/lib/editors/editable';
import { editorEngine } from '@/lib/editors/engine';

afterEach(() => document.body.replaceChildren());

function first(html: string, selector: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

describe('what a person can write in', () => {
  it.each([
    ['a text field', '<textarea id=it></textarea>'],
    ['a one-line field', '<input id=it>'],
    ['a rich editor', '<div id=it contenteditable=true></div>'],
    ['an editor with spellcheck off', '<div id=it contenteditable spellcheck=false role=combobox></div>'],
  ])('is %s', (_, html) => {
    const it = first(html, '#it');
    expect(editableFrom(it)).toBe(it);
  });

  it.each([
    ['a read-only field', '<textarea id=it readonly></textarea>'],
    ['a disabled field', '<input id=it disabled>'],
    ['a password', '<input id=it type=password>'],
    ['a field for numbers', '<input id=it type=number>'],
    ['an editor that says it is read-only', '<div id=it contenteditable=true aria-readonly=true></div>'],
    ['a locked editor', '<div id=it contenteditable=false>x</div>'],
    ['plain text', '<p id=it>x</p>'],
  ])('is not %s', (_, html) => {
    expect(editableFrom(first(html, '#it'))).toBeUndefined();
  });

  it('is the outermost editor around the place', () => {
    const root = first('<div id=it contenteditable=true><p><b contenteditable=true>x</b></p></div>', '#it');
    expect(editableFrom(root.querySelector('b')?.firstChild)).toBe(root);
  });

  it('is the editor around a mention that cannot be edited', () => {
    const root = first('<div id=it contenteditable=true><i contenteditable=false>@a</i></div>', '#it');
    expect(editableFrom(root.querySelector('i'))).toBe(root);
  });

  it('is found from inside a shadow root, and from its host', () => {
    const host = first('<div id=it></div>', '#it');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable=true><p>x</p></div>';
    const editor = root.querySelector('div');
    expect(editableFrom(root.querySelector('p'))).toBe(editor);
    editor?.focus();
    expect(editableFrom(host)).toBe(editor);
  });

  it('is nothing for nothing', () => {
    expect([null, undefined, 3, window, document].map((value) => editableFrom(value))).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('the engine of an editor', () => {
  it.each([
    ['<textarea id=it></textarea>', 'field'],
    ['<div id=it contenteditable=true class=ql-editor></div>', 'quill'],
    ['<div id=it contenteditable=true class="tiptap ProseMirror"></div>', 'prosemirror'],
    ['<div id=it contenteditable=true data-lexical-editor=true></div>', 'paste-first'],
  ])('of %s is %s', (html, engine) => {
    expect(editorEngine(first(html, '#it'))).toBe(engine);
  });
});
