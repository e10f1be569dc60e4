import type { SnippetContent } from '@/lib/library/snippet';

/** What was typed and is not in the database yet. `base` is what stood there when typing began. */
export interface DraftCopy {
  readonly content: SnippetContent;
  readonly note: string;
  readonly base: SnippetContent;
}

/**
 * A second place for typed words, written at every key press: it needs no time that a closing tab would not have.
 * `of` is the snippet's id, or "new". Each window has its own copy.
 */
export interface DraftCopies {
  readonly write: (of: string, copy: DraftCopy) => void;
  readonly drop: (of: string) => void;
  /** The latest copy of a window that is gone. Taking it removes it. */
  readonly takeLeftBehind: (of: string) => Promise<DraftCopy | undefined>;
}

const PREFIX = 'cuecard-draft';

/** In `storage`, under the name of this window. Where storage is denied or full there are no copies, and nothing breaks. */
export function copiesIn(
  storage: () => Storage,
  windowId: string,
  openWindows: () => Promise<ReadonlySet<string>>,
): DraftCopies {
  const keyOf = (of: string) => `${PREFIX}/${encodeURIComponent(of)}/${windowId}`;
  return {
    write(of, copy) {
      quietly(() => storage().setItem(keyOf(of), JSON.stringify(copy)));
    },
    drop(of) {
      quietly(() => storage().removeItem(keyOf(of)));
    },
    async takeLeftBehind(of) {
      const open = await openWindows();
      const stem = `${PREFIX}/${encodeURIComponent(of)}/`;
      const keys = quietly(() => Object.keys(storage())) ?? [];
      const orphans = keys.filter((key) => key.startsWith(stem) && !open.has(key.slice(stem.length))).sort();
      const [latest] = orphans.reverse();
      if (latest === undefined) return undefined;
      const text = quietly(() => storage().getItem(latest));
      quietly(() => storage().removeItem(latest));
      return text ? parsed(text) : undefined;
    },
  };
}

/** Every copy of every window goes. */
export function eraseCopies(storage: () => Storage): void {
  const keys = quietly(() => Object.keys(storage())) ?? [];
  for (const key of keys) if (key.startsWith(`${PREFIX}/`)) quietly(() => storage().removeItem(key));
}

/**
 * This browser's copies. A window holds a lock named after itself for as long as it lives, so that no other takes
 * its copy for one left behind.
 */
export function browserCopies(now: number, signal: AbortSignal): DraftCopies {
  const windowId = `${now.toString(36).padStart(9, '0')}-${crypto.randomUUID()}`;
  const name = (id: string) => `${PREFIX}/${id}`;
  const held = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  void navigator.locks?.request(name(windowId), () => held);
  return copiesIn(
    () => localStorage,
    windowId,
    async () => {
      const { held: locks = [] } = (await navigator.locks?.query()) ?? {};
      return new Set([windowId, ...locks.map((lock) => lock.name?.slice(PREFIX.length + 1) ?? '')]);
    },
  );
}

function parsed(text: string): DraftCopy | undefined {
  try {
    return JSON.parse(text) as DraftCopy;
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
