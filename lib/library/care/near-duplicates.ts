import type { Snippet } from '../snippet';
import type { CareItem } from './care-item';
import type { CareInput } from './care-report';
import type { LikeTexts } from './like-texts';

/**
 * Groups around the snippet to keep: each of a group is like that one. It is the one used most; of those used alike an
 * approved one, then the one changed last. A snippet is in one group only.
 */
export function nearDuplicates(pairs: readonly LikeTexts[], { usesById }: CareInput): CareItem[] {
  const nearById = nearestById(pairs);
  const snippets = [...nearById.values()].map(({ snippet }) => snippet);
  const uses = ({ id }: Snippet) => usesById.get(id)?.uses ?? 0;
  snippets.sort(
    (a, b) =>
      uses(b) - uses(a) ||
      Number(b.status === 'approved') - Number(a.status === 'approved') ||
      b.changedAt - a.changedAt ||
      (a.id < b.id ? -1 : 1),
  );
  const taken = new Set<string>();
  return snippets.flatMap(({ id }) => {
    const near = [...(nearById.get(id)?.near ?? [])].filter(([other]) => !taken.has(other));
    if (taken.has(id) || near.length === 0) return [];
    near.sort(([a, x], [b, y]) => y.likeness - x.likeness || (a < b ? -1 : 1));
    for (const other of [id, ...near.map(([one]) => one)]) taken.add(other);
    return [toItem(id, near)];
  });
}

interface Near {
  readonly lang: string;
  readonly likeness: number;
}

interface Neighbours {
  readonly snippet: Snippet;
  readonly near: Map<string, Near>;
}

/** For each snippet the others it is like, by the language in which they are most alike. */
function nearestById(pairs: readonly LikeTexts[]): Map<string, Neighbours> {
  const byId = new Map<string, Neighbours>();
  const note = (snippet: Snippet, other: Snippet, near: Near) => {
    const known = byId.get(snippet.id) ?? { snippet, near: new Map() };
    byId.set(snippet.id, known);
    const before = known.near.get(other.id);
    if (!before || before.likeness < near.likeness) known.near.set(other.id, near);
  };
  for (const { one, other, likeness } of pairs) {
    note(one.snippet, other.snippet, { lang: one.lang, likeness });
    note(other.snippet, one.snippet, { lang: one.lang, likeness });
  }
  return byId;
}

function toItem(kept: string, near: readonly (readonly [string, Near])[]): CareItem {
  const others = near.map(([id]) => id);
  const likeness = Math.min(...near.map(([, one]) => one.likeness));
  return {
    id: `near-duplicate:${kept}`,
    kind: 'near-duplicate',
    detail: { kind: 'near-duplicate', lang: near[0]?.[1].lang ?? '', likeness },
    snippetIds: [kept, ...others],
    weight: others.length + likeness,
    actions: [
      { kind: 'merge', into: kept, from: others },
      ...others.slice(0, 1).map((snippetId) => ({ kind: 'retire' as const, snippetId, replacedBy: kept })),
      { kind: 'open-editor', snippetId: kept, lang: near[0]?.[1].lang ?? null, field: 'body' },
    ],
  };
}
