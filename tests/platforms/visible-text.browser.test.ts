import { expect, it } from 'vitest';
import { visibleText } from '@/lib/platforms/visible-text';

function html(content: string): Element {
  const root = document.createElement('div');
  root.innerHTML = content;
  return root;
}

it('says emoji pictures by their words and keeps what is between', () => {
  expect(visibleText(html('Ana <img alt="☕️"> K<span>.</span>'))).toBe('Ana ☕️ K.');
});

it('breaks lines at <br> and at line feeds of the text', () => {
  expect(visibleText(html('one<br>two\nthree<br><br>four'))).toBe('one\ntwo\nthree\n\nfour');
});

it('leaves a word whole where a block element is only layout', () => {
  expect(visibleText(html('hello <div><span><a href="/x">@x</a></span></div>, there'))).toBe(
    'hello @x, there',
  );
});

it('says what a rule puts in an element’s place', () => {
  expect(visibleText(html('a long story <button>See more</button>'), { of: 'button', by: () => '' })).toBe(
    'a long story',
  );
});
