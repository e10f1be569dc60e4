/** Lower case without accents, so that "Rückgabe" is found by "ruckgabe". */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  // Most wording is plain: only the rest pays for taking signs apart.
  return /[^\p{ASCII}]/u.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
