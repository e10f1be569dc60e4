import { at, type Kept, type Postings } from './postings';
import type { SnippetFeatures } from './snippet-features';

/** So many snippets read anew are put between the others; for more, all are sorted again. */
const FEW = 200;

/**
 * What `toPostings` gives, where a few snippets came last or changed in their places and all others kept their numbers:
 * what lies between is copied in blocks. `undefined` where that is not so.
 */
export function splicePostings(
  read: SnippetFeatures,
  places: readonly number[],
  { postings: old, placeByOld }: Kept,
  snippetCount: number,
  termCount: number,
): Postings | undefined {
  if (places.length > FEW || snippetCount < placeByOld.length || snippetCount > 65_536) return undefined;
  if (!(old.snippets instanceof Uint16Array)) return undefined;
  const changed = changedPlaces(placeByOld, places);
  if (!changed) return undefined;
  const gone = slotsOf(changed, old.snippets);
  const added = addedTo(read, places, old);
  const total = old.snippets.length - gone.length + added.length;
  const next = { starts: new Uint32Array(termCount + 1), snippets: new Uint16Array(total) };
  const postings = { ...next, shares: new Uint16Array(total) };
  fillStarts(postings.starts, old, gone, added);
  fillSlots(postings, old, gone, added);
  return postings;
}

/** One by its number: those whose old words go. `undefined` when one was moved, or is gone and not read anew. */
function changedPlaces(placeByOld: Int32Array, places: readonly number[]): Set<number> | undefined {
  const read = new Set(places);
  const changed = new Set<number>();
  for (let old = 0; old < placeByOld.length; old += 1) {
    const place = placeByOld[old] ?? -1;
    if (place === old) continue;
    if (place >= 0 || !read.has(old)) return undefined;
    changed.add(old);
  }
  return changed;
}

/** Rising. */
function slotsOf(changed: ReadonlySet<number>, snippets: Uint16Array): number[] {
  const slots: number[] = [];
  if (changed.size === 0) return slots;
  const isChanged = new Uint8Array(65_536);
  for (const nth of changed) isChanged[nth] = 1;
  for (let slot = 0; slot < snippets.length; slot += 1) {
    if (isChanged[snippets[slot] ?? 0] === 1) slots.push(slot);
  }
  return slots;
}

/** `before` is the old slot that it comes before. */
type Added = {
  readonly term: number;
  readonly before: number;
  readonly place: number;
  readonly share: number;
};

/** By term. */
function addedTo(read: SnippetFeatures, places: readonly number[], { starts }: Postings): Added[] {
  const added: Added[] = [];
  for (const [nth, place] of places.entries()) {
    for (let slot = at(read.starts, nth); slot < at(read.starts, nth + 1); slot += 1) {
      const term = at(read.terms, slot);
      const before = at(starts, Math.min(term + 1, starts.length - 1));
      added.push({ term, before, place, share: at(read.shares, slot) });
    }
  }
  return added.sort((a, b) => a.term - b.term);
}

function fillStarts(
  starts: Uint32Array,
  old: Postings,
  gone: readonly number[],
  added: readonly Added[],
): void {
  const lastTerm = old.starts.length - 1;
  let [goneCount, addedCount] = [0, 0];
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const end = at(old.starts, Math.min(term + 1, lastTerm));
    while (goneCount < gone.length && (gone[goneCount] ?? 0) < end) goneCount += 1;
    while (addedCount < added.length && (added[addedCount]?.term ?? 0) <= term) addedCount += 1;
    starts[term + 1] = end - goneCount + addedCount;
  }
}

function fillSlots(to: Postings, old: Postings, gone: readonly number[], added: readonly Added[]): void {
  let [from, slot, goneCount] = [0, 0, 0];
  const copy = (end: number) => {
    to.snippets.set(old.snippets.subarray(from, end), slot);
    to.shares.set(old.shares.subarray(from, end), slot);
    slot += end - from;
    from = end;
  };
  const copyKept = (end: number) => {
    for (; goneCount < gone.length && (gone[goneCount] ?? 0) < end; goneCount += 1) {
      copy(gone[goneCount] ?? 0);
      from += 1;
    }
    copy(end);
  };
  for (const { before, place, share } of added) {
    copyKept(before);
    to.snippets[slot] = place;
    to.shares[slot] = share;
    slot += 1;
  }
  copyKept(old.snippets.length);
}
