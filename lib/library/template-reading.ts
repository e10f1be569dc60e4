import {
  type Condition,
  type Filter,
  type Flaw,
  flawAt,
  type Literal,
  readCondition,
  readOutput,
  readRotate,
  readTag,
  type Word,
} from './template-grammar';
import { type Mark, type SignMark, type Span, scanTemplate, type TextMark } from './template-scan';

/** A name that is put into the text. `asked`: names an `if` around it makes sure of. */
export type Output = Span & {
  readonly name: Word;
  readonly filters: readonly Filter[];
  readonly asked: readonly string[];
};

/** What a body says, and what is wrong with its form. Without flaws the engine takes it. */
export type Reading = {
  readonly flaws: readonly Flaw[];
  readonly texts: readonly TextMark[];
  readonly outputs: readonly Output[];
  readonly conditions: readonly Condition[];
  /** Signs of branches and locked parts with nothing in them, where nothing comes instead. */
  readonly empty: readonly Span[];
};

export const MOST_UNITS = 20_000;

/** Reads any text. Flaws come in reading order. */
export function readTemplate(body: string): Reading {
  const reader = new TemplateReader();
  if (body.length > MOST_UNITS)
    reader.flaws.push({ kind: 'too-long', from: MOST_UNITS, to: body.length, text: '' });
  const marks = scanTemplate(body);
  for (const [nth, mark] of marks.entries()) reader.read(mark, nth > 0, nth < marks.length - 1);
  reader.end();
  reader.flaws.sort((a, b) => a.from - b.from);
  return reader;
}

/** Every name a body puts in or asks about, in reading order, each as often as it stands there. */
export function namesOf({ outputs, conditions }: Reading): Word[] {
  return [...outputs, ...conditions].map(({ name }) => name).sort((a, b) => a.from - b.from);
}

const DEEPEST = 10;

type Block = {
  readonly tag: 'if' | 'locked';
  readonly opener: SignMark;
  branch: SignMark;
  asked: string | null;
  hasElse: boolean;
  isEmpty: boolean;
};

class TemplateReader implements Reading {
  readonly flaws: Flaw[] = [];
  readonly texts: TextMark[] = [];
  readonly outputs: Output[] = [];
  readonly conditions: Condition[] = [];
  readonly empty: Span[] = [];
  private readonly blocks: Block[] = [];

  read(mark: Mark, hasBefore: boolean, hasAfter: boolean): void {
    if (mark.kind === 'text') this.readText(mark, hasBefore, hasAfter);
    else if (mark.kind === 'unclosed') this.flaws.push(flawAt(mark, 'unclosed'));
    else if (mark.kind === 'tag') this.readTag(mark);
    else this.readOutput(mark);
  }

  end(): void {
    for (const { opener } of this.blocks) this.flaws.push(flawAt(opener, 'unclosed', opener.inner.trim()));
  }

  private readText(mark: TextMark, hasBefore: boolean, hasAfter: boolean): void {
    this.texts.push(mark);
    if (mark.text.trim() !== '') this.fill();
    this.checkLiteral(mark.textFrom, mark.text, hasBefore, hasAfter);
  }

