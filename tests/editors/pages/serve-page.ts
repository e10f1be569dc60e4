/** The page's side of an editor under test. */
export type MountedEditor = {
  /** Text of the editor's own model, lines joined with `\n`. */
  model(): string;
  /** What the page's Send would post: what the editor last told the page. */
  send(): string;
};

declare global {
  interface Window {
    __model(): string;
    __send(): string;
    __reset(): void;
  }
}

/** Mounts an editor, and a fresh one in its place at every reset. */
export function servePage(mount: (place: HTMLElement) => MountedEditor): void {
  const reset = () => {
    const place = document.createElement('div');
    const search = document.createElement('input');
    search.type = 'search';
    document.body.replaceChildren(place, search);
    const editor = mount(place);
    window.__model = editor.model;
    window.__send = editor.send;
  };
  window.__reset = reset;
  reset();
}

export function editingHost(place: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  place.append(host);
  return host;
}

/** A place in an open shadow root, with the page's style rules. */
export function insideShadow(place: HTMLElement): HTMLElement {
  const inside = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  root.append(...[...document.querySelectorAll('style')].map((style) => style.cloneNode(true)), inside);
  return inside;
}
