import { fitCase } from './fit-case';
import type { Place } from './match';

/**
 * The wording for a place: `$0` is the match as written, `$1` to `$9` its parts. A number that the rule has no part
 * for stays as it is. Null where the parts are not known, because several matches ran together.
 */
export function wordingFor(wording: string | null, text: string, place: Place): string | null {
  if (wording === null || !wording.includes('$'))
    return wording === null ? null : fitCase(wording, text, place.start);
  if (place.parts === null && /\$[1-9]/.test(wording)) return null;
  const spans = [place, ...(place.parts ?? [])];
  const filled = wording.replace(/\$(\d)/g, (written, digit: string) => {
    const span = spans[Number(digit)];
    if (span === undefined) return written;
    return span === null ? '' : text.slice(span.start, span.end);
  });
  // What the responder wrote keeps its own case.
  return /^\$\d/.test(wording) ? filled : fitCase(filled, text, place.start);
}
