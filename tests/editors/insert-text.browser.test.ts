import { afterEach, describe, expect, it } from 'vitest';
import type { Editable } from '@/lib/editors/editable';
import { insertText } from '@/lib/editors/insert-text';
import { rememberInsertions } from '@/lib/editors/insertion-memory';

const signal = new AbortController().signal;

afterEach(() => document.body.replaceChildren());

function editable(html: string): Editable {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe('inserting', () => {
  it('leaves an editable alone that has gone, or cannot be written in', async () => {
    const locked = editable('<textarea readonly></textarea>');
    expect(await insertText(locked, { text: 'a', at: 'end', signal })).toEqual({ type: 'not-editable' });
    locked.remove();
    expect(await insertText(locked, { text: 'a', at: 'end', signal })).toEqual({ type: 'gone' });
  });

  it('does nothing once our life in the page has ended', async () => {
    const field = editable('<textarea></textarea>');
    const ended = AbortSignal.abort();
    expect(await insertText(field, { text: 'a', at: 'end', signal: ended })).toEqual({ type: 'gone' });
  });

  it('gives way to an input method that begins while it waits', async () => {
    const editor = editable('<div contenteditable=true>Hello</div><input>');
    let asked = 0;
    const composing = () => asked++ > 0;
    expect(await insertText(editor, { text: 'a', at: 'end', composing, signal })).toEqual({
      type: 'composing',
    });
    expect(editor.textContent).toBe('Hello');
  });

  it('gives way to a responder who types while it waits', async () => {
    const editor = editable('<div contenteditable=true>Hello</div>');
    const outcome = insertText(editor, { text: 'a', at: 'end', signal });
    editor.append('!');
    expect(await outcome).toEqual({ type: 'busy' });
    expect(editor.textContent).toBe('Hello!');
  });

  it('writes one line into a one-line field', async () => {
    const field = editable('<input value="Hi">');
    expect(await insertText(field, { text: 'a\n\nb', at: 'end', spacing: true, signal })).toMatchObject({
      type: 'inserted',
      after: 'Hi a b',
    });
  });

  it('leaves the removal to an editor that cuts by itself, and else to the browser', async () => {
    const editor = editable('<div contenteditable=true>Hello</div>');
    expect(await insertText(editor, { text: '', at: { start: 1, end: 4 }, signal })).toEqual({
      type: 'inserted',
      before: 'Hello',
      after: 'Ho',
      start: 1,
      end: 1,
      text: '',
    });
    editor.addEventListener('cut', (event) => event.preventDefault());
    expect(await insertText(editor, { text: '', at: 'all', signal })).toEqual({
      type: 'unchanged',
      before: 'Ho',
    });
  });

  it('has nothing to do for a place outside the draft, or the text that is there already', async () => {
    const field = editable('<textarea>Hi</textarea>');
    const unchanged = { type: 'unchanged', before: 'Hi' };
    expect(await insertText(field, { text: 'a', at: { start: 1, end: 9 }, signal })).toEqual(unchanged);
    expect(await insertText(field, { text: 'Hi', at: 'all', signal })).toEqual(unchanged);
    expect(await insertText(field, { text: '', at: 'end', signal })).toEqual(unchanged);
  });
});

describe('an earlier insertion', () => {
  it('is untouched until the responder edits it', () => {
    const field = editable('<textarea>Hi thanks bye</textarea>') as HTMLTextAreaElement;
    const insertions = rememberInsertions();
    expect(insertions.untouched(field)).toBeUndefined();
    insertions.remember(field, 3, 'thanks');
    expect(insertions.untouched(field)).toEqual({ start: 3, end: 9 });
    field.value = 'Hi thanxs bye';
    expect(insertions.untouched(field)).toBeUndefined();
  });
});
