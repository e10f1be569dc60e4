import { wordDiff } from '@/lib/library/word-diff';

/** A run of words in both texts: `from`..`to` in the inserted one, `start`..`end` in the draft. UTF-16 code units. */
type Run = {
  readonly kind: 'same' | 'removed' | 'added';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** Where `from`..`to` of the inserted text stands in the draft, and the inserted words that belong there. */
export type InsertedPlace = (
  from: number,
  to: number,
) => { readonly start: number; readonly end: number; readonly words: string };

/**
 * Follows places of an inserted text into the draft it became. Words that were changed together stay together, so the
 * place may be wider than what was asked for. It is empty only where the two texts have nothing in common beside it.
 */
export function placesOf(inserted: string, draft: string): InsertedPlace {
  const runs = runsOf(inserted, draft);
  return (from, to) => {
    const first = runs.find((run) => run.to > from);
    const last = runs.findLast((run) => run.kind !== 'added' && run.from < to);
    if (!first || !last) return { start: draft.length, end: draft.length, words: inserted.slice(from, to) };
    const wide = { from: edge(first, from, first.from), to: edge(last, to, last.to) };
    const start = first.start + (wide.from - first.from);
    const end = last.kind === 'same' ? last.start + (wide.to - last.from) : endAfter(runs, last);
    const place = { ...wide, start, end };
    const { from: a, to: b, ...found } = start === end ? withNeighbour(runs, inserted, place) : place;
    return { ...found, words: inserted.slice(a, b) };
  };
}

type Place = Omit<Run, 'kind'>;

function edge({ kind }: Run, wanted: number, whole: number): number {
  return kind === 'same' ? wanted : whole;
}

/** What was written in the place of a run that went. */
function endAfter(runs: readonly Run[], gone: Run): number {
  const next = runs[runs.indexOf(gone) + 1];
  return next?.kind === 'added' ? next.end : gone.end;
}

/** Nothing was written instead: the word before it, or else the one after, takes it along. */
function withNeighbour(runs: readonly Run[], inserted: string, place: Place): Place {
  const before = runs.find(({ kind, to }) => kind === 'same' && to === place.from);
  if (before) {
    const word = /\S+\s*$/u.exec(inserted.slice(before.from, before.to))?.[0].length ?? 0;
    const length = word || before.to - before.from;
    return { ...place, from: place.from - length, start: place.start - length };
  }
  const after = runs.find(({ kind, from }) => kind === 'same' && from === place.to);
  if (!after) return place;
  const word = /^\s*\S+/u.exec(inserted.slice(after.from, after.to))?.[0].length ?? 0;
  const length = word || after.to - after.from;
  return { ...place, to: place.to + length, end: place.end + length };
}

function runsOf(inserted: string, draft: string): Run[] {
  let [at, place] = [0, 0];
  return wordDiff(inserted, draft).map(({ kind, text }) => {
    const [from, start] = [at, place];
    if (kind !== 'added') at += text.length;
    if (kind !== 'removed') place += text.length;
    return { kind, from, to: at, start, end: place };
  });
}
