/** Now, in milliseconds since 1970-01-01 UTC. Handed in, so that tests own the time. */
export type Clock = () => number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
