import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaretMemory, rememberCarets } from '@/lib/editors/caret-memory';

let ended: AbortController;
let carets: CaretMemory;

beforeEach(() => {
  ended = new AbortController();
  carets = rememberCarets(document, ended.signal, (el) => el.matches('.ours'));
});
afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.innerHTML = html;
}

function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

describe('the memory of carets', () => {
  it('knows where the caret was before the focus went elsewhere', () => {
    show('<textarea>Hello</textarea><button>x</button>');
    const field = find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.setSelectionRange(1, 3);
    document.dispatchEvent(new Event('selectionchange'));
    find('button').focus();
    expect(carets.lastEditable()).toBe(field);
    expect(carets.lastCaret(field)).toEqual({ start: 1, end: 3 });
  });

  it('holds offsets, which outlive the nodes of an editor', () => {
    show('<div contenteditable=true><p>Hello</p><p>world</p></div><button>x</button>');
    const editor = find('div');
    editor.focus();
    getSelection()?.collapse(editor.querySelector('p:last-child')?.firstChild ?? null, 2);
    document.dispatchEvent(new Event('selectionchange'));
    find('button').focus();
    editor.innerHTML = '<p>Hello</p><p>world</p>';
    expect(carets.lastCaret(editor)).toEqual({ start: 8, end: 8 });
  });

  it('takes no note of our own fields', () => {
    show('<textarea></textarea><input class=ours>');
    find('textarea').focus();
    find('.ours').focus();
    expect(carets.lastEditable()).toBe(find('textarea'));
    expect(carets.lastCaret(find('.ours'))).toBeUndefined();
  });

  it('forgets an editable that has left the page', () => {
    show('<textarea></textarea>');
    find('textarea').focus();
    find('textarea').remove();
    expect(carets.lastEditable()).toBeUndefined();
  });

  it('sees an input method begin and end', () => {
    show('<textarea></textarea>');
    const field = find('textarea');
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    expect(carets.composing(field)).toBe(true);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    expect(carets.composing(field)).toBe(false);
  });

  it('ends with its signal', () => {
    show('<textarea></textarea>');
    ended.abort();
    find('textarea').focus();
    expect(carets.lastEditable()).toBeUndefined();
  });
});
