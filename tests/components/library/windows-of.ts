import { type CopyKind, copiesIn } from '@/components/library/window-copies';

/** Windows over one storage, which close by name. */
export function windowsOf<T>(kind: CopyKind<T>) {
  const storage = new Map<string, string>();
  const open = new Set<string>();
  const asStorage = () =>
    new Proxy({} as Storage, {
      ownKeys: () => [...storage.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (_, name) =>
        ({
          setItem: (key: string, value: string) => storage.set(key, value),
          removeItem: (key: string) => storage.delete(key),
          getItem: (key: string) => storage.get(key) ?? null,
        })[String(name)],
    });
  const copies = (id: string) => {
    open.add(id);
    return copiesIn({ storage: asStorage, windowId: id, openWindows: async () => new Set(open) }, kind);
  };
  return { storage, asStorage, copies, close: (id: string) => open.delete(id) };
}
