export interface TextRules {
  /** Elements whose line break is real. Where a site lays out words with `div`s, they are none. */
  readonly isBlock: (element: Element) => boolean;
  /** What an element says, instead of what is in it; `''` leaves it out, `undefined` looks inside. */
  readonly replace: (element: Element) => string | undefined;
}

/**
 * What a person reads in `root`, by walking it: emoji pictures by their `alt`, `<br>` and blocks as "\n", a blank
 * line between blocks that hold blocks. Never `innerText`, which depends on style and forces layout.
 */
export function visibleText(root: Node, rules: TextRules): string {
  const lines = new Lines();
  walk(root, rules, lines);
  return lines.text();
}

/** The text of one line, as a name is: emoji pictures by their `alt`, no breaks. */
export function inlineText(root: Node): string {
  return visibleText(root, { isBlock: () => false, replace: () => undefined });
}

function walk(node: Node, rules: TextRules, lines: Lines): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) lines.write(child.nodeValue ?? '');
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element, rules, lines);
  }
}

function walkElement(element: Element, rules: TextRules, lines: Lines): void {
  const said = rules.replace(element) ?? saidByTag(element);
  if (said !== undefined) {
    lines.write(said);
    return;
  }
  const depth = rules.isBlock(element) ? blockDepth(element, rules) : 0;
  lines.breakAtLeast(depth);
  walk(element, rules, lines);
  lines.breakAtLeast(depth);
}

function saidByTag(element: Element): string | undefined {
  if (element.localName === 'br') return '\n';
  return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : undefined;
}

/** 1 for a line, 2 for a paragraph made of lines. */
function blockDepth(element: Element, rules: TextRules): number {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (rules.isBlock(child)) return 2;
  }
  return 1;
}

class Lines {
  private written = '';
  private pending = 0;

  write(text: string): void {
    if (text === '') return;
    if (this.written !== '') this.written += '\n'.repeat(this.pending);
    this.pending = 0;
    this.written += text;
  }

  breakAtLeast(count: number): void {
    this.pending = Math.max(this.pending, count);
  }

  text(): string {
    return this.written
      .replace(/[ \t]+(?=\n|$)/g, '')
      .replace(/\u00a0/g, ' ')
      .trim();
  }
}
