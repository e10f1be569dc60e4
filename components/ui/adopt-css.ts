const sheetsByCss = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles: one shared sheet per document, out of reach of the page's CSP. Firefox refuses
 * constructed sheets in content scripts (bugzilla 1751346): there each root gets its own style element.
 */
export function adoptCss(shadow: ShadowRoot, css: string): void {
  try {
    shadow.adoptedStyleSheets = [sharedSheet(shadow.ownerDocument, css)];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

function sharedSheet(root: Document, css: string): CSSStyleSheet {
  const sheets = sheetsByCss.get(root) ?? new Map<string, CSSStyleSheet>();
  sheetsByCss.set(root, sheets);
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
