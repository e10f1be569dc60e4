import type { Context, Emitter, Liquid, TagToken, Template, TopLevelToken } from 'liquidjs';
import { Tag } from 'liquidjs';
import { type Condition, type Read, readCondition, readRotate } from './template-grammar';
import { holds, type Scope } from './template-values';

/** What a body becomes, in order: text as written, locked wording, or the output of one name, where `value` may be none. */
export type Piece =
  | { readonly name: null; readonly text: string; readonly isLocked?: true }
  | { readonly name: string; readonly value: string | undefined };

/** Collects pieces, and tells the tags what they may know. */
export class PieceEmitter implements Emitter {
  readonly pieces: Piece[] = [];
  readonly buffer = '';

  constructor(
    readonly scope: Scope,
    readonly turn: number,
  ) {}

  write(piece: string | Piece): void {
    if (typeof piece !== 'string') this.pieces.push(piece);
    else if (piece !== '') this.pieces.push({ name: null, text: piece });
  }
}

export class If extends Tag {
  private readonly branches: { readonly condition: Condition | null; readonly templates: Template[] }[] = [];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    let templates: Template[] = this.branch(token);
    liquid.parser
      .parseStream(remaining)
      .on('tag:elsif', (tag: TagToken) => {
        templates = this.branch(tag);
      })
      .on('tag:else', () => {
        templates = this.branch(null);
      })
      .on('tag:endif', function end() {
        this.stop();
      })
      .on('template', (template: Template) => {
        templates.push(template);
      })
      .start();
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const scope = emitter instanceof PieceEmitter ? emitter.scope : new Map();
    const chosen = this.branches.find(({ condition }) => !condition || holds(condition, scope));
    if (chosen) yield this.liquid.renderer.renderTemplates(chosen.templates, context, emitter);
  }

  *children(): Generator<unknown, Template[]> {
    return this.branches.flatMap(({ templates }) => templates);
  }

  private branch(tag: TagToken | null): Template[] {
    const templates: Template[] = [];
    this.branches.push({ condition: tag && must(readCondition(tag.args, 0)), templates });
    return templates;
  }
}

/** Its text comes out letter by letter and is known as locked. */
export class Locked extends Tag {
  private text = '';

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    for (let next = remaining.shift(); next; next = remaining.shift()) {
      this.text = token.input.slice(token.end, next.begin);
      if ('name' in next && next.name === 'endlocked') return;
    }
  }

  render(_context: Context, emitter: Emitter): void {
    if (emitter instanceof PieceEmitter) emitter.write({ name: null, text: this.text, isLocked: true });
  }
}

export class Rotate extends Tag {
  private readonly texts: readonly string[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.texts = must(readRotate(token.args, 0)).map(({ text }) => text);
  }

  render(_context: Context, emitter: Emitter): void {
    const turn = emitter instanceof PieceEmitter ? emitter.turn : 0;
    emitter.write(this.texts[turn % this.texts.length] ?? '');
  }
}

function must<T>(read: Read<T>): T {
  if (read.flaw) throw new Error(read.flaw.kind);
  return read.value;
}
