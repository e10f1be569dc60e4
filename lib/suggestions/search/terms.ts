/**
 * The words of a folded text, each handed on as it is met. Where a script writes no spaces (Chinese, Japanese, Thai and
 * its neighbours) every two signs in a row are a word, and the last sign alone: a piece of a sentence is found by its
 * pairs, and a single sign by the pairs it begins.
 */
export function eachTerm(folded: string, take: (term: string) => void): void {
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const unit = at < folded.length ? folded.charCodeAt(at) : 32;
    if (unit > 0x7f) {
      eachTermOfAnyScript(folded, start < 0 ? at : start, take);
      return;
    }
    const isLetter = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (isLetter && start < 0) start = at;
    else if (!isLetter && start >= 0) {
      take(folded.slice(start, at));
      start = -1;
    }
  }
}

export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  eachTerm(folded, (term) => terms.push(term));
  return terms;
}

/** Whether the term comes from a script that writes no spaces, so that it is a piece and not a whole word. */
export function isDense(term: string): boolean {
  return term.charCodeAt(0) > 0x7f && DENSE.test(term);
}

function eachTermOfAnyScript(folded: string, from: number, take: (term: string) => void): void {
  WORD.lastIndex = from;
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const [word] = match;
    if (DENSE.test(word)) eachPiece(word, take);
    else take(word);
  }
}

function eachPiece(word: string, take: (term: string) => void): void {
  for (const [run] of word.matchAll(RUNS)) {
    if (!DENSE.test(run)) take(run);
    else {
      const signs = [...run];
      for (const [nth, sign] of signs.entries()) take(sign + (signs[nth + 1] ?? ''));
    }
  }
}

const SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DENSE = new RegExp(`[${SCRIPTS}]`, 'u');
const RUNS = new RegExp(`[${SCRIPTS}\\p{M}]+|[^${SCRIPTS}]+`, 'gu');
