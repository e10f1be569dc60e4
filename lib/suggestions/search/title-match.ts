import type { SnippetText } from '@/lib/library/snippet';
import type { TitleRange } from '../suggestion';
import { foldText } from './fold-text';
import { matchWord, slipsIn } from './match-word';
import { termsOf } from './terms';

/** How a title answers what was typed. */
export type TitleMatch = {
  readonly text: SnippetText;
  /** 0 to about 1.6: how many words, how well, in the order typed, from the start, and how much of the title that is. */
  readonly worth: number;
  /** How many of the words it holds. */
  readonly held: number;
  readonly ranges: readonly TitleRange[];
};

/** Titles cut into words and folded texts, kept because typing on asks for the same ones again. */
export class Titles {
  #pieces = new Map<SnippetText, readonly Piece[]>();
  #folded = new Map<SnippetText, string>();

  piecesOf(text: SnippetText): readonly Piece[] {
    if (this.#pieces.size > MOST_KEPT) this.#pieces.clear();
    const pieces = this.#pieces.get(text) ?? cut(text.title);
    this.#pieces.set(text, pieces);
    return pieces;
  }

  /** Title and body. */
  foldedOf(text: SnippetText): string {
    if (this.#folded.size > MOST_KEPT) this.#folded.clear();
    const folded = this.#folded.get(text) ?? foldText(`${text.title}\n${text.body}`);
    this.#folded.set(text, folded);
    return folded;
  }
}

const MOST_KEPT = 4_000;

/** The best answering title of a reply; of equal ones that in the language `preferred`, else the first. */
export function bestTitle(
  titles: Titles,
  texts: readonly SnippetText[],
  terms: readonly string[],
  isForgiving: boolean,
  preferred: string | null,
): TitleMatch | undefined {
  let best: TitleMatch | undefined;
  for (const text of texts) {
    const match = matchTitle(text, titles.piecesOf(text), terms, isForgiving);
    const isBetter = !best || match.worth > best.worth + 1e-9;
    const isSame = best !== undefined && Math.abs(match.worth - best.worth) <= 1e-9;
    if (isBetter || (isSame && text.lang === preferred)) best = match;
  }
  return best;
}

/** A word of the title where it stands. A word of a script without spaces is cut into its pieces. */
type Piece = { readonly term: string; readonly start: number; readonly end: number };

function matchTitle(
  text: SnippetText,
  pieces: readonly Piece[],
  terms: readonly string[],
  isForgiving: boolean,
): TitleMatch {
  let last = -1;
  let inOrder = 0;
  let quality = 0;
  let held = 0;
  let letters = 0;
  const ranges: TitleRange[] = [];
  for (const term of terms) {
    const [at, worth] = bestPiece(pieces, term, isForgiving ? slipsIn(term) : 0, last + 1);
    const piece = pieces[at];
    if (!piece) continue;
    held += 1;
    quality += worth;
    letters += piece.term.length;
    if (at === last + 1) inOrder += 1;
    last = at;
    ranges.push(rangeIn(piece, term));
  }
  const all = pieces.reduce((sum, { term }) => sum + term.length, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    text,
    held,
    worth:
      share(quality, terms.length) +
      0.35 * share(inOrder, terms.length) +
      0.25 * Math.min(1, share(letters, all)),
    ranges: joined(ranges),
  };
}

/** The place of the piece that answers best; of equal ones the first at or after `from`. */
function bestPiece(
  pieces: readonly Piece[],
  term: string,
  slips: number,
  from: number,
): [at: number, quality: number] {
  let at = -1;
  let best = 0;
  for (const [nth, piece] of pieces.entries()) {
    const quality = matchWord(term, piece.term, slips);
    if (quality > best || (quality === best && quality > 0 && at < from && nth >= from)) {
      at = nth;
      best = quality;
    }
  }
  return [at, best];
}

function cut(title: string): Piece[] {
  return [...title.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldText(word);
    let from = 0;
    return termsOf(folded).map((term) => {
      const at = Math.max(0, folded.indexOf(term, from));
      from = at + 1;
      // Folding that changes the length leaves no way back to single letters.
      if (folded.length !== word.length) return { term, start: index, end: index + word.length };
      return { term, start: index + at, end: index + at + term.length };
    });
  });
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What was typed of the piece; all of it where it was typed with a slip. */
function rangeIn({ term: word, start, end }: Piece, typed: string): TitleRange {
  const at = end - start === word.length ? word.indexOf(typed) : -1;
  return at < 0 ? [start, end] : [start + at, start + at + typed.length];
}

/** In the order of the title; what overlaps or touches is one. */
function joined(ranges: readonly TitleRange[]): TitleRange[] {
  const found: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
