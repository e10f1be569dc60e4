/** What elements say instead of what is in them. `by` answers `''` to leave one out, `undefined` to look inside. */
export interface Replacement {
  /** A selector. */
  readonly of: string;
  readonly by: (element: Element) => string | undefined;
}

/**
 * What a person reads in one block of text, by walking it: emoji pictures by their `alt`, `<br>` as "\n". Elements
 * make no lines, because these sites lay out words with `div`s. Never `innerText`, which depends on style and
 * forces layout.
 */
export function visibleText(root: Element, replacement?: Replacement): string {
  const special = replacement ? `${DRAWN}, ${replacement.of}` : DRAWN;
  // Most blocks are nothing but words: the browser joins those many times faster.
  const text = root.querySelector(special) ? textInside(root, replacement) : root.textContent;
  const spaced = text.replaceAll('\u00a0', ' ');
  return (/[ \t]\n/.test(spaced) ? spaced.replace(/[ \t]+(?=\n)/g, '') : spaced).trim();
}

const DRAWN = 'img, br';

function textInside(node: Node, replacement: Replacement | undefined): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child.nodeType === Node.ELEMENT_NODE) text += textOf(child as Element, replacement);
  }
  return text;
}

function textOf(element: Element, replacement: Replacement | undefined): string {
  const said = replacement && element.matches(replacement.of) ? replacement.by(element) : undefined;
  if (said !== undefined) return said;
  if (element.localName === 'br') return '\n';
  return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : textInside(element, replacement);
}
