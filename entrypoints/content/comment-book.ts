import type { Comment } from '@/lib/conversations/comment';
import type { Platform, ReadContext } from '@/lib/platforms/platform';

export interface Entry {
  readonly comment: Comment;
  /** Where it stands now; the page may have unmounted it since. */
  readonly container: Element;
}

/** What the page has shown so far. Holds nothing longer than the page does. */
export interface CommentBook {
  /** Reads these containers again. Returns the entries that are new, changed, or moved to another element. */
  read(containers: Iterable<Element>, context: ReadContext): Entry[];
  /** Puts the keys of `mounted`, which are in page order, into the order of the whole page. */
  arrange(mounted: readonly Element[]): void;
  entry(key: string): Entry | undefined;
  keyAt(container: Element): string | undefined;
  /** Keys in page order, mounted or not. */
  keys(): readonly string[];
  clear(): void;
}

export function createCommentBook(platform: Platform): CommentBook {
  const entriesByKey = new Map<string, Entry>();
  let keyByContainer = new WeakMap<Element, string>();
  let order: string[] = [];

  function readOne(container: Element, context: ReadContext): Entry | undefined {
    const comment = platform.readComment(container, context);
    if (!comment) {
      keyByContainer.delete(container);
      return undefined;
    }
    const known = entriesByKey.get(comment.key);
    const isSame = known?.container === container && isSameComment(known.comment, comment);
    keyByContainer.set(container, comment.key);
    if (isSame) return undefined;
    const entry = { comment, container };
    entriesByKey.set(comment.key, entry);
    return entry;
  }

  return {
    read: (containers, context) =>
      [...containers].map((container) => readOne(container, context)).filter((entry) => entry !== undefined),
    arrange(mounted) {
      const keys = mounted
        .map((container) => keyByContainer.get(container))
        .filter((key) => key !== undefined);
      order = mergeOrder(order, keys);
    },
    entry: (key) => entriesByKey.get(key),
    keyAt: (container) => keyByContainer.get(container),
    keys: () => order,
    clear() {
      entriesByKey.clear();
      keyByContainer = new WeakMap();
      order = [];
    },
  };
}

/** New keys go right behind the key they follow on the page; what is known keeps its place. */
export function mergeOrder(known: readonly string[], mounted: readonly string[]): string[] {
  const present = new Set(known);
  const fresh = mounted.filter((key) => !present.has(key));
  if (fresh.length === 0) return known as string[];
  const order = [...known];
  mounted.forEach((key, index) => {
    if (present.has(key)) return;
    present.add(key);
    const before = index > 0 ? order.indexOf(mounted[index - 1] ?? '') : -1;
    const next = mounted.slice(index + 1).find((later) => known.includes(later));
    if (before >= 0) order.splice(before + 1, 0, key);
    else if (next !== undefined) order.splice(order.indexOf(next), 0, key);
    else order.push(key);
  });
  return order;
}

function isSameComment(a: Comment, b: Comment): boolean {
  return (
    a.text === b.text &&
    a.parentId === b.parentId &&
    a.postAuthor?.handle === b.postAuthor?.handle &&
    a.author.name === b.author.name &&
    a.postedAt === b.postedAt &&
    a.truncated === b.truncated &&
    a.translated === b.translated
  );
}
