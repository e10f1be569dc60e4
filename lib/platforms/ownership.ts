/** The first of `candidates` that satisfies every condition of being the only one: `undefined` for none and for two. */
export function onlyOne<T>(candidates: Iterable<T>): T | undefined {
  const distinct = new Set(candidates);
  return distinct.size === 1 ? distinct.values().next().value : undefined;
}

/** `root` itself, if it matches, and every match below it, in page order. */
export function matchesIn<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const below = [...root.querySelectorAll<E>(selector)];
  return isElement(root) && root.matches(selector) ? [root as Element as E, ...below] : below;
}

/** Climbs from `node`, itself included, to the nearest element for which `isWanted` holds; not beyond `limit`. */
export function climb(
  node: Node,
  isWanted: (element: Element) => boolean,
  limit?: Element | null,
): Element | undefined {
  for (let element = elementOf(node); element; element = element.parentElement) {
    if (isWanted(element)) return element;
    if (element === limit) return undefined;
  }
  return undefined;
}

/** The node itself, or for text the element it stands in. */
export function elementOf(node: Node): Element | null {
  return isElement(node) ? node : node.parentElement;
}

/** True when `first` stands before `second` in the page, or around it. */
export function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The address an element links to; `undefined` where it is none. */
export function linkOf(anchor: Element, base: URL | string): URL | undefined {
  const href = anchor.getAttribute('href');
  return href === null ? undefined : (URL.parse(href, base) ?? undefined);
}

/** The path an element links to on the page's own host; `undefined` for another host. A plain path needs no parsing. */
export function ownPathOf(anchor: Element, base: URL): string | undefined {
  const href = anchor.getAttribute('href');
  if (href === null || /^\/(?!\/)[\w/]*$/.test(href)) return href ?? undefined;
  const url = URL.parse(href, base);
  return url?.hostname === base.hostname ? url.pathname : undefined;
}

function isElement(node: Node | ParentNode): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
