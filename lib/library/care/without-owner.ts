import type { Snippet } from '../snippet';
import type { CareItem } from './care-item';
import type { CareInput } from './care-report';

/** Replies that nobody in the team owns, one item for each name that is gone: they are given away together. */
export function withoutOwner(snippets: readonly Snippet[], { people }: CareInput): CareItem[] {
  const orphans = snippets.filter(({ owner }) => !isOwned(owner.trim(), people));
  return [...Map.groupBy(orphans, ({ owner }) => owner.trim())].map(([owner, rows]): CareItem => {
    const snippetIds = rows.map(({ id }) => id);
    return {
      id: `no-owner:${owner}`,
      kind: 'no-owner',
      detail: { kind: 'no-owner', owner },
      snippetIds,
      weight: rows.length,
      actions: [{ kind: 'set-owner', snippetIds }],
    };
  });
}

/** An owner who is not in the team any more owns nothing. */
function isOwned(owner: string, people: readonly string[]): boolean {
  return owner !== '' && (people.length === 0 || people.includes(owner));
}
