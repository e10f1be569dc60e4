export type PersonalDataKind =
  | 'card'
  | 'iban'
  | 'email'
  | 'phone'
  | 'order-number'
  | 'address'
  | 'birth-date';

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
    hits.push({ kind, start, end: start + words.length, text: words });
  }
  return hits;
}
