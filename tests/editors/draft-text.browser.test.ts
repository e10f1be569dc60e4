import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isSameText, readDraft } from '@/lib/editors/draft-text';

afterEach(() => document.body.replaceChildren());

function composer(html: string, whiteSpace = 'normal'): HTMLElement {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.style.whiteSpace = whiteSpace;
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

describe('reading a draft', () => {
  it.each([
    ['nothing', '', ''],
    ['one empty paragraph', '<p><br></p>', ''],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['blank lines', '<p>a</p><p><br></p><p>b</p><p><br></p>', 'a\n\nb\n'],
    ['a first line without a block', 'a<div>b</div>c', 'a\nb\nc'],
    ['breaks, of which the last keeps the line open', 'a<br><br>b<br>', 'a\n\nb'],
    ['a line that ends with a typed break', '<p>a<br><br></p>', 'a\n'],
    ['nested blocks', '<div><div><div><span>a</span></div></div><div><div>b</div></div></div>', 'a\nb'],
    ['spans inside a word', '<p><span>un</span><b>fold</b></p>', 'unfold'],
    ['white space between blocks', '\n <p> a  b\n c </p>\n <p>d</p>\n', 'a b c\nd'],
    ['typed no-break spaces', '<p>a&nbsp; b&nbsp;</p>', 'a  b '],
    ['a hidden part', '<p>a<span style="display:none">x</span>b</p>', 'ab'],
    ['fillers around widgets', '<p>\uFEFF<span contenteditable="false">@ada</span>\uFEFF hi</p>', '@ada hi'],
    [
      'an emoji picture',
      '<p>hi <img alt="🎉" src="data:,"> you<img alt="logo" src="data:,"></p>',
      'hi 🎉 you',
    ],
    ['list items', '<ol><li>a</li><li>b</li></ol>', 'a\nb'],
  ])('reads %s', (_, html, text) => {
    expect(readDraft(composer(html)).text).toBe(text);
  });

  it.each([
    ['a\n  b\u00A0c ', 'a\n  b\u00A0c '],
    ['a\n\n', 'a\n'],
    ['\n\na', '\n\na'],
  ])('keeps the white space of %j where the page does', (html, text) => {
    expect(readDraft(composer(html, 'pre-wrap')).text).toBe(text);
  });

  it('reads the value of a field', () => {
    const field = document.createElement('textarea');
    field.value = 'a\nb';
    expect(readDraft(field).text).toBe('a\nb');
  });

  it('finds the place of every stretch, and its way back', () => {
    const host = composer('<p>ab<b>c</b></p><p><br></p><p><i>d</i><br>e</p>');
    const draft = readDraft(host);
    expect(draft.text).toBe('abc\n\nd\ne');
    expect(draft.rangeAt(1, 3)?.toString()).toBe('bc');
    expect(draft.rangeAt(5, 8)?.toString()).toBe('de');
    for (let offset = 0; offset <= draft.text.length; offset++) {
      const caret = draft.rangeAt(offset, offset);
      expect(caret && draft.offsetOf(caret.startContainer, caret.startOffset)).toBe(offset);
    }
    expect(draft.rangeAt(3, 99)).toBeUndefined();
    expect(draft.offsetOf(document.body, 0)).toBeUndefined();
  });

  it('puts the caret beside a part that cannot be edited, never into it', () => {
    const host = composer('<p><span contenteditable="false">@ada</span></p>');
    const caret = readDraft(host).rangeAt(4, 4);
    expect(caret?.startContainer.nodeName).toBe('P');
    expect(caret?.startOffset).toBe(1);
  });

  it('understands a selection of the whole element', () => {
    const host = composer('<p>a</p><p>b</p>');
    const draft = readDraft(host);
    expect([draft.offsetOf(host, 0), draft.offsetOf(host, 2)]).toEqual([0, 3]);
  });

  it('ignores no-break spaces and fillers when it compares', () => {
    expect(isSameText('a\u00A0b\uFEFF', 'a b')).toBe(true);
    expect(isSameText('a b', 'ab')).toBe(false);
  });
});

describe('any text in a plain composer', () => {
  const letters = ['a', 'é', '?', '<', '&', '\u0627', '\u0645', '😀', '👩🏽‍🚀'];
  const word = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(''));
  const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });

  const paragraph = (text: string) => (text ? `<p>${escapeHtml(text)}</p>` : '<p><br></p>');
  const shapes: Record<string, (lines: string[]) => string> = {
    paragraphs: (all) => all.map(paragraph).join(''),
    'split spans': (all) =>
      all.map((text) => (text ? `<div>${[...text].map(span).join('')}</div>` : '<div><br></div>')).join(''),
    breaks: (all) => `${all.map(escapeHtml).join('<br>')}<br>`,
    'first line bare': ([first = '', ...rest]) =>
      (escapeHtml(first) || '<br>') + rest.map(paragraph).join(''),
  };

  it.each(Object.keys(shapes))('comes back exact from %s, with every caret at its offset', (shape) => {
    fc.assert(
      fc.property(lines, (all) => {
        const host = composer(shapes[shape]?.(all) ?? '', 'pre-wrap');
        const draft = readDraft(host);
        expect(draft.text).toBe(all.join('\n'));
        for (let offset = 0; offset <= draft.text.length; offset++) {
          const caret = draft.rangeAt(offset, offset);
          expect(caret && draft.offsetOf(caret.startContainer, caret.startOffset)).toBe(offset);
        }
        host.remove();
      }),
      { numRuns: 60 },
    );
  });

  it('comes back exact after the browser itself has written it', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('insertParagraph', 'insertLineBreak'), (all, command) => {
        const host = composer('');
        host.focus();
        for (const [index, text] of all.entries()) {
          if (index > 0) document.execCommand(command);
          if (text) document.execCommand('insertText', false, text);
        }
        expect(isSameText(readDraft(host).text, all.join('\n'))).toBe(true);
        host.remove();
      }),
      { numRuns: 40 },
    );
  });
});

function span(character: string): string {
  return `<span>${escapeHtml(character)}</span>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
