/** At most `limit` UTF-16 units, ending with "…" when shortened, never in the middle of what people see as one sign. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const window = text.slice(0, limit + 64);
  const boundary = SIGNS.segment(window).containing(limit - 1)?.index ?? 0;
  return `${text.slice(0, boundary > 0 ? boundary : wholeUnits(text, limit - 1)).trimEnd()}…`;
}

export function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}

/** A sign longer than the limit (a letter with a hundred accents) is cut between its parts. */
function wholeUnits(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ENCODER = new TextEncoder();

/** The longest beginning that `measure` finds no longer than `limit`, for targets that count after escaping. */
export function clipMeasured(text: string, limit: number, measure: (text: string) => number): string {
  if (measure(text) <= limit) return text;
  let fits = 0;
  let tooLong = Math.min(text.length, limit + 1);
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(clip(text, middle)) <= limit) fits = middle;
    else tooLong = middle;
  }
  return clip(text, fits);
}
