import type { Span } from '@/lib/text/normalise';

/** Where a matcher finds something. Offsets are UTF-16 code units into the draft as written. */
export type Match = Span & {
  /** What `$1`, `$2`, … of a rewrite stand for; null where a part was not needed. */
  readonly parts: readonly (Span | null)[];
  /** Other words of the draft make it harmless: it counts for nothing while they stand. */
  readonly isExcused?: true;
};

/** A place of a rule: matches that overlap are one. */
export type Place = Span & {
  /** Null when the place was put together from several matches: then it has no parts to speak of. */
  readonly parts: Match['parts'] | null;
};

export function mergeMatches(matches: readonly Match[]): Place[] {
  const places: Place[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (last === undefined || match.start >= last.end) places.push(match);
    else if (match.end > last.end)
      places[places.length - 1] = { start: last.start, end: match.end, parts: null };
  }
  return places;
}
