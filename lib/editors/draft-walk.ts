import { DraftPen, type Spot } from './draft-pen';

/**
 * Writes down what an editor shows, block by block. `innerText` will not do: it doubles the breaks between the
 * paragraphs of nearly every editor, and its offsets cannot be turned back into places in the DOM.
 */
export function walkDraft(root: HTMLElement): DraftPen {
  const pen = new DraftPen(root);
  walkChildren(root, getComputedStyle(root), pen);
  return pen;
}

function walkChildren(parent: Element, style: CSSStyleDeclaration, pen: DraftPen): void {
  for (const child of parent.childNodes) {
    if (isText(child)) walkText(child, style.whiteSpaceCollapse, pen);
    else if (isElement(child)) walkElement(child, pen);
  }
}

function walkElement(element: HTMLElement, pen: DraftPen): void {
  if (element.nodeName === 'BR') pen.break(before(element), after(element));
  else if (element.nodeName === 'IMG') walkPicture(element, pen);
  else walkBox(element, getComputedStyle(element), pen);
}

function walkBox(element: HTMLElement, style: CSSStyleDeclaration, pen: DraftPen): void {
  if (style.display === 'none') return;
  if (isInline(style.display)) {
    walkInline(element, style, pen);
    return;
  }
  pen.block({ node: element, offset: 0 });
  walkChildren(element, style, pen);
  pen.block(after(element));
}

/** A caret inside a part that cannot be edited (a mention chip) would be lost: its ends are the places around it. */
function walkInline(element: HTMLElement, style: CSSStyleDeclaration, pen: DraftPen): void {
  const first = pen.segments.length;
  walkChildren(element, style, pen);
  if (element.getAttribute('contenteditable') !== 'false') return;
  const written = pen.segments.slice(first);
  const opening = written.find((segment) => segment.inside);
  const closing = written.at(-1);
  if (!opening || !closing) return;
  opening.start = before(element);
  closing.end = pen.lineEnd = after(element);
}

/** Some sites draw emoji as pictures with the character as the alternative text. */
function walkPicture(picture: HTMLElement, pen: DraftPen): void {
  const alt = picture.getAttribute('alt') ?? '';
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt))
    pen.picture(alt, before(picture), after(picture));
}

const FILLER = '\uFEFF';
const PIECES = /\uFEFF+|\r\n|[\n\r]|[ \t\f]+|[^\uFEFF\r\n \t\f]+/g;

/** `collapse` is the computed `white-space-collapse`. Editors keep U+FEFF beside their widgets; nobody sees it. */
function walkText(node: Text, collapse: string, pen: DraftPen): void {
  const keepsBreaks = collapse !== 'collapse' && collapse !== 'preserve-spaces';
  const keepsSpaces = keepsBreaks && collapse !== 'preserve-breaks';
  for (const { 0: piece, index } of node.data.matchAll(PIECES)) {
    if (piece.startsWith(FILLER)) continue;
    const start = { node, offset: index };
    const end = { node, offset: index + piece.length };
    if (/[\n\r]/.test(piece)) keepsBreaks ? pen.break(start, end) : pen.space(start, end);
    else if (keepsSpaces) pen.words(node, index, piece);
    else if (/[ \t\f]/.test(piece)) pen.space(start, end);
    // Where spaces collapse, browsers type a no-break space to keep one; the writer meant a space.
    else pen.words(node, index, piece.replaceAll('\u00A0', ' '));
  }
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

function before(node: Node): Spot {
  return { node: node.parentNode ?? node, offset: indexOf(node) };
}

function after(node: Node): Spot {
  return { node: node.parentNode ?? node, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) index++;
  return index;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}
