/**
 * A second place for typed words, written at every key press: it needs no time that a closing tab would not have.
 * `of` is the id of what is written, or "new". Each window has its own copy.
 */
export interface WindowCopies<T> {
  readonly write: (of: string, copy: T) => void;
  readonly drop: (of: string) => void;
  /** The latest copy of a window that is gone, as far as it can be read. Taking it removes it. */
  readonly takeLeftBehind: (of: string) => Promise<T | undefined>;
  /** The window goes on without this editor: its copies are there for the next one at once. */
  readonly leave: () => void;
}

/** What kind of copies: where they stand, and what one of them is. */
export interface CopyKind<T> {
  /** Before the id, so that two kinds do not meet. */
  readonly stem: string;
  /** Whether what was read is a copy that the editor can show: an older or newer Cuecard may have written it. */
  readonly isCopy: (value: unknown) => value is T;
}

/** Where the copies are, and which windows there are. */
export interface CopyPlace {
  readonly storage: () => Storage;
  readonly windowId: string;
  readonly openWindows: () => Promise<ReadonlySet<string>>;
}

const PREFIX = 'cuecard-draft';

/** Where storage is denied or full there are no copies, and nothing breaks. */
export function copiesIn<T>(
  { storage, windowId, openWindows }: CopyPlace,
  { stem, isCopy }: CopyKind<T>,
): WindowCopies<T> {
  const placeOf = (of: string) => `${PREFIX}/${encodeURIComponent(stem + of)}/`;
  return {
    write(of, copy) {
      quietly(() => storage().setItem(placeOf(of) + windowId, JSON.stringify(copy)));
    },
    drop(of) {
      quietly(() => storage().removeItem(placeOf(of) + windowId));
    },
    async takeLeftBehind(of) {
      const open = await openWindows();
      const place = placeOf(of);
      const isLeft = (key: string) => key.startsWith(place) && !open.has(key.slice(place.length));
      const orphans = keysOf(storage).filter(isLeft).sort().reverse();
      return firstOf(orphans, (key) => take(storage, key, isCopy));
    },
    leave() {
      const own = keysOf(storage).filter((key) => isOurs(key) && key.endsWith(`/${windowId}`));
      for (const key of own) quietly(() => renameIn(storage(), key, key + LEFT));
    },
  };
}

/**
 * This browser's copies. A window holds a lock named after itself for as long as it lives, so that no other takes
 * its copy for one left behind.
 */
export function browserCopies<T>(kind: CopyKind<T>, now: number, signal: AbortSignal): WindowCopies<T> {
  const windowId = `${now.toString(36).padStart(9, '0')}-${crypto.randomUUID()}`;
  const held = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  void navigator.locks?.request(`${PREFIX}/${windowId}`, () => held);
  const openWindows = async () => {
    const { held: locks = [] } = (await navigator.locks?.query()) ?? {};
    return new Set([windowId, ...locks.map((lock) => lock.name?.slice(PREFIX.length + 1) ?? '')]);
  };
  return copiesIn({ storage: () => localStorage, windowId, openWindows }, kind);
}

/** Every copy of every kind and window goes. */
export function eraseCopies(storage: () => Storage): void {
  for (const key of keysOf(storage).filter(isOurs)) quietly(() => storage().removeItem(key));
}

/** After the name of a window: no window is called that. */
const LEFT = '~left';

function isOurs(key: string): boolean {
  return key.startsWith(`${PREFIX}/`);
}

function keysOf(storage: () => Storage): string[] {
  return quietly(() => Object.keys(storage())) ?? [];
}

/** What cannot be read stays: the Cuecard that wrote it may come back. */
function take<T>(storage: () => Storage, key: string, isCopy: CopyKind<T>['isCopy']): T | undefined {
  const copy = parsed(quietly(() => storage().getItem(key)) ?? '');
  if (!isCopy(copy)) return undefined;
  quietly(() => storage().removeItem(key));
  return copy;
}

function firstOf<T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const found = read(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A full storage takes no second copy, so the first one goes before. */
function renameIn(storage: Storage, from: string, to: string): void {
  const text = storage.getItem(from);
  storage.removeItem(from);
  if (text !== null) storage.setItem(to, text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
