import { htmlToText, looksLikeHtml } from './html';
import { LIMITS } from './limits';
import type { Notes } from './problem';
import { tidyText } from './reply-row';

/** The words of a field that holds markup, or, with `maybe`, may hold it. */
export function takeHtml(source: string, notes: Notes, field: string, maybe = false): string {
  if (maybe && !looksLikeHtml(source)) return tidyText(source, notes, field);
  if (source.length > MOST_MARKUP) {
    notes.refuse(field, 'exchange_value_long', source.length, MOST_MARKUP);
    return '';
  }
  const { text, pictures } = htmlToText(source);
  if (pictures > 0) notes.warn(field, 'exchange_picture');
  return tidyText(text, notes, field);
}

/** Markup around a reply is longer than the reply, but not without end. */
const MOST_MARKUP = LIMITS.bodyLength * 10;
