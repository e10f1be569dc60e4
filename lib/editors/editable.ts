export type Field = HTMLTextAreaElement | HTMLInputElement;

/** What a person can write a reply in: a text field, or the root of a rich editor. */
export type Editable = Field | HTMLElement;

/** The open or otherwise reachable shadow root of a host. A content script may hand in one that opens closed roots. */
export type ShadowRootOf = (host: Element) => ShadowRoot | null;

/**
 * The editable that holds `node`: the node itself, an ancestor (across shadow roots), or, when `node` is the host of
 * a shadow root, what has the focus in there. Undefined for passwords, read-only and disabled ones. `spellcheck` and
 * `role` say nothing about it and are not looked at.
 */
export function editableFrom(
  node: unknown,
  shadowRootOf: ShadowRootOf = (host) => host.shadowRoot,
): Editable | undefined {
  const inner = innermostFocused(node, shadowRootOf);
  for (let place = inner; place; place = parentAcrossRoots(place)) {
    if (isField(place)) return isWritableField(place) ? place : undefined;
    if (isElement(place) && isEditingHost(place)) return writableRoot(place);
  }
  return undefined;
}

export function isField(node: Node): node is Field {
  const name = node.nodeName;
  return name === 'TEXTAREA' || name === 'INPUT';
}

/** The focused element, looked for inside shadow roots as well. */
export function deepActiveElement(
  root: Document | ShadowRoot,
  shadowRootOf: ShadowRootOf = (host) => host.shadowRoot,
): Element | null {
  const active = root.activeElement;
  const inside = active && shadowRootOf(active);
  return inside?.activeElement ? deepActiveElement(inside, shadowRootOf) : active;
}

/** Inputs of other types either hold no prose or have no readable selection. */
const TEXT_INPUTS = /^(text|search|url|tel)$/;

function isWritableField(field: Field): boolean {
  if (field.nodeName === 'INPUT' && !TEXT_INPUTS.test(field.type)) return false;
  return !field.readOnly && !field.disabled && !isLocked(field);
}

function isEditingHost(element: HTMLElement): boolean {
  return /^(|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'false');
}

/** Editors nest editing hosts; the outermost of an unbroken chain is the editor. */
function writableRoot(host: HTMLElement): HTMLElement | undefined {
  let root = host;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return isLocked(root) ? undefined : root;
}

function isLocked(element: Element): boolean {
  return element.ariaReadOnly === 'true' || element.ariaDisabled === 'true';
}

function innermostFocused(node: unknown, shadowRootOf: ShadowRootOf): Node | null {
  if (!isNode(node)) return null;
  const inside = isElement(node) ? shadowRootOf(node) : null;
  return (inside && deepActiveElement(inside, shadowRootOf)) ?? node;
}

function parentAcrossRoots(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
