import { type Account, type BrandAccount, isBrand, type PlatformId } from '@/lib/conversations/account';

/** What a virtualised page has shown of a conversation so far: who wrote what, and what it answers. */
export interface PageMemory {
  /** A later, richer reading replaces an earlier one; a proven parent is never forgotten. */
  remember(id: string, author: Account, parentId: string | null): void;
  parentOf(id: string): string | null;
  authorOf(id: string): Account | undefined;
  /**
   * Whoever wrote the post `id` stands under: the nearest post above it that one of `brand` wrote, else the
   * topmost one that is known.
   */
  postAuthor(id: string, platform: PlatformId, brand: readonly BrandAccount[]): Account | null;
}

interface Seen {
  readonly author: Account;
  readonly parentId: string | null;
}

export function createPageMemory(): PageMemory {
  const seenById = new Map<string, Seen>();
  return {
    remember(id, author, parentId) {
      seenById.set(id, { author, parentId: parentId ?? seenById.get(id)?.parentId ?? null });
    },
    parentOf: (id) => seenById.get(id)?.parentId ?? null,
    authorOf: (id) => seenById.get(id)?.author,
    postAuthor(id, platform, brand) {
      const above = authorsAbove(seenById, id);
      return above.find((author) => isBrand(author, platform, brand)) ?? above.at(-1) ?? null;
    },
  };
}

/** From the nearest up. Pages can lie: a circle ends where it closes. */
function authorsAbove(seenById: ReadonlyMap<string, Seen>, id: string): Account[] {
  const authors: Account[] = [];
  const visited = new Set([id]);
  let parentId = seenById.get(id)?.parentId ?? null;
  while (parentId !== null && !visited.has(parentId)) {
    visited.add(parentId);
    const parent = seenById.get(parentId);
    if (parent) authors.push(parent.author);
    parentId = parent?.parentId ?? null;
  }
  return authors;
}
