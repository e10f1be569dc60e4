/**
 * A wording with its first letter as the place asks for: a capital where a sentence begins, else a small one. "I",
 * "I’ll" and words with more capitals ("DM") stay as they are.
 */
export function fitCase(wording: string, text: string, start: number): string {
  const first = /^\S*/.exec(wording)?.[0] ?? '';
  if (/(?:^|[.!?…\n])["“'(]?\s*$/u.test(text.slice(Math.max(0, start - 8), start)))
    return capitalised(wording);
  if (first === '' || /^I(?:['’]|$)/.test(first) || /^.+\p{Lu}/u.test(first)) return wording;
  return wording.charAt(0).toLowerCase() + wording.slice(1);
}

function capitalised(wording: string): string {
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}
