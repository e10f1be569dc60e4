import type { Span } from './draft-text';

/**
 * Adds the one space that a person would type between an insertion and its neighbours, and none where there is white
 * space already, next to brackets and closing marks, or in scripts written without spaces.
 */
export function spaced(draft: string, { start, end }: Span, text: string): string {
  const lead = needsSpace(lastOf(draft.slice(0, start)), firstOf(text)) ? ' ' : '';
  const trail = needsSpace(lastOf(text), firstOf(draft.slice(end))) ? ' ' : '';
  return lead + text + trail;
}

const OPENING = /[\s\p{Ps}\p{Pi}¿¡]/u;
const CLOSING = /[\s\p{Pe}\p{Pf}.,;:!?…،؛؟]/u;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;

function needsSpace(left: string, right: string): boolean {
  if (!left || !right) return false;
  return !OPENING.test(left) && !CLOSING.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
}

function firstOf(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

function lastOf(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}
