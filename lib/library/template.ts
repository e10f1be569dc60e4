import { fail, type Result, succeed } from '@/lib/shared/result';
import type { Placeholder } from './snippet';
import { type BadTemplate, badTemplate, parseTemplate, renderPieces } from './template-engine';
import { namesOf, type Reading, readTemplate } from './template-reading';
import type { Piece } from './template-tags';
import { CONDITION_ONLY, scopeOf, type TemplateValues } from './template-values';

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
 * Fills a snippet's body (docs/template-language.md). Values go in exactly as given. A blank one, one that does not
 * fit its placeholder, and one that would bring `{{`, `{%` or `#{` into the text count as none: then the name is
 * missing, unless its placeholder is optional. When nothing is missing, no such sign is in `text`.
 */
export function fillTemplate(
  body: string,
  values: TemplateValues,
  placeholders: readonly Placeholder[],
  { turn = 0, lang }: FillOptions = {},
): Result<FilledText, BadTemplate> {
  const parsed = parseTemplate(body);
  if (!parsed.ok) return parsed;
  const unfit = outputNotForText(parsed.value.reading, placeholders);
  if (unfit) return fail(badTemplate(body, 'not-for-output', unfit));
  const scope = scopeOf(values, placeholders, lang);
  const rendered = renderPieces(parsed.value, scope, Math.abs(Math.trunc(turn)) || 0);
  if (!rendered.ok) return rendered;
  const filled = rendered.value.flatMap(toParts(placeholders));
  const parts = holdSigns(filled, placeholders);
  if (!parts) return fail(badTemplate(body, 'stray-sign', { from: 0, to: body.length }));
  return succeed(toText(parts));
}

/** The names a body uses, in order of appearance, each once; none for a body that cannot be read. */
export function variablesIn(body: string): string[] {
  const reading = readTemplate(body);
  return reading.flaws.length > 0 ? [] : [...new Set(namesOf(reading).map(({ text }) => text))];
}

/** Toggles, and what is known of the page, are for conditions. */
function outputNotForText({ outputs }: Reading, placeholders: readonly Placeholder[]) {
  const toggles = new Set(placeholders.flatMap(({ name, type }) => (type === 'toggle' ? [name] : [])));
  return outputs.find(({ name }) => toggles.has(name.text) || CONDITION_ONLY.has(name.text));
}

function toParts(placeholders: readonly Placeholder[]): (piece: Piece) => FilledPart[] {
  const optional = new Set(placeholders.flatMap(({ name, required }) => (required ? [] : [name])));
  const labels = new Map(placeholders.map(({ name, label }) => [name, label]));
  return (piece) => {
    if (piece.name === null) {
      return [{ kind: 'plain', text: piece.text, ...(piece.isLocked && { isLocked: true }) }];
    }
    const { name, value } = piece;
    if (value !== undefined && value.trim() !== '') return [{ kind: 'filled', text: value, name }];
    return optional.has(name) ? [] : [missingPart(name, labels.get(name))];
  };
}

function missingPart(name: string, label: string | undefined): FilledPart {
  return { kind: 'missing', text: label || name.replaceAll('_', ' '), name };
}

/**
 * A value that makes a sign, alone or with what stands beside it, is taken out again. Undefined when a sign comes
 * from the body's own words.
 */
function holdSigns(
  parts: readonly FilledPart[],
  placeholders: readonly Placeholder[],
): FilledPart[] | undefined {
  const labels = new Map(placeholders.map(({ name, label }) => [name, label]));
  const text = parts.map((part) => part.text).join('');
  const signs = [...text.matchAll(/(?<=\{)[{%]|(?<=#)\{/g)].map(({ index }) => index - 1);
  const held = new Set<FilledPart>();
  for (const sign of signs) {
    const touched = partsAt(parts, sign).filter(({ kind }) => kind !== 'plain');
    if (touched.length === 0) return undefined;
    for (const part of touched) held.add(part);
  }
  return parts.map((part) =>
    held.has(part) && part.name ? missingPart(part.name, labels.get(part.name)) : part,
  );
}

/** The parts in which the two units of a sign stand. */
function partsAt(parts: readonly FilledPart[], sign: number): FilledPart[] {
  let from = 0;
  return parts.filter(({ text }) => {
    const to = from + text.length;
    const isTouched = from <= sign + 1 && sign < to;
    from = to;
    return isTouched && text !== '';
  });
}

function toText(parts: readonly FilledPart[]): FilledText {
  const missing = parts.flatMap(({ kind, name }) => (kind === 'missing' && name ? [name] : []));
  return {
    text: parts.map((part) => part.text).join(''),
    parts: joinPlain(parts),
    missing: [...new Set(missing)],
    locked: parts.flatMap((part) => (part.isLocked ? [part.text] : [])),
  };
}

function joinPlain(parts: readonly FilledPart[]): FilledPart[] {
  const joined: FilledPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (isWritten(part) && last && isWritten(last)) {
      joined[joined.length - 1] = { kind: 'plain', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

function isWritten({ kind, isLocked }: FilledPart): boolean {
  return kind === 'plain' && !isLocked;
}
