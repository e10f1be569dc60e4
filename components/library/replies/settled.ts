import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Follows another signal once it and `typed` have stood still for `restMs` milliseconds, and at once when it had no value
 * before: what is dear to show does not hold up the keys that go past it.
 */
export function settled<T>(
  of: ReadonlySignal<T | undefined>,
  typed: ReadonlySignal<string>,
  restMs: number,
  until: AbortSignal,
): ReadonlySignal<T | undefined> {
  const rested = signal(of.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    void typed.value;
    const next = of.value;
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
