import type { Comment } from '@/lib/conversations/comment';
import type { Platform, ReadContext } from '@/lib/platforms/platform';

/** What the page has shown so far. Holds no element longer than the page does. */
export interface CommentBook {
  /** Reads these containers again. Returns the comments that are new, changed, or moved to another element. */
  read(containers: Iterable<Element>, context: ReadContext): Comment[];
  /** Whether the container, at a glance, still shows the comment that was read from it. */
  isRead(container: Element): boolean;
  /** Puts the keys of `mounted`, which are in page order, into the order of the whole page. */
  arrange(mounted: readonly Element[]): void;
  comment(key: string): Comment | undefined;
  /** Where a comment stands now; undefined when the page has unmounted it or reused its element. */
  container(key: string): Element | undefined;
  keyAt(container: Element): string | undefined;
  /** Keys in page order, mounted or not. */
  keys(): readonly string[];
  clear(): void;
}

export function createCommentBook(platform: Platform): CommentBook {
  const entriesByKey = new Map<string, { comment: Comment; place: WeakRef<Element> }>();
  let shownByContainer = new WeakMap<Element, { key: string; glance: string | undefined }>();
  let order: string[] = [];
  let ordered = new Set<string>();

  const keyAt = (container: Element) => shownByContainer.get(container)?.key;

  function readOne(container: Element, context: ReadContext): Comment | undefined {
    const comment = platform.readComment(container, context);
    if (!comment) {
      shownByContainer.delete(container);
      return undefined;
    }
    const known = entriesByKey.get(comment.key);
    const isSame = known?.place.deref() === container && isSameComment(known.comment, comment);
    shownByContainer.set(container, { key: comment.key, glance: platform.glance(container) });
    if (isSame) return undefined;
    entriesByKey.set(comment.key, { comment, place: new WeakRef(container) });
    return comment;
  }

  return {
    read: (containers, context) =>
      [...containers]
        .map((container) => readOne(container, context))
        .filter((comment) => comment !== undefined),
    isRead(container) {
      const glance = shownByContainer.get(container)?.glance;
      return glance !== undefined && glance === platform.glance(container);
    },
    arrange(mounted) {
      const keys = mounted.map(keyAt).filter((key) => key !== undefined);
      placeFresh(order, ordered, keys);
    },
    comment: (key) => entriesByKey.get(key)?.comment,
    container(key) {
      const container = entriesByKey.get(key)?.place.deref();
      return container?.isConnected && keyAt(container) === key ? container : undefined;
    },
    keyAt,
    keys: () => order,
    clear() {
      entriesByKey.clear();
      shownByContainer = new WeakMap();
      order = [];
      ordered = new Set();
    },
  };
}

/** New keys go right behind the key they follow on the page; what is known keeps its place. */
export function mergeOrder(known: readonly string[], mounted: readonly string[]): string[] {
  const order = [...known];
  placeFresh(order, new Set(known), mounted);
  return order;
}

/** Puts the new ones of `mounted` into `order`, whose keys `ordered` holds. Costs what is mounted, not what is known. */
function placeFresh(order: string[], ordered: Set<string>, mounted: readonly string[]): void {
  mounted.forEach((key, index) => {
    if (ordered.has(key)) return;
    const before = mounted[index - 1];
    const after = before === undefined ? nextKnown(ordered, mounted, index) : undefined;
    if (before !== undefined) order.splice(order.lastIndexOf(before) + 1, 0, key);
    else if (after !== undefined) order.splice(order.indexOf(after), 0, key);
    else order.push(key);
    ordered.add(key);
  });
}

function nextKnown(
  ordered: ReadonlySet<string>,
  mounted: readonly string[],
  index: number,
): string | undefined {
  return mounted.slice(index + 1).find((key) => ordered.has(key));
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
