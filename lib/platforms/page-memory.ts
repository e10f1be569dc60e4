import { type Account, type BrandAccount, isBrand, type PlatformId } from '@/lib/conversations/account';

/** What a virtualised page has shown of a conversation so far: who wrote what, and what it answers. */
export interface PageMemory {
  /** A later, richer reading replaces an earlier one; a proven parent is never forgotten. */
  remember(post: RememberedPost): void;
  parentOf(id: string): string | null;
  /**
   * Whoever wrote the post `id` stands under: the nearest post above it that one of `brand` wrote, else the
   * topmost one that is known.
   */
  postAuthor(id: string, platform: PlatformId, brand: readonly BrandAccount[]): Account | null;
  /** The part of the page a post was found in, by a name of the platform's own. */
  partOf(id: string): string | undefined;
  notePart(id: string, part: string): void;
}

export interface RememberedPost {
  readonly id: string;
  readonly author: Account;
  /** The post it answers, where the page proves it. */
  readonly parentId: string | null;
  /** The post whose conversation it is in, where the direct parent is not known. */
  readonly underId: string | null;
}

export function createPageMemory(): PageMemory {
  const postsById = new Map<string, RememberedPost>();
  const partsById = new Map<string, string>();
  return {
    remember(post) {
      const known = postsById.get(post.id);
      const parentId = post.parentId ?? known?.parentId ?? null;
      postsById.set(post.id, { ...post, parentId, underId: post.underId ?? known?.underId ?? null });
    },
    parentOf: (id) => postsById.get(id)?.parentId ?? null,
    postAuthor(id, platform, brand) {
      const above = authorsAbove(postsById, id);
      return above.find((author) => isBrand(author, platform, brand)) ?? above.at(-1) ?? null;
    },
    partOf: (id) => partsById.get(id),
    notePart(id, part) {
      partsById.set(id, part);
    },
  };
}

/** From the nearest up. Pages can lie: a circle ends where it closes. */
function authorsAbove(postsById: ReadonlyMap<string, RememberedPost>, id: string): Account[] {
  const authors: Account[] = [];
  const visited = new Set<string>();
  for (let post = postsById.get(id); post && !visited.has(post.id); post = postAbove(postsById, post)) {
    visited.add(post.id);
    if (post.id !== id) authors.push(post.author);
  }
  return authors;
}

function postAbove(
  postsById: ReadonlyMap<string, RememberedPost>,
  { id, parentId, underId }: RememberedPost,
): RememberedPost | undefined {
  const parent = parentId === null ? undefined : postsById.get(parentId);
  return parent ?? (underId === null || underId === id ? undefined : postsById.get(underId));
}
