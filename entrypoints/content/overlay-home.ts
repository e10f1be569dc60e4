/**
 * Keeps our overlays where they can be used: in the page's topmost native modal dialog while one is open, since
 * everything outside it is dead, else under the root element.
 */
export function keepOverlaysHome(root: Document, hosts: readonly HTMLElement[], signal: AbortSignal): void {
  const settle = () => {
    const home = topmostModal(root) ?? root.documentElement;
    for (const host of hosts) {
      if (host.parentNode !== home) moveInto(home, host);
    }
  };
  const observer = new MutationObserver(settle);
  observer.observe(root.documentElement, { subtree: true, attributes: true, attributeFilter: ['open'] });
  // A page that replaces its body or strips foreign elements must not take us with it for long.
  observer.observe(root.documentElement, { childList: true });
  root.addEventListener('close', settle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const host of hosts) host.remove();
  });
  settle();
}

function topmostModal(root: Document): Element | undefined {
  return [...root.querySelectorAll('dialog:modal')].at(-1);
}

/** `moveBefore` keeps a frame alive; it needs a connected node. Elsewhere `append` reloads the frame. */
function moveInto(home: Element, host: HTMLElement): void {
  if (host.isConnected && 'moveBefore' in home && typeof home.moveBefore === 'function') {
    home.moveBefore(host, null);
  } else {
    home.append(host);
  }
}
