import { type Edit, type View, withEdits } from './view';

const WORD = String.raw`[\p{L}\p{N}_-]{1,40}`;
/** "(tess).(wolfe)@(example).(com)", but not "(at)" and "(dot)". */
const BRACKETED = new RegExp(
  String.raw`(?<=^|[\s.@])[([{<](?=${WORD}[)\]}>](?:[.@]|$|[\s,]))|(?<=[([{<]${WORD})[)\]}>](?=[.@\s,]|$)`,
  'gu',
);
/** "me (with a dot) at": a remark between the parts. */
const REMARK = /\s\([^()@\n]{4,40}\)(?= at )/g;
/** "iggy/stone/at/example/com" */
const CHAIN =
  /(?<![\p{L}\p{N}/|\\])[\p{L}\p{N}]{1,40}(?:([/|\\])[\p{L}\p{N}-]{1,40}){3,7}(?![\p{L}\p{N}/|\\])/gu;

/** The text without the signs that set the parts of an address apart; the same view when there are none. */
export function withPartsJoined(text: string): View {
  const edits: Edit[] = [];
  if (/[.@][([{<]|[)\]}>][.@]/.test(text)) {
    for (const { index } of text.matchAll(BRACKETED)) edits.push({ start: index, end: index + 1, as: '' });
  }
  for (const { 0: remark, index } of text.matchAll(REMARK))
    edits.push({ start: index, end: index + remark.length, as: '' });
  for (const { 0: chain, index } of text.matchAll(CHAIN)) edits.push(...editsOf(chain, index));
  const inOrder = edits.sort((a, b) => a.start - b.start);
  return withEdits(
    { text },
    inOrder.filter((edit, nth) => edit.start >= (inOrder[nth - 1]?.end ?? 0)),
  );
}

function editsOf(chain: string, offset: number): Edit[] {
  const at = /[/|\\](?:at|arroba|arobase|ät)[/|\\]/i.exec(chain);
  if (!at) return [];
  const edits: Edit[] = [];
  for (let unit = 0; unit < chain.length; unit += 1) {
    if (unit === at.index) {
      edits.push({ start: offset + unit, end: offset + unit + at[0].length, as: '@' });
      unit += at[0].length - 1;
    } else if (/[/|\\]/.test(chain.charAt(unit)))
      edits.push({ start: offset + unit, end: offset + unit + 1, as: '.' });
  }
  return edits;
}
