/**
 * A wording with its first letter as the place asks for: a capital where a sentence begins, also after the name that a
 * reply is signed with ("– Noor"), else a small one. "I", "I’ll" and words with more capitals ("DM") stay as they are.
 */
export function fitCase(wording: string, text: string, start: number): string {
  const first = /^\S*/.exec(wording)?.[0] ?? '';
  if (beginsSentence(text, start)) return capitalised(wording);
  if (first === '' || /^I(?:['’]|$)/.test(first) || /^.+\p{Lu}/u.test(first)) return wording;
  return wording.charAt(0).toLowerCase() + wording.slice(1);
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start);
  if (/(?:^|[.!?…\n])["“'(]?\s*$/u.test(before.slice(-8))) return true;
  return SIGNED.test(before.slice(-LONGEST_NAME));
}

/** After the end of a sentence: a dash and up to three words with a capital. */
const SIGNED = /[.!?…\n]["”’)]?\s*[–—-]\s?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\s*$/u;
const LONGEST_NAME = 60;

function capitalised(wording: string): string {
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}
