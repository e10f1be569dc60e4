/**
 * Places in `texts` of those that ask much the same, the largest group first, then in the order given; within a group
 * in the order given. A text like no other is a group of one. `texts`: of each the stems of the words that say what
 * it is about. Everyone in a group is like its first one, so that a group does not drift from one subject to the next.
 */
export function groupsAlike(texts: readonly (readonly string[])[]): number[][] {
  const sets = texts.map((stems) => new Set(stems));
  const groups: number[][] = [];
  const groupsByStem = new Map<string, number[]>();
  for (const [place, stems] of sets.entries()) {
    const group = nearest(stems, groups, sets, groupsByStem);
    if (group) {
      group.push(place);
      continue;
    }
    for (const stem of stems) {
      const known = groupsByStem.get(stem);
      if (known) known.push(groups.length);
      else groupsByStem.set(stem, [groups.length]);
    }
    groups.push([place]);
  }
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The group whose first text is most like it; of equals the earlier. */
function nearest(
  stems: ReadonlySet<string>,
  groups: readonly number[][],
  sets: readonly ReadonlySet<string>[],
  groupsByStem: ReadonlyMap<string, readonly number[]>,
): number[] | undefined {
  const sharedByGroup = new Map<number, number>();
  for (const stem of stems) {
    for (const nth of groupsByStem.get(stem) ?? []) sharedByGroup.set(nth, (sharedByGroup.get(nth) ?? 0) + 1);
  }
  let best: { group: number[]; likeness: number } | undefined;
  for (const [nth, shared] of [...sharedByGroup].sort(([a], [b]) => a - b)) {
    const group = groups[nth] ?? [];
    const likeness = likenessOf(shared, stems.size, sets[group[0] ?? -1]?.size ?? 0);
    if (likeness > (best?.likeness ?? 0)) best = { group, likeness };
  }
  return best?.group;
}

/** Comments are short: most words of the shorter one, and two where it has two. */
const LEAST_OF_SHORTER = 0.6;
const LEAST_OF_ALL = 0.25;

/** Jaccard's likeness, 0 where it is too little to speak of. */
function likenessOf(shared: number, one: number, other: number): number {
  const shorter = Math.min(one, other);
  const ofAll = shared / (one + other - shared);
  const isEnough = shared >= Math.min(2, shorter) && shared / shorter >= LEAST_OF_SHORTER;
  return isEnough && ofAll >= LEAST_OF_ALL ? ofAll : 0;
}
