import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { watch } from '@/lib/database/watch';
import type { SidebarPorts } from './sidebar-ports';

/** `undefined` until the first answer. */
export type Watched<T> = ReadonlySignal<T | undefined>;

/** What a query finds, kept up to date. Ends with the ports' signal. */
export function watched<T>(ports: SidebarPorts, query: () => Promise<T>): Watched<T> {
  const found = signal<T | undefined>(undefined);
  ports.signal.addEventListener('abort', watchInto(ports, query, found), { once: true });
  return found;
}

/** The same for what the first suggestions do not need. */
export function watchedLater<T>(ports: SidebarPorts, query: () => Promise<T>): Watched<T> {
  const found = signal<T | undefined>(undefined);
  inTime(ports, () => watchInto(ports, query, found));
  return found;
}

/** The same for a query about something: asked anew when `of` changes, and `undefined` in between. */
export function watchedFor<K extends string | null, T>(
  ports: SidebarPorts,
  of: ReadonlySignal<K>,
  query: (key: NonNullable<K>) => Promise<T>,
): Watched<T> {
  const found = signal<T | undefined>(undefined);
  const stop = watchEach(ports, of, query, found);
  ports.signal.addEventListener('abort', stop, { once: true });
  return found;
}

/** The same for what the first suggestions do not need. */
export function watchedForLater<K extends string | null, T>(
  ports: SidebarPorts,
  of: ReadonlySignal<K>,
  query: (key: NonNullable<K>) => Promise<T>,
): Watched<T> {
  const found = signal<T | undefined>(undefined);
  inTime(ports, () => watchEach(ports, of, query, found));
  return found;
}

function watchEach<K extends string | null, T>(
  ports: SidebarPorts,
  of: ReadonlySignal<K>,
  query: (key: NonNullable<K>) => Promise<T>,
  found: Signal<T | undefined>,
): () => void {
  return effect(() => {
    const key = of.value;
    found.value = undefined;
    if (key !== null) return watchInto(ports, () => query(key), found);
  });
}

function watchInto<T>(
  ports: SidebarPorts,
  query: () => Promise<T>,
  found: Signal<T | undefined>,
): () => void {
  const take = (value: T) => {
    found.value = value;
  };
  return watch(query, take, ports.onError);
}

function inTime({ later = (start) => start(), signal: ends }: SidebarPorts, begin: () => () => void): void {
  later(() => {
    if (!ends.aborted) ends.addEventListener('abort', begin(), { once: true });
  });
}

/** Runs until the ports' signal ends. */
export function follow(ports: SidebarPorts, react: () => void): void {
  ports.signal.addEventListener('abort', effect(react), { once: true });
}
