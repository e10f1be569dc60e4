/** What an element says, instead of what is in it; `''` leaves it out, `undefined` looks inside. */
export type Replace = (element: Element) => string | undefined;

/**
 * What a person reads in one block of text, by walking it: emoji pictures by their `alt`, `<br>` as "\n". Elements
 * make no lines, because these sites lay out words with `div`s. Never `innerText`, which depends on style and
 * forces layout.
 */
export function visibleText(root: Node, replace: Replace): string {
  return textInside(root, replace)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .trim();
}

/** The text of one line, as a name is. */
export function inlineText(root: Node): string {
  return visibleText(root, () => undefined);
}

function textInside(node: Node, replace: Replace): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child.nodeType === Node.ELEMENT_NODE) text += textOf(child as Element, replace);
  }
  return text;
}

function textOf(element: Element, replace: Replace): string {
  const said = replace(element);
  if (said !== undefined) return said;
  if (element.localName === 'br') return '\n';
  return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : textInside(element, replace);
}
