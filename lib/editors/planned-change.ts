import type { Span } from './draft-text';
import { type Editable, isField } from './editable';
import { isFocused } from './placing';
import { selectedSpan } from './selection';
import { spaced } from './spacing';

/** What is to be put where (nothing, to remove what is there), and the draft that must come out. */
export type Change = { readonly span: Span; readonly text: string; readonly expected: string };

type Wish = {
  readonly text: string;
  readonly at: 'caret' | 'end' | 'all' | Span;
  readonly caret?: Span | undefined;
  readonly spacing?: boolean;
};

/** Undefined when there is nothing to do, or the place lies outside the draft. */
export function changeFor(el: Editable, draft: string, wish: Wish): Change | undefined {
  const span = spanFor(el, draft, wish);
  if (span.start < 0 || span.end < span.start || span.end > draft.length) return undefined;
  const wanted = textFor(el, wish.text);
  const text = wish.spacing ? spaced(draft, span, wanted) : wanted;
  if (text === draft.slice(span.start, span.end)) return undefined;
  const expected = draft.slice(0, span.start) + text + draft.slice(span.end);
  return { span, text, expected };
}

function spanFor(el: Editable, draft: string, { at, caret }: Wish): Span {
  const end = { start: draft.length, end: draft.length };
  if (at === 'all') return { start: 0, end: draft.length };
  if (at === 'end') return end;
  if (at !== 'caret') return at;
  const remembered = caret ?? (isFocused(el) ? selectedSpan(el) : undefined);
  return remembered && remembered.end <= draft.length ? remembered : end;
}

/** One-line inputs would drop the breaks without a trace. */
function textFor(el: Editable, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return isField(el) && el.nodeName === 'INPUT' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}
