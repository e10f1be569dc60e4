import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { watch } from '@/lib/database/watch';
import type { SidebarPorts } from './sidebar-ports';

/** `undefined` until the first answer. */
export type Watched<T> = ReadonlySignal<T | undefined>;

/** What a query finds, kept up to date. Ends with the ports' signal. */
export function watched<T>(ports: SidebarPorts, query: () => Promise<T>): Watched<T> {
  const found = signal<T | undefined>(undefined);
  const stop = watch(
    query,
    (value) => {
      found.value = value;
    },
    ports.onError,
  );
  ports.signal.addEventListener('abort', stop, { once: true });
  return found;
}

/** The same for a query about something: asked anew when `of` changes, and `undefined` in between. */
export function watchedFor<K extends string | null, T>(
  ports: SidebarPorts,
  of: ReadonlySignal<K>,
  query: (key: NonNullable<K>) => Promise<T>,
): Watched<T> {
  const found = signal<T | undefined>(undefined);
  const stop = effect(() => {
    const key = of.value;
    found.value = undefined;
    if (key === null) return;
    const onValue = (value: T) => {
      found.value = value;
    };
    return watch(() => query(key as NonNullable<K>), onValue, ports.onError);
  });
  ports.signal.addEventListener('abort', stop, { once: true });
  return found;
}

/** Runs until the ports' signal ends. */
export function follow(ports: SidebarPorts, react: () => void): void {
  ports.signal.addEventListener('abort', effect(react), { once: true });
}