  /** Signs must not stay in the text, nor come together from two sides of a mark. */
  private checkLiteral(start: number, text: string, hasBefore = true, hasAfter = true): void {
    for (const found of text.matchAll(/\{\{|\{%|\}\}|%\}|#\{/g)) {
      const from = start + found.index;
      this.flaws.push({ kind: 'stray-sign', from, to: from + 2, text: found[0] });
    }
    if (hasBefore && text.startsWith('{')) this.brace(start);
    if (hasAfter && text.endsWith('{')) this.brace(start + text.length - 1);
  }

  private brace(from: number): void {
    this.flaws.push({ kind: 'stray-sign', from, to: from + 1, text: '{' });
  }

  private readOutput(mark: SignMark): void {
    if (this.isInLocked(mark)) return;
    this.fill();
    const { value, flaw } = readOutput(mark);
    if (flaw) {
      this.flaws.push(flaw);
      return;
    }
    const asked = this.blocks.flatMap((block) => block.asked ?? []);
    this.outputs.push({ from: mark.from, to: mark.to, ...value, asked });
    for (const { argument } of value.filters) this.checkArgument(argument);
  }

  private checkArgument(argument: Literal | null): void {
    if (argument?.type === 'text') this.checkLiteral(argument.from + 1, argument.text);
  }

  private readTag(mark: SignMark): void {
    const { name, rest, restFrom } = readTag(mark);
    if (name === 'endlocked') this.close('locked', mark, rest);
    else if (this.isInLocked(mark)) return;
    else if (name === 'if') this.open('if', mark, this.condition(rest, restFrom));
    else if (name === 'elsif') this.branch(mark, this.condition(rest, restFrom));
    else if (name === 'else') this.branch(mark, null, rest);
    else if (name === 'endif') this.close('if', mark, rest);
    else if (name === 'locked') this.openLocked(mark, rest);
    else if (name === 'rotate') this.rotate(rest, restFrom, mark);
    else this.flaws.push(flawAt(mark, 'unknown-tag', mark.inner.trim().split(/\s/)[0]));
  }

  private condition(text: string, from: number): string | null {
    const { value, flaw } = readCondition(text, from);
    if (flaw) this.flaws.push(text.trim() === '' ? { ...flaw, from: from - 2, to: from } : flaw);
    if (!value) return null;
    this.conditions.push(value);
    return value.compared?.operator === '!=' ? null : value.name.text;
  }

  private open(tag: Block['tag'], opener: SignMark, asked: string | null): void {
    if (this.blocks.length === DEEPEST) this.flaws.push(flawAt(opener, 'too-deep'));
    this.blocks.push({ tag, opener, branch: opener, asked, hasElse: false, isEmpty: true });
  }

  private openLocked(mark: SignMark, rest: string): void {
    if (rest.trim() !== '' || mark.trimsRight) this.flaws.push(flawAt(mark, 'not-literal', 'locked'));
    this.open('locked', mark, null);
  }

  private branch(mark: SignMark, asked: string | null, rest = ''): void {
    const block = this.blocks.at(-1);
    if (!block || block.hasElse || rest.trim() !== '') {
      this.flaws.push(flawAt(mark, 'misplaced-tag', mark.inner.trim()));
      return;
    }
    const hasElse = readTag(mark).name === 'else';
    Object.assign(block, { branch: mark, asked, hasElse, isEmpty: true });
  }

  private close(tag: Block['tag'], mark: SignMark, rest: string): void {
    const block = this.blocks.at(-1);
    if (block?.tag !== tag || rest.trim() !== '') {
      this.flaws.push(flawAt(mark, 'misplaced-tag', mark.inner.trim()));
      return;
    }
    this.blocks.pop();
    if (tag === 'locked' && mark.trimsLeft) this.flaws.push(flawAt(mark, 'not-literal', 'endlocked'));
    if (block.isEmpty) this.empty.push({ from: block.branch.from, to: block.branch.to });
  }

  private rotate(text: string, from: number, mark: SignMark): void {
    this.fill();
    const { value, flaw } = readRotate(text, from);
    if (flaw) this.flaws.push(text.trim() === '' ? flawAt(mark, 'bad-rotate') : flaw);
    for (const literal of value ?? []) this.checkArgument(literal);
  }

  /** Locked wording is literal: anything that could change in it is a mistake. */
  private isInLocked(mark: SignMark): boolean {
    if (this.blocks.at(-1)?.tag !== 'locked') return false;
    this.flaws.push(flawAt(mark, 'not-literal', mark.inner.trim()));
    return true;
  }

  private fill(): void {
    for (const block of this.blocks) block.isEmpty = false;
  }
}
