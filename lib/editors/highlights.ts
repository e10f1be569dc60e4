import { readDraft } from './draft-text';
import { type Editable, isField } from './editable';

export type Hit = {
  readonly start: number;
  readonly end: number;
  readonly severity: 'block' | 'warn' | 'tip';
};

/**
 * Underlines stretches of a draft without touching its nodes (CSS Custom Highlight API). Paint anew after every
 * change, because editors replace their text nodes. Text fields cannot be painted and are left alone.
 */
export function paintHits(el: Editable, hits: readonly Hit[]): void {
  clearHits(el);
  if (isField(el) || hits.length === 0) return;
  const draft = readDraft(el);
  const marks: Mark[] = [];
  for (const { start, end, severity } of hits) {
    const range = start < end ? draft.rangeAt(start, end) : undefined;
    if (range) marks.push({ name: `cuecard-${severity}`, range });
  }
  for (const { name, range } of marks) highlightOf(name).add(range);
  marksIn.set(el, marks);
  adoptStyles(el);
}

export function clearHits(el: Editable): void {
  for (const { name, range } of marksIn.get(el) ?? []) CSS.highlights.get(name)?.delete(range);
  marksIn.delete(el);
}

type Mark = { readonly name: string; readonly range: Range };

/** Kept apart from the registry, which a content script cannot list in Firefox (2026-11). */
const marksIn = new WeakMap<Editable, readonly Mark[]>();

/** Sites switch to dark without telling the browser, so the washes are see-through and the lines hold on both. */
const STYLES = `
::highlight(cuecard-block) { background-color: rgb(179 38 27 / 12%); text-decoration: underline 2px #d9483b; text-underline-offset: 4px; }
::highlight(cuecard-warn) { background-color: rgb(201 133 20 / 14%); text-decoration: underline dashed 2px #b97812; text-underline-offset: 4px; }
::highlight(cuecard-tip) { text-decoration: underline dotted 2px #778780; text-underline-offset: 4px; }
`;

const sheets = new WeakMap<Node, CSSStyleSheet>();

function adoptStyles(el: Element): void {
  const root = el.getRootNode();
  if (!adoptsStyles(root)) return;
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  sheets.set(root, sheet);
  // A page may set its own list at any time and drop ours from it.
  if (root.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function adoptsStyles(root: Node): root is Document | ShadowRoot {
  return 'adoptedStyleSheets' in root;
}

function highlightOf(name: string): Highlight {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
