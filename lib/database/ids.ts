import { monotonicFactory, ulid } from 'ulid';

/** A ULID: 26 characters that sort by `now` (milliseconds since 1970 UTC) and are unique across contexts. */
export function newId(now: number): string {
  return ulid(now);
}

/** Ids of one moment that sort in the order they are asked for. */
export function idsOfOneMoment(now: number): () => string {
  const next = monotonicFactory();
  return () => next(now);
}
