import type { Double } from './server';

export type Taken = { readonly number: number; readonly caseId: string; readonly body: string };

/** What became of a case there: who has it, and whether it is closed or thrown away. */
export type Handled = {
  readonly by?: string;
  /** Somebody was put down for it by the target itself, and has not looked at it. */
  readonly assignedByItself?: boolean;
  readonly solved?: boolean;
  readonly deleted?: boolean;
};

/** A double with what it took, as its own people would count it. */
export type Booked = Double & {
  readonly taken: readonly Taken[];
  /** Its people do something with the case of this number. */
  handle(number: number, handled: Handled): void;
};

/** What a target keeps: with `once` the same key makes one entry, with `add` each request makes another. */
export function bookOf() {
  const taken: Taken[] = [];
  const handled = new Map<number, Handled>();
  const add = (caseId: string, body: string): Taken => {
    const entry = { number: 4_711 + taken.length, caseId, body };
    taken.push(entry);
    return entry;
  };
  return {
    add,
    once: (caseId: string, body: string) => taken.find((each) => each.caseId === caseId) ?? add(caseId, body),
    /** Undefined: there is no such case, or not any more. */
    standing(number: number): Handled | undefined {
      const how = handled.get(number) ?? {};
      return how.deleted || !taken.some((each) => each.number === number) ? undefined : how;
    },
    view: {
      taken,
      handle: (number: number, how: Handled) => void handled.set(number, how),
    } as const,
  };
}
