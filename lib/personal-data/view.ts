/**
 * A text as it is meant, with the way back: unit `i` of `text` stands for the original's units from `starts[i]` up to
 * `ends[i]`. Without the two arrays it is the original itself. Offsets are UTF-16 code units.
 */
export type View = {
  readonly text: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
};

/** Puts `as` in place of `text.slice(start, end)`; edits are in order and apart. */
export type Edit = { readonly start: number; readonly end: number; readonly as: string };

/** The original's offsets of a span of the view; the span is not empty. */
export function toOriginal(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.starts?.[start] ?? start, end: view.ends?.[end - 1] ?? end };
}

/** The view with edits made. What an edit puts in stands for all that it takes out, unless both are as long. */
export function withEdits(view: View, edits: readonly Edit[]): View {
  if (edits.length === 0) return view;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const keepUpTo = (limit: number) => {
    pieces.push(view.text.slice(at, limit));
    for (; at < limit; at += 1) {
      starts.push(view.starts?.[at] ?? at);
      ends.push(view.ends?.[at] ?? at + 1);
    }
  };
  for (const edit of edits) {
    keepUpTo(edit.start);
    pieces.push(edit.as);
    const unitwise = edit.as.length === edit.end - edit.start;
    for (let unit = 0; unit < edit.as.length; unit += 1) {
      const from = unitwise ? edit.start + unit : edit.start;
      const { start, end } = toOriginal(view, from, unitwise ? from + 1 : edit.end);
      starts.push(start);
      ends.push(end);
    }
    at = edit.end;
  }
  keepUpTo(view.text.length);
  return { text: pieces.join(''), starts, ends };
}
