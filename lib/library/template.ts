import { fail, type Result, succeed } from '@/lib/shared/result';
import type { Placeholder } from './snippet';
import { type BadTemplate, namesIn, type Piece, parseTemplate, renderPieces } from './template-engine';

export type FilledPart = {
  readonly kind: 'plain' | 'filled' | 'missing';
  /** For `missing`: the placeholder's label, for a person to read and never to send. */
  readonly text: string;
  readonly name?: string;
  /** Wording nobody may change: stood between `{% locked %}` and `{% endlocked %}`. */
  readonly isLocked?: true;
};

export type FillOptions = {
  /** How often the reply was used before: `rotate` takes the next of its texts at each turn. 0 without. */
  readonly turn?: number;
  /** BCP 47 language dates are written in; as ISO dates without. */
  readonly lang?: string;
};

export type FilledText = {
  readonly text: string;
  readonly parts: readonly FilledPart[];
  /** Names without a value, each once, in reading order. Not empty: the text must not leave Cuecard. */
  readonly missing: readonly string[];
  /** Each locked wording that stands in `text`, letter by letter, in reading order. */
  readonly locked: readonly string[];
};

export type { BadTemplate } from './template-engine';

/**
 * Fills a snippet's body. Values go in exactly as given: one that looks like a template stays what it is. A value
 * of nothing but white space counts as none. In `{% if name %}` a name without a value is false; output bare, it is missing.
 */
export function fillTemplate(
  body: string,
  values: Readonly<Record<string, string | undefined>>,
  placeholders: readonly Placeholder[],
  _options: FillOptions = {},
): Result<FilledText, BadTemplate> {
  const parsed = parseTemplate(body);
  if (!parsed.ok) return parsed;
  const scope = present(values);
  const rendered = renderPieces(parsed.value, scope);
  if (!rendered.ok) return rendered;
  if (leavesBraces(rendered.value, scope)) {
    return fail({ type: 'bad-template', message: 'template signs would stay in the text', line: 1 });
  }
  const labels = new Map(placeholders.map((placeholder) => [placeholder.name, placeholder.label]));
  const parts = rendered.value.map((piece) => toPart(piece, labels));
  const missing = parts.flatMap((part) => (part.kind === 'missing' && part.name ? [part.name] : []));
  return succeed({
    text: parts.map((part) => part.text).join(''),
    parts: joinPlain(parts),
    missing: [...new Set(missing)],
    locked: [],
  });
}

/** The names a body uses, in order of appearance; none for a body that cannot be parsed. */
export function variablesIn(body: string): string[] {
  const parsed = parseTemplate(body);
  return parsed.ok ? namesIn(parsed.value) : [];
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}

function toPart(piece: Piece, labels: ReadonlyMap<string, string>): FilledPart {
  if (piece.name === null) return { kind: 'plain', text: piece.text };
  const { name, value } = piece;
  if (value === undefined || value.trim() === '') {
    return { kind: 'missing', text: labels.get(name) || name.replaceAll('_', ' '), name };
  }
  return { kind: 'filled', text: value, name };
}

/** White-space control and a `default` can put braces together that the parser saw apart. */
function leavesBraces(pieces: readonly Piece[], scope: Readonly<Record<string, string>>): boolean {
  const own = pieces.map((piece) => {
    if (piece.name === null) return piece.text;
    return Object.hasOwn(scope, piece.name) ? ' ' : (piece.value ?? ' ');
  });
  return /\{[{%]/.test(own.join(''));
}

function joinPlain(parts: readonly FilledPart[]): FilledPart[] {
  const joined: FilledPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'plain' && last?.kind === 'plain') {
      joined[joined.length - 1] = { kind: 'plain', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}
