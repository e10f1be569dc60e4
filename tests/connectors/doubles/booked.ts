import type { Double } from './server';

export type Taken = { readonly number: number; readonly caseId: string; readonly body: string };

/** A double with what it took, as its own people would count it. */
export type Booked = Double & { readonly taken: readonly Taken[] };

/** What a target keeps: with `once` the same key makes one entry, with `add` each request makes another. */
export function bookOf() {
  const taken: Taken[] = [];
  const add = (caseId: string, body: string): Taken => {
    const entry = { number: 4_711 + taken.length, caseId, body };
    taken.push(entry);
    return entry;
  };
  return {
    add,
    once: (caseId: string, body: string) => taken.find((each) => each.caseId === caseId) ?? add(caseId, body),
    view: { taken } as const,
  };
}
