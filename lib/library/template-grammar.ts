import type { SignMark, Span } from './template-scan';

/** A word of a template and where it stands. */
export type Word = Span & { readonly text: string };

/** What a name is compared with, or what stands in when it has no value. */
export type Literal = Word & { readonly type: 'text' | 'number' | 'boolean' };

export type Filter = { readonly name: Word; readonly argument: Literal | null };

/** `{{ name | filter }}` */
export type OutputWords = { readonly name: Word; readonly filters: readonly Filter[] };

/** `name`, `name == literal` or `name != literal`. */
export type Condition = {
  readonly name: Word;
  readonly compared: { readonly operator: '==' | '!='; readonly literal: Literal } | null;
};

/** A mistake of form: no value and no placeholder could make it right. */
export type Flaw = Span & { readonly kind: FlawKind; readonly text: string };

export type FlawKind =
  | 'unclosed'
  | 'bad-output'
  | 'bad-filter'
  | 'unknown-tag'
  | 'misplaced-tag'
  | 'bad-condition'
  | 'bad-rotate'
  | 'not-literal'
  | 'stray-sign'
  | 'too-deep'
  | 'too-long';

export type Read<T> =
  | { readonly value: T; readonly flaw?: undefined }
  | { readonly flaw: Flaw; readonly value?: undefined };

/** The filters a reply may use; `default` alone takes a literal. */
export const FILTERS: ReadonlySet<string> = new Set(['upcase', 'downcase', 'capitalize', 'strip', 'default']);

/** A name as it stands in a body: letters, then letters, digits, `_` and `-`. */
export function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}_-]*$/u.test(text) && !RESERVED.has(text);
}

export function readOutput(mark: SignMark): Read<OutputWords> {
  const words = new WordReader(mark.inner, mark.innerFrom);
  const name = words.name();
  if (!name) return { flaw: flawAt(mark, 'bad-output', mark.inner.trim()) };
  const filters: Filter[] = [];
  while (!words.isAtEnd()) {
    if (!words.take(/\|/y)) return { flaw: words.rest('bad-output') };
    const filter = readFilter(words);
    if (filter.flaw) return filter;
    filters.push(filter.value);
  }
  return { value: { name, filters } };
}

function readFilter(words: WordReader): Read<Filter> {
  const name = words.take(/[\p{L}\p{N}_]+/uy);
  if (!name) return { flaw: words.rest('bad-filter') };
  if (!FILTERS.has(name.text)) return { flaw: { ...name, kind: 'bad-filter' } };
  if (name.text !== 'default') return { value: { name, argument: null } };
  const argument = words.take(/:/y) && words.literal();
  if (!argument || argument.type === 'boolean') return { flaw: { ...name, kind: 'bad-filter' } };
  return { value: { name, argument } };
}

/** What stands after `if` or `elsif`. */
export function readCondition(text: string, from: number): Read<Condition> {
  const words = new WordReader(text, from);
  const name = words.name();
  if (!name) return { flaw: words.rest('bad-condition') };
  if (words.isAtEnd()) return { value: { name, compared: null } };
  const operator = words.take(/[=!]=/y);
  const literal = operator && words.literal();
  if (!literal || !words.isAtEnd()) return { flaw: words.whole('bad-condition') };
  return { value: { name, compared: { operator: operator.text === '==' ? '==' : '!=', literal } } };
}

/** What stands after `rotate`: at least two texts. */
export function readRotate(text: string, from: number): Read<readonly Literal[]> {
  const words = new WordReader(text, from);
  const texts: Literal[] = [];
  do {
    const literal = words.literal();
    if (literal?.type !== 'text' || literal.text.trim() === '') return { flaw: words.whole('bad-rotate') };
    texts.push(literal);
  } while (words.take(/,/y));
  if (texts.length < 2 || !words.isAtEnd()) return { flaw: words.whole('bad-rotate') };
  return { value: texts };
}

/** A tag's name and what stands after it; the name is empty where none can be read. */
export function readTag({ inner, innerFrom }: SignMark): { name: string; rest: string; restFrom: number } {
  const [all, name = ''] = /^\s*([a-z]+)(?=\s|$)/.exec(inner) ?? [''];
  return { name, rest: inner.slice(all.length), restFrom: innerFrom + all.length };
}

export function flawAt({ from, to }: Span, kind: FlawKind, text = ''): Flaw {
  return { kind, from, to, text };
}

const RESERVED: ReadonlySet<string> = new Set(
  ['true', 'false', 'nil', 'null', 'empty', 'blank'].concat(['and', 'or', 'not', 'contains']),
);

/** Takes one word after another; white space between them does not count. */
class WordReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  take(pattern: RegExp): Word | undefined {
    this.skipBlank();
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    if (text === undefined) return undefined;
    const from = this.base + this.at;
    this.at += text.length;
    return { text, from, to: from + text.length };
  }

  name(): Word | undefined {
    const word = this.take(/\p{L}[\p{L}\p{N}_-]*/uy);
    return word && isName(word.text) ? word : undefined;
  }

  literal(): Literal | undefined {
    const quoted = this.take(/"[^"\\]*"|'[^'\\]*'/y);
    if (quoted) return { ...quoted, type: 'text', text: quoted.text.slice(1, -1) };
    const number = this.take(/-?\d+(?:\.\d+)?(?![\p{L}\p{N}_.])/uy);
    if (number) return { ...number, type: 'number' };
    const truth = this.take(/(?:true|false)(?![\p{L}\p{N}_-])/uy);
    return truth && { ...truth, type: 'boolean' };
  }

  isAtEnd(): boolean {
    this.skipBlank();
    return this.at >= this.text.length;
  }

  /** All that was not taken yet; where nothing is left, the whole. */
  rest(kind: FlawKind): Flaw {
    return this.isAtEnd() ? this.whole(kind) : this.flaw(kind, this.at);
  }

  whole(kind: FlawKind): Flaw {
    return this.flaw(kind, this.text.length - this.text.trimStart().length);
  }

  private flaw(kind: FlawKind, start: number): Flaw {
    const text = this.text.slice(start).trimEnd();
    const from = this.base + start;
    return { kind, from, to: from + text.length, text };
  }

  private skipBlank(): void {
    while (this.at < this.text.length && this.text.charAt(this.at).trim() === '') this.at++;
  }
}
