/**
 * A name with everything after the first word shortened to its first letter: "Rui Tavares" becomes "Rui T.",
 * "Dr. Annegret Süß" becomes "Dr. Annegret S.". Emoji and brackets after the name go. One word stays as it is.
 */
export function maskName(name: string): string {
  const words = nameWords(name);
  const first = firstNameAt(words);
  return words.map((word, at) => (at <= first ? word : initialOf(word))).join(' ');
}

/** The words of a name that `maskName` shortens, to cover them in texts as well. Shorter than three letters: none. */
export function surnamesOf(name: string): string[] {
  const words = nameWords(name);
  return words.slice(firstNameAt(words) + 1).filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 3);
}

/** The text with those names, written exactly so, shortened to their first letter. */
export function coverNames(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  return text.replace(NAME_AND_DOT, (whole, word: string) => (names.has(word) ? initialOf(word) : whole));
}

/** Not inside a handle, a hashtag or an address. A full stop after it is the initial's own. */
const NAME_AND_DOT = /(?<![@#\w/.])(\p{L}[\p{L}\p{M}'’-]*)\.?/gu;

function nameWords(name: string): string[] {
  const plain = name.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
  const words = plain.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length > 0 ? words : [name.trim()];
}

function firstNameAt(words: readonly string[]): number {
  const at = words.findIndex((word) => !TITLE.test(word));
  return at < 0 ? words.length : at;
}

const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|mx|sr|sra|ing|rev)\.?|herr|frau|don|doña|د\.?)$/iu;

function initialOf(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0];
  return letter === undefined ? '•' : `${letter}.`;
}
