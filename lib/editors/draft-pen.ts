/** A place in the DOM, as `Range.setStart` takes it. */
export type Spot = { readonly node: Node; readonly offset: number };

/** A piece of the draft's text and where it stands in the DOM. A line break is a segment of length 1. */
export type Segment = {
  readonly at: number;
  readonly length: number;
  start: Spot;
  end: Spot;
  /** Places from here on lie after the segment. For a break between blocks this comes before `end`. */
  readonly passed: Spot;
  /** Where the characters are; undefined for breaks and pictures. */
  readonly inside: Spot | undefined;
};

/**
 * Writes a draft down in reading order. A break at the very end of a line is a placeholder that keeps the line open
 * (`<p>a<br></p>` is one line), so a break is written only once something follows it; so is a collapsible space.
 */
export class DraftPen {
  text = '';
  readonly segments: Segment[] = [];
  /** Where the caret stands at the end of what is written. */
  lineEnd: Spot;
  #lines = 0;
  #fresh: Spot | undefined;
  #break: { start: Spot; end: Spot } | undefined;
  #space: { start: Spot; end: Spot } | undefined;
  #lineHasText = false;

  constructor(root: Node) {
    this.lineEnd = { node: root, offset: 0 };
    this.#fresh = this.lineEnd;
  }

  /** What follows stands on its own line. */
  block(spot: Spot): void {
    this.#break = undefined;
    this.#space = undefined;
    this.#fresh ??= spot;
  }

  words(node: Node, offset: number, text: string): void {
    const start = { node, offset };
    const end = { node, offset: offset + text.length };
    this.#ready(start);
    if (this.#space) this.#put(' ', this.#space.start, this.#space.end, this.#space.start);
    this.#put(text, start, end, start);
  }

  /** A character that is not text in the DOM, such as an emoji picture. */
  picture(text: string, start: Spot, end: Spot): void {
    this.#ready(start);
    if (this.#space) this.#put(' ', this.#space.start, this.#space.end, this.#space.start);
    this.#put(text, start, end, undefined);
  }

  /** White space that shows as one space between words and as nothing at the ends of a line. */
  space(start: Spot, end: Spot): void {
    if (this.#lineHasText && !this.#break) this.#space ??= { start, end };
  }

  break(start: Spot, end: Spot): void {
    this.#ready(start);
    this.#space = undefined;
    this.#break = { start, end };
    if (!this.#lineHasText) this.#settle(start);
  }

  /** Begins the line and writes the break that is now known to show. */
  #ready(first: Spot): void {
    if (this.#fresh) {
      if (this.#lines++ > 0) this.#newline(this.lineEnd, this.#fresh);
      this.#fresh = undefined;
      this.#lineHasText = false;
      this.#settle(first);
    } else if (this.#break) {
      this.#newline(this.lineEnd, this.#break.end);
      this.#lineHasText = false;
      this.#settle(first);
    }
    this.#break = undefined;
  }

  #newline(start: Spot, passed: Spot): void {
    this.segments.push({ at: this.text.length, length: 1, start, end: passed, passed, inside: undefined });
    this.text += '\n';
  }

  /** The line turns out to start here. */
  #settle(spot: Spot): void {
    const last = this.segments.at(-1);
    if (last && this.text.endsWith('\n') && !last.inside) last.end = spot;
    this.lineEnd = spot;
  }

  #put(text: string, start: Spot, end: Spot, inside: Spot | undefined): void {
    this.segments.push({ at: this.text.length, length: text.length, start, end, passed: end, inside });
    this.text += text;
    this.lineEnd = end;
    this.#space = undefined;
    this.#lineHasText = true;
  }
}
