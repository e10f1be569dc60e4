import type { Placeholder } from '../snippet';
import { variablesIn } from '../template';
import { parseTemplate } from '../template-engine';
import { LIMITS } from './limits';
import { nameFrom } from './names';
import type { Notes } from './problem';

/** What another tool's text is made of. `source` is as it stood there. */
export type ForeignPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Filled in by that tool from its own data. `name` as Cuecard calls it, where it knows the same. */
  | { readonly kind: 'known'; readonly source: string; readonly name?: string; readonly detail?: Detail }
  /** A form field: a person filled it in there too. */
  | { readonly kind: 'field'; readonly name: string; readonly detail: Detail }
  | { readonly kind: 'toggle'; readonly name: string; readonly isOn: boolean }
  | { readonly kind: 'end-toggle' }
  | { readonly kind: 'rotate'; readonly texts: readonly string[] }
  /** Logic that Cuecard does not have. */
  | { readonly kind: 'inert'; readonly source: string }
  /** Something that ran there: a script, a request, a key press. */
  | { readonly kind: 'code'; readonly source: string };

export type Detail = Partial<Omit<Placeholder, 'name'>>;

export type TakenTemplate = {
  readonly body: string;
  readonly placeholders: readonly Placeholder[];
  readonly unknownNames: readonly string[];
};

/**
 * Makes a body out of another tool's text. Nothing in it is run or guessed at: what Cuecard has no word for stays as
 * plain words in square brackets, with a warning; a value that tool knew and Cuecard does not becomes a required detail.
 */
export function takeTemplate(pieces: readonly ForeignPiece[], notes: Notes, field: string): TakenTemplate {
  const builder = new BodyBuilder(notes, field);
  for (const piece of pieces) builder.add(piece);
  const body = builder.body();
  if (body.length > LIMITS.bodyLength) {
    notes.refuse(field, 'exchange_value_long', body.length, LIMITS.bodyLength);
  } else {
    const parsed = parseTemplate(body);
    if (!parsed.ok) notes.refuse(field, 'exchange_bad_template', parsed.failure.line, parsed.failure.message);
  }
  return { body, placeholders: [...builder.details.values()], unknownNames: [...builder.unknown] };
}

/** Details for the names of a body that nothing declares. */
export function missingDetails(bodies: readonly string[], declared: readonly Placeholder[]): Placeholder[] {
  const has = new Set([...KNOWN_NAMES, ...declared.map(({ name }) => name)]);
  const names = new Set(bodies.flatMap((body) => variablesIn(body)).filter((name) => !has.has(name)));
  return [...names].map((name) => aDetail(name, {}));
}

export function aDetail(name: string, detail: Detail): Placeholder {
  const label = name.replaceAll('_', ' ');
  const { choices = [] } = detail;
  const type = choices.length > 0 ? 'choice' : 'text';
  return { name, label, example: '', type, required: true, default: null, choices: [], ...detail };
}

/** Filled in by Cuecard from the page and the settings. */
const KNOWN_NAMES: readonly string[] = [
  'customer_name',
  'responder_name',
  'brand_name',
  'platform',
  'audience',
];

class BodyBuilder {
  readonly details = new Map<string, Placeholder>();
  readonly unknown = new Set<string>();
  /** Words, alternating with tags of ours. */
  readonly #parts: { readonly isTag: boolean; text: string }[] = [];
  #toggles = 0;

  constructor(
    private readonly notes: Notes,
    private readonly field: string,
  ) {}

  add(piece: ForeignPiece): void {
    if (piece.kind === 'text') this.#say(piece.text);
    else if (piece.kind === 'known') this.#known(piece);
    else if (piece.kind === 'field') this.#output(this.#declare(piece.name, piece.detail));
    else if (piece.kind === 'toggle') this.#toggle(piece.name, piece.isOn);
    else if (piece.kind === 'end-toggle') this.#endToggle();
    else if (piece.kind === 'rotate') this.#rotate(piece.texts);
    else {
      this.#say(piece.source);
      this.notes.warn(
        this.field,
        piece.kind === 'code' ? 'exchange_code_inert' : 'exchange_logic_inert',
        piece.source,
      );
    }
  }

  body(): string {
    while (this.#toggles > 0) this.#endToggle();
    const { length } = this.#parts;
    return this.#parts
      .map(({ isTag, text }, nth) => (isTag ? text : plainWords(text, nth > 0, nth < length - 1)))
      .join('');
  }

  #known({ source, name, detail = {} }: Extract<ForeignPiece, { kind: 'known' }>): void {
    if (name !== undefined && KNOWN_NAMES.includes(name)) {
      this.#output(name);
      return;
    }
    const made = this.#declare(name ?? source, { label: source.trim(), ...detail });
    if (!this.unknown.has(made)) this.notes.warn(this.field, 'exchange_unknown_variable', source, made);
    this.unknown.add(made);
    this.#output(made);
  }

  #toggle(words: string, isOn: boolean): void {
    const name = this.#declare(words, { type: 'toggle', default: isOn ? 'on' : 'off' });
    this.#tag(`{% if ${name} %}`);
    this.#toggles += 1;
  }

  #endToggle(): void {
    if (this.#toggles === 0) return;
    this.#toggles -= 1;
    this.#tag('{% endif %}');
  }

  #rotate(texts: readonly string[]): void {
    const quoted = texts.map(quote);
    if (texts.length < 2 || quoted.includes(undefined)) {
      this.#output(this.#declare('choice', { type: 'choice', choices: [...texts] }));
    } else this.#tag(`{% rotate ${quoted.join(', ')} %}`);
  }

  #declare(words: string, detail: Detail): string {
    const name = nameFrom(words);
    const isOurs = KNOWN_NAMES.includes(name);
    if (!isOurs && !this.details.has(name)) {
      const label = words.trim() || name;
      this.details.set(name, aDetail(name, { label, ...detail }));
    }
    return name;
  }

  #output(name: string): void {
    this.#tag(`{{ ${name} }}`);
  }

  #tag(text: string): void {
    this.#parts.push({ isTag: true, text });
  }

  #say(text: string): void {
    const last = this.#parts.at(-1);
    if (last && !last.isTag) last.text += text;
    else this.#parts.push({ isTag: false, text });
  }
}

/** Template signs in plain words would be read as templates: square brackets stand in for them. */
function plainWords(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const calm = text.replace(/\{{2,}%?|\{%|#\{+|%?\}{2,}|%\}/g, (signs) =>
    signs.replaceAll('{', '[').replaceAll('}', ']'),
  );
  const begun = hasBefore ? calm.replace(/^\{/, '[') : calm;
  return hasAfter && begun.endsWith('{') ? `${begun.slice(0, -1)}[` : begun;
}

/** The template language has no way to write both kinds of quotation mark in one text, nor a backslash. */
function quote(text: string): string | undefined {
  if (text.trim() === '' || /[\\\n\r]|[{}]|%\}/.test(text)) return undefined;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? undefined : `'${text}'`;
}
