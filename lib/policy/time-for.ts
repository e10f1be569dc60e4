/** True until `ms` have passed since it was made, false from then on. @param now milliseconds of any clock */
export function timeFor(ms: number, now: () => number = () => performance.now()): () => boolean {
  const end = now() + ms;
  return () => now() < end;
}
