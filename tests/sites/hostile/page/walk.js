import { bag, take } from './loot.js';
import { rootsFromInternals } from './lures.js';

const GRID_PX = 24;

/** Reads everything that a page can read of itself. */
export function walk() {
  rootsFromInternals();
  readTree(document);
  for (const root of [...bag.roots]) readTree(root);
  bag.texts.add(visibleWords(document) ?? '');
  for (const animation of document.getAnimations()) take(animation.effect?.target);
  for (const name of CSS.highlights.keys()) bag.texts.add(name);
  for (const entry of performance.getEntries()) take(entry.name);
  for (let at = 0; at < window.length; at += 1) readWindow(window[at]);
}

function readTree(root) {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) bag.texts.add(`${name}=${value}`);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) bag.texts.add(node.data);
    if (element.shadowRoot) bag.roots.add(element.shadowRoot);
    if (element instanceof HTMLIFrameElement) readWindow(element.contentWindow);
  }
  if (!('getHTML' in root)) return;
  bag.texts.add(root.getHTML({ serializableShadowRoots: true, shadowRoots: [...bag.roots] }));
}

function readWindow(view) {
  for (const read of [() => view.location.href, () => view.name, () => visibleWords(view.document)]) {
    try {
      take(read());
    } catch {
      // Another origin, as it should be.
    }
  }
}

/** What stands at every point of the viewport, by every way of asking. Disturbs the selection. */
export function feelAround() {
  for (let x = 1; x < innerWidth; x += GRID_PX) {
    for (let y = 1; y < innerHeight; y += GRID_PX) {
      take(document.elementsFromPoint(x, y));
      const range = document.caretRangeFromPoint(x, y);
      take(range?.startContainer);
      take(document.caretPositionFromPoint?.(x, y, { shadowRoots: [...bag.roots] })?.offsetNode);
    }
  }
}

/** Selects the whole page and reads the selection. Disturbs the selection. */
export function selectAll() {
  const selection = getSelection();
  selection.selectAllChildren(document.documentElement);
  bag.texts.add(selection.toString());
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.includes('-')) continue;
    selection.selectAllChildren(element);
    bag.texts.add(selection.toString());
    const range = document.createRange();
    range.selectNode(element);
    bag.texts.add(range.toString());
  }
  selection.removeAllRanges();
}

/** Whether the browser's own search finds these words on the page: it tells a page yes or no. */
export function finds(words) {
  getSelection().removeAllRanges();
  return window.find(words, false, false, true, false, false, false);
}

/** As laid out, which differs from `textContent` where something stands in shadow roots. */
function visibleWords({ body }) {
  return body?.innerText;
}
