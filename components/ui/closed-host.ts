const inertDocuments = new WeakMap<Document, Document>();

/**
 * An element of a tag of ours, and its closed root. Made in a document without a window: made in the page's own, it
 * could be a custom element that the page has defined under our name, and `ElementInternals` would hand the page the
 * root, closed or not (Chromium 156, 2026-11). One that has its root before it comes into the page keeps it to itself.
 */
export function createClosedHost(root: Document, tag: string): { host: HTMLElement; shadow: ShadowRoot } {
  const inert = inertDocuments.get(root) ?? root.implementation.createHTMLDocument();
  inertDocuments.set(root, inert);
  const host = inert.createElement(tag);
  const shadow = host.attachShadow({ mode: 'closed' });
  root.adoptNode(host);
  return { host, shadow };
}
