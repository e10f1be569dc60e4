type Attributes = Readonly<Record<string, string>>;

/** An element for the parts in the page that are no components. Text is set as text, never as markup. */
export function drawElement<K extends keyof HTMLElementTagNameMap>(
  root: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = root.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that only a person can press: pages can dispatch clicks, but not trusted ones. */
export function drawButton(
  root: Document,
  attributes: Attributes,
  press: () => void,
  ...children: readonly (Node | string | null)[]
): HTMLButtonElement {
  const button = drawElement(root, 'button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) press();
  });
  return button;
}
