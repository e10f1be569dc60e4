import type { ForeignPiece } from './foreign-template';

/**
 * Text with `{{ … }}` (and, in the tools that have it, `{% … %}`), each handed to `read`, which may decline. Linear:
 * every sign is looked at once.
 */
export function splitBraces(
  text: string,
  read: (inside: string, source: string) => ForeignPiece | readonly ForeignPiece[] | undefined,
): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(/\{\{([^{}]*)\}\}|\{%([^{}]*?)%\}/g)) {
    pieces.push({ kind: 'text', text: text.slice(at, found.index) });
    at = found.index + found[0].length;
    const taken = found[1] === undefined ? undefined : read(found[1].trim(), found[0]);
    pieces.push(...[taken ?? { kind: 'inert' as const, source: found[0] }].flat());
  }
  return [...pieces, { kind: 'text', text: text.slice(at) }];
}
