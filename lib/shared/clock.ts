/** Now, in milliseconds since 1970-01-01 UTC. Handed in, so that tests own the time. */
export type Clock = () => number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The computer's own date at `now` (milliseconds since 1970 UTC), as an ISO date. */
export function isoDay(now: number): string {
  const at = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
