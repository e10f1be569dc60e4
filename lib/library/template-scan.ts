/** A stretch of a body, in UTF-16 units; `to` is the first unit after it. */
export type Span = { readonly from: number; readonly to: number };

/** Words between two marks, as they stand after white-space control. */
export type TextMark = Span & { readonly kind: 'text'; readonly text: string; readonly textFrom: number };

/** `{{ … }}` or `{% … %}`; `inner` is what stands between, without the dashes of white-space control. */
export type SignMark = Span & {
  readonly kind: 'output' | 'tag';
  readonly inner: string;
  readonly innerFrom: number;
  readonly trimsLeft: boolean;
  readonly trimsRight: boolean;
};

/** An opening sign whose closing sign is missing. */
export type UnclosedMark = Span & { readonly kind: 'unclosed' };

export type Mark = TextMark | SignMark | UnclosedMark;

/** Cuts any text into marks, in reading order and without a gap; never fails. Linear in the length of the body. */
export function scanTemplate(body: string): Mark[] {
  const marks: (Span | SignMark | UnclosedMark)[] = [];
  let at = 0;
  while (at < body.length) {
    const opener = nextOpener(body, at);
    if (opener > at) marks.push({ from: at, to: opener });
    if (opener === body.length) break;
    const mark = signAt(body, opener);
    marks.push(mark);
    at = mark.to;
  }
  return marks.map((mark, nth) =>
    'kind' in mark ? mark : textMark(body, mark, marks[nth - 1], marks[nth + 1]),
  );
}

function nextOpener(body: string, from: number): number {
  OPENER.lastIndex = from;
  return OPENER.exec(body)?.index ?? body.length;
}

function signAt(body: string, from: number): SignMark | UnclosedMark {
  const kind = body[from + 1] === '{' ? 'output' : 'tag';
  const end = kind === 'tag' ? endOf(body, from, '%}', false) : endOfOutput(body, from);
  if (end === undefined) return { kind: 'unclosed', from, to: endOfUnclosed(body, from) };
  const inside = body.slice(from + 2, end);
  const trimsLeft = inside.startsWith('-');
  const trimsRight = inside.endsWith('-');
  const innerFrom = from + 2 + (trimsLeft ? 1 : 0);
  const inner = body.slice(innerFrom, Math.max(innerFrom, end - (trimsRight ? 1 : 0)));
  return { kind, from, to: end + 2, inner, innerFrom, trimsLeft, trimsRight };
}

/** A quotation mark that is never closed must not swallow the rest of the body. */
function endOfOutput(body: string, from: number): number | undefined {
  return endOf(body, from, '}}', true) ?? endOf(body, from, '}}', false);
}

function endOf(body: string, from: number, closer: string, minding: boolean): number | undefined {
  let quote = '';
  for (let at = from + 2; at < body.length; at++) {
    const unit = body.charAt(at);
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (minding && (unit === '"' || unit === "'")) quote = unit;
    else if (body.startsWith(closer, at)) return at;
    else if (body.startsWith('{{', at) || body.startsWith('{%', at)) return undefined;
  }
  return undefined;
}

/** To the end of the line or the next opening sign, without the white space before it. */
function endOfUnclosed(body: string, from: number): number {
  const line = body.indexOf('\n', from);
  const end = Math.min(nextOpener(body, from + 2), line < 0 ? body.length : line);
  return Math.max(from + 2, from + body.slice(from, end).trimEnd().length);
}

function textMark(body: string, { from, to }: Span, before?: object, after?: object): TextMark {
  let text = body.slice(from, to);
  if (before && 'trimsRight' in before && before.trimsRight) text = text.trimStart();
  const textFrom = to - text.length;
  if (after && 'trimsLeft' in after && after.trimsLeft) text = text.trimEnd();
  return { kind: 'text', from, to, text, textFrom };
}

const OPENER = /\{[{%]/g;
