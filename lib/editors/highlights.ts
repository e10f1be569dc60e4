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
  for (const { start, end, severity } of hits) {
    const range = start < end ? draft.rangeAt(start, end) : undefined;
    if (range) highlightOf(`cuecard-${severity}`).add(range);
  }
  adoptStyles(el);
}

/** Takes the marks of this editable away, and those of text that is no longer on the page. */
export function clearHits(el: Editable): void {
  for (const name of HIGHLIGHT_NAMES) {
    const highlight = CSS.highlights.get(name);
    for (const range of highlight ?? []) {
      const { startContainer } = range;
      if (el.contains(startContainer) || !startContainer.isConnected) highlight?.delete(range);
    }
    if (highlight?.size === 0) CSS.highlights.delete(name);
  }
}

const HIGHLIGHT_NAMES = ['cuecard-block', 'cuecard-warn', 'cuecard-tip'] as const;

/** Sites switch to dark without telling the browser, so the washes are see-through and the lines hold on both. */
const STYLES = `
::highlight(cuecard-block) { background-color: rgb(179 38 27 / 12%); text-decoration: underline 2px #d9483b; text-underline-offset: 4px; }
::highlight(cuecard-warn) { background-color: rgb(201 133 20 / 14%); text-decoration: underline dashed 2px #b97812; text-underline-offset: 4px; }
::highlight(cuecard-tip) { text-decoration: underline dotted 2px #778780; text-underline-offset: 4px; }
`;

const sheets = new WeakMap<Node, CSSStyleSheet>();

function adoptStyles(el: Element): void {
  const root = el.getRootNode();
  if (!('adoptedStyleSheets' in root)) return;
  const adopter = root as Document | ShadowRoot;
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  sheets.set(root, sheet);
  // A page may set its own list at any time and drop ours from it.
  if (adopter.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(STYLES);
  adopter.adoptedStyleSheets = [...adopter.adoptedStyleSheets, sheet];
}

function highlightOf(name: string): Highlight {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
