/**
 * Lower case without accents, so that "Rückgabe" is found by "ruckgabe". Beside `lib/text/normalise`, which also sees
 * through disguises and knows where each letter stood: that takes a step for every letter, and this runs over the
 * whole library while somebody types.
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  // Most wording is plain: only the rest pays for taking signs apart.
  return /[^\p{ASCII}]/u.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
