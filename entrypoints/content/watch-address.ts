/** What is used of the Navigation API; Firefox before 147 has none. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

const POLL_MS = 250;

/**
 * Calls back once the address of the document has changed. Not on `navigate`, as WXT's own event: that one comes
 * while the old address still stands (Chromium 156, 2026-11).
 */
export function watchAddress(view: Window, onMove: () => void, signal: AbortSignal): void {
  let last = view.location.href;
  const look = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    onMove();
  };
  const { navigation } = view as { navigation?: NavigationLike };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
