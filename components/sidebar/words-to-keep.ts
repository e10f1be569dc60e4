import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import { normalise } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';

/**
 * What was typed into the search, fit to be kept: personal data covered, on one line, not endless. `null` for what a
 * responder pasted from the comment: a customer's words are never kept.
 */
export function wordsToKeep(typed: string, commentText: string): string | null {
  const words = typed.replace(/\s+/g, ' ').trim();
  if (words === '' || isFrom(commentText, words)) return null;
  return maskPersonalData(words).slice(0, MOST_LETTERS);
}

const MOST_LETTERS = 120;
/** As many words in a row as nobody types by chance. */
const FEWEST_QUOTED = 4;

function isFrom(comment: string, words: string): boolean {
  const flat = (text: string) => wordsIn(normalise(text)).map(({ word }) => word);
  const typed = flat(words);
  const said = ` ${flat(comment).join(' ')} `;
  for (let at = 0; at + FEWEST_QUOTED <= typed.length; at += 1) {
    if (said.includes(` ${typed.slice(at, at + FEWEST_QUOTED).join(' ')} `)) return true;
  }
  return false;
}
