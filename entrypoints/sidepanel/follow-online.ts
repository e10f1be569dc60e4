import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the browser has a network, until `end`. */
export function followOnline(end: AbortSignal): ReadonlySignal<boolean> {
  const online = signal(navigator.onLine);
  const read = () => {
    online.value = navigator.onLine;
  };
  window.addEventListener('online', read, { signal: end });
  window.addEventListener('offline', read, { signal: end });
  return online;
}
