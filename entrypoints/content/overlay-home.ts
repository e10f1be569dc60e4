/**
 * Keeps our overlays where they can be used: in the page's topmost native modal dialog while one is open, since
 * everything outside it is dead, else under the root element.
 */
export function keepOverlaysHome(root: Document, hosts: readonly HTMLElement[], signal: AbortSignal): void {
  const settle = () => {
    const home = topmostModal(root) ?? root.documentElement;
    for (const host of hosts) if (host.parentNode !== home) moveInto(home, host);
    departures.disconnect();
    // A dialog that is taken out of the page takes us with it and says nothing.
    if (home !== root.documentElement) departures.observe(root, { childList: true, subtree: true });
  };
  const goHome = () => {
    for (const host of hosts) moveInto(root.documentElement, host);
  };
  const departures = new MutationObserver(() => hosts.some(({ isConnected }) => !isConnected) && settle());
  const openings = new MutationObserver(settle);
  // A page that strips foreign elements from its root must not be rid of us for long.
  const strippings = new MutationObserver(settle);
  openings.observe(root, { subtree: true, attributes: true, attributeFilter: ['open'] });
  strippings.observe(root.documentElement, { childList: true });
  const leave = (event: Event) => {
    const { newState } = event as ToggleEvent;
    if (newState === 'closed' && hosts.some((host) => host.parentNode === event.target)) goHome();
  };
  // Said before a dialog closes, so that we are out of it when the site throws it away right after.
  root.addEventListener('beforetoggle', leave, { capture: true, signal });
  root.addEventListener('close', settle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const observer of [departures, openings, strippings]) observer.disconnect();
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
