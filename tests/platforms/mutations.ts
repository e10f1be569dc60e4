/** What sites change without notice, done to a whole document. Deterministic: a failure can be repeated. */
export function randomiseClasses(root: Document): void {
  let count = 0;
  for (const element of root.querySelectorAll('[class]')) {
    count += 1;
    element.setAttribute('class', `x${(count * 2654435761) % 4294967296} y${count}`);
  }
}

const LABELS = ['aria-label', 'title', 'placeholder', 'aria-placeholder', 'aria-roledescription'];
const WORDED = 'button, [role="button"], h1, h2, [data-testid="socialContext"], [role="tab"]';

/** Every label and every word on a button or heading, in a language that nobody speaks. */
export function replaceLabels(root: Document): void {
  for (const name of LABELS) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.setAttribute(name, nonsense(name));
  }
  for (const element of root.querySelectorAll(WORDED)) {
    for (const text of textsIn(element)) text.data = nonsense(text.data);
  }
  for (const time of root.querySelectorAll('time')) time.textContent = nonsense('time');
}

/** Between the elements the site made there are now others, as after a change of layout. */
export function wrapChildren(root: Document, selector: string): void {
  for (const element of root.querySelectorAll(selector)) {
    const wrapper = root.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

export function dropAttribute(root: Document, name: string): void {
  for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}

/** Siblings in the opposite order: a virtualised list places its cells by hand and appends them as they come. */
export function reverseSiblings(root: Document, selector: string): void {
  for (const parent of new Set(
    [...root.querySelectorAll(selector)].map(({ parentElement }) => parentElement),
  )) {
    parent?.append(...[...parent.children].reverse());
  }
}

/** Each element keeps its place and shows what the next one showed: content and attributes move, nodes stay. */
export function recycle(elements: readonly Element[]): void {
  const contents = elements.map((element) => ({
    children: [...element.childNodes],
    attributes: [...element.attributes].map(({ name, value }) => ({ name, value })),
  }));
  for (const [index, element] of elements.entries()) {
    const next = contents[(index + 1) % contents.length];
    if (!next) continue;
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const { name, value } of next.attributes) element.setAttribute(name, value);
    element.replaceChildren(...next.children);
  }
}

function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function nonsense(text: string): string {
  return `Ωϕ${[...text].length % 7}ζ`;
}
