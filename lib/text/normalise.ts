import { latinLookalike, straightenQuotes, stripAccents } from './fold-letters';

export type Span = { readonly start: number; readonly end: number };

export type NormalisedText = {
  readonly text: string;
  /**
   * Offsets into `text` to offsets into the original, both UTF-16 code units, end exclusive. A span never ends
   * inside a grapheme of the original. Throws a RangeError when the offsets are outside `text`.
   */
  toOriginal(start: number, end: number): Span;
};

/**
 * Folds what people cannot see or do not mean: compatibility forms (NFKC), case, curly quotes, zero-width
 * characters, accents unless kept, and Cyrillic or Greek lookalikes inside otherwise Latin words.
 * Time and space grow linearly with the text.
 */
export function normaliseWithOffsets(text: string, options: { keepAccents?: boolean } = {}): NormalisedText {
  const folded = new Folded(text.length);
  for (const grapheme of graphemesOf(text)) {
    folded.add(foldGrapheme(grapheme.segment, options.keepAccents === true), grapheme);
  }
  const normalised = foldLookalikes(folded.pieces.join(''));
  return {
    text: normalised,
    toOriginal(start, end) {
      if (start < 0 || end < start || end > normalised.length) throw new RangeError(`${start}..${end}`);
      const from = folded.starts[start] ?? text.length;
      return { start: from, end: end > start ? (folded.ends[end - 1] ?? text.length) : from };
    },
  };
}

/** The folded text alone, for comparing. */
export function normalise(text: string): string {
  // What thousands of phrases are, and nothing in it but case and the grave accent folds.
  return ASCII.test(text) ? text.toLowerCase().replaceAll('`', "'") : normaliseWithOffsets(text).text;
}

const ASCII = /^\p{ASCII}*$/u;

class Folded {
  readonly pieces: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(private readonly length: number) {}

  add(piece: string, from: { index: number; segment: string }): void {
    this.pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.starts.push(from.index);
      this.ends.push(Math.min(from.index + from.segment.length, this.length));
    }
  }
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The segmenter is dear: it is asked only about stretches that are not plain letters and signs. */
function* graphemesOf(text: string): Iterable<{ index: number; segment: string }> {
  let index = 0;
  while (index < text.length) {
    if (isPlain(text, index) && isPlain(text, index + 1)) {
      yield { index, segment: text.charAt(index) };
      index += 1;
      continue;
    }
    const start = index;
    index += 1;
    while (index < text.length && !(isPlain(text, index - 1) && isPlain(text, index))) index += 1;
    for (const { index: at, segment } of segmenter.segment(text.slice(start, index)))
      yield { index: start + at, segment };
  }
}

/**
 * Between two plain units there is always a boundary: ASCII, Latin letters, and the signs from the hyphens to the
 * ellipsis. Line ends are taken one by one (CR LF is one grapheme, but folds like two). The end is plain.
 */
function isPlain(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return !(unit >= 0x80) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x2010 && unit <= 0x2027);
}

/** Zero-width and direction marks, the soft hyphen and variation selectors. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

function foldGrapheme(grapheme: string, keepAccents: boolean): string {
  if (grapheme.length === 1 && grapheme < '\x80') return grapheme === '`' ? "'" : grapheme.toLowerCase();
  // NFKC would turn ´ into a space and an accent, and ″ into two marks: quotes first.
  const visible = straightenQuotes(grapheme).replace(INVISIBLE, '').replace(/″/g, '"');
  const small = visible.normalize('NFKC').toLowerCase();
  return keepAccents ? small : stripAccents(small);
}

const LATIN = /\p{Script=Latin}/u;

/** One letter becomes one letter of the same length, so offsets hold. A wholly Cyrillic or Greek word stays. */
function foldLookalikes(text: string): string {
  if (!HAS_LOOKALIKE.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    HAS_LOOKALIKE.test(word) && LATIN.test(word) ? Array.from(word, latinLookalike).join('') : word,
  );
}
const HAS_LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
