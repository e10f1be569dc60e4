import type { PersonalDataHit } from './hit';
import { type Edit, toOriginal, type View, withEdits } from './view';

/**
 * What `find` finds in the text, and in the text with signs that glue words ("58.Windlass.Street", "29🎈11🎈1992")
 * as spaces, brackets around words left out and
 * digits inside words as letters ("P4th"). Offsets are into the text given.
 */
export function findLoosened(text: string, find: (text: string) => PersonalDataHit[]): PersonalDataHit[] {
  const found = find(text);
  const loose = loosened(text);
  if (loose.starts === undefined) return found;
  const more = find(loose.text).map((hit) => ({ ...hit, ...toOriginal(loose, hit.start, hit.end) }));
  return [
    ...found,
    ...more.filter((hit) => !found.some(({ start, end }) => start < hit.end && hit.start < end)),
  ];
}

const LETTERS_BY_DIGIT: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a' };
const GLUE =
  /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s'’,;!?-]{1,4}(?=[\p{L}\p{N}])|[()[\]{}<>]|(?<=\p{L})[0134](?=\p{L}{2})/gu;

function loosened(text: string): View {
  const edits: Edit[] = [];
  for (const { 0: signs, index } of text.matchAll(GLUE)) {
    const isBracket = /^[()[\]{}<>]$/.test(signs);
    edits.push({
      start: index,
      end: index + signs.length,
      as: isBracket ? '' : (LETTERS_BY_DIGIT[signs] ?? ' '),
    });
  }
  return withEdits({ text }, edits);
}
