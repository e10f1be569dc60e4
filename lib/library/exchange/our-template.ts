import type { Placeholder } from '../snippet';
import { readOutput, readRotate, readTag } from '../template-grammar';
import { scanTemplate } from '../template-scan';

/** What a body of ours says to a tool that has no conditions. */
export type OurPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string; readonly placeholder: Placeholder | undefined };

/**
 * The body with its optional parts written out: the first branch of every `if`, the first text of every `rotate`.
 * A body that cannot be read stays as it is.
 */
export function flattenTemplate(body: string, placeholders: readonly Placeholder[]): OurPiece[] {
  const byName = new Map(placeholders.map((placeholder) => [placeholder.name, placeholder]));
  const pieces: OurPiece[] = [];
  /** For each open `if`: whether its branch is the first. */
  const branches: boolean[] = [];
  for (const mark of scanTemplate(body)) {
    if (mark.kind === 'tag') {
      const { name, rest, restFrom } = readTag(mark);
      if (name === 'if') branches.push(true);
      else if (name === 'elsif' || name === 'else') branches.splice(-1, 1, false);
      else if (name === 'endif') branches.pop();
      else if (name === 'rotate' && !branches.includes(false)) {
        const [first] = readRotate(rest, restFrom).value ?? [];
        if (first) pieces.push({ kind: 'text', text: first.text });
      }
    } else if (branches.includes(false)) continue;
    else if (mark.kind === 'text') pieces.push({ kind: 'text', text: mark.text });
    else if (mark.kind === 'output') {
      const name = readOutput(mark).value?.name.text ?? mark.inner.trim();
      pieces.push({ kind: 'name', name, placeholder: byName.get(name) });
    } else pieces.push({ kind: 'text', text: body.slice(mark.from, mark.to) });
  }
  return pieces;
}

export type PieceWriter = {
  text(text: string): string;
  /** A name that tool fills in by itself; undefined: it has none like it. */
  known(name: string): string | undefined;
  /** A form field of that tool; undefined: it has no forms. */
  field?(placeholder: Placeholder): string;
};

/** A value the other tool cannot ask for stands there in brackets, so that nobody sends it unseen. */
export function writeTemplate(
  body: string,
  placeholders: readonly Placeholder[],
  { text, known, field }: PieceWriter,
): string {
  const written = flattenTemplate(body, placeholders).map((piece) => {
    if (piece.kind === 'text') return text(piece.text);
    const theirs = known(piece.name);
    if (theirs !== undefined) return theirs;
    const label = piece.placeholder?.label || piece.name.replaceAll('_', ' ');
    if (!field) return text(`[${label}]`);
    return field(piece.placeholder ?? bareDetail(piece.name, label));
  });
  return written.join('');
}

function bareDetail(name: string, label: string): Placeholder {
  return { name, label, example: '', type: 'text', required: true, default: null, choices: [] };
}
