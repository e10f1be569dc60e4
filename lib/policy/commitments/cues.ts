/** How one language promises. All patterns are global and for straightened text, any case, accents kept. */
export interface PromiseCues {
  /** The words say that somebody of us will do something. */
  readonly sure: readonly RegExp[];
  /** A promise only together with a time to come: "we are sending it tomorrow", but "we send parcels by train". */
  readonly timed: readonly RegExp[];
  /** Makes what follows depend on somebody else. */
  readonly condition: RegExp;
  /** Stands before a condition that is none: "we will check if …", "…, and if you need more, write to us". */
  readonly notConditional: RegExp;
  /** Stands right before a cue that is denied or only told of. */
  readonly undone: RegExp;
  /** Stands after the first word of a cue that is denied: "wir rufen Sie nicht an". */
  readonly denied: RegExp;
  /** Says what is usually done. */
  readonly habit: RegExp;
}

export type PromiseLang = 'en' | 'de' | 'es' | 'fr';

/** Whole words of any script: `\b` knows only those of ASCII. */
export function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Right before a place: the pattern is to end there. */
export function ending(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})\\s*$`, 'iu');
}

/** At most that many words in between, with no comma. */
export function upTo(most: number): string {
  return `(?:[\\p{L}\\p{N}'@&-]+ ){0,${most}}?`;
}
