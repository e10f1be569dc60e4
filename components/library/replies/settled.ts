import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * Follows another signal once it has stood still for `restMs` milliseconds, and at once when it had no value before:
 * what is dear to show does not hold up the keys that go past it.
 */
export function settled<T>(
  of: ReadonlySignal<T | undefined>,
  restMs: number,
  until: AbortSignal,
): ReadonlySignal<T | undefined> {
  const rested = signal(of.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = of.subscribe((next) => {
    clearTimeout(timer);
    if (rested.peek() === undefined || next === undefined) rested.value = next;
    else timer = setTimeout(() => (rested.value = next), restMs);
  });
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
  return rested;
}
