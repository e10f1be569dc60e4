/** Every kind that is looked for, the surest first: where two overlap, the earlier kind wins. */
export const PERSONAL_DATA_KINDS = [
  'iban',
  'card',
  'national-id',
  'email',
  'birth-date',
  'order-number',
  'address',
  'phone',
] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Offsets are UTF-16 code units into the text as written, end exclusive. */
export type PersonalDataHit = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Every match of a global pattern; the named group `hit`, when there is one, is what counts. */
export function hitsOf(kind: PersonalDataKind, text: string, pattern: RegExp): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = match.groups?.hit ?? match[0];
    const start = match.index + match[0].lastIndexOf(words);
    hits.push(hitAt(kind, text, start, start + words.length));
  }
  return hits;
}

export function hitAt(kind: PersonalDataKind, text: string, start: number, end: number): PersonalDataHit {
  return { kind, start, end, text: text.slice(start, end) };
}
