import { Context, type Emitter, Liquid, LiquidError, Output, type Template, toValueSync } from 'liquidjs';
import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';

export type BadTemplate = Failure & {
  readonly type: 'bad-template';
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
};

/** What a body becomes, in order: text as written, or the output of one name. `value` is undefined when nothing stands there. */
export type Piece = { readonly name: null; readonly text: string } | NamedPiece;
type NamedPiece = { readonly name: string; readonly value: string | undefined };

export type ParsedTemplate = readonly Template[];

/**
 * The part of Liquid a reply may use: outputs of one plain name, `if`/`elsif`/`else`, and the filters below.
 * No loops, no assignments, no includes, so a body always ends and reads nothing but the values it is given.
 */
export function parseTemplate(body: string): Result<ParsedTemplate, BadTemplate> {
  return attempt(() => {
    const templates = engine.parse(body);
    watchOutputs(templates);
    return templates;
  });
}

/** Runs a parsed body. `scope` holds only values that are there; a name that is not in it is false in an `if`. */
export function renderPieces(
  templates: ParsedTemplate,
  scope: Readonly<Record<string, string>>,
): Result<Piece[], BadTemplate> {
  return attempt(() => {
    const emitter = new PieceEmitter();
    const context = new Context(scope, engine.options, { sync: true }, { liquid: engine });
    toValueSync(engine.renderer.renderTemplates([...templates], context, emitter));
    return emitter.pieces;
  });
}

/** Every name a body outputs or asks about, in order of appearance. */
export function namesIn(templates: ParsedTemplate): string[] {
  return engine.variablesSync([...templates], { partials: false });
}

const FILTERS: ReadonlySet<string> = new Set(['upcase', 'downcase', 'capitalize', 'strip', 'default']);

const engine = createEngine();

function createEngine(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: 20_000,
    renderLimit: 200,
    memoryLimit: 200_000,
  });
  for (const tag of Object.keys(liquid.tags)) if (tag !== 'if') delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter];
  return liquid;
}

/** Gives every output its name, so that a value never has to be found again in the finished text. */
function watchOutputs(templates: readonly Template[]): void {
  for (const template of templates) {
    if (template instanceof Output) watch(template);
    else if (template.children) watchOutputs(toValueSync(template.children(false, true)));
  }
}

function watch(output: Output): void {
  const [name, ...others] = engine.fullVariablesSync([output], { partials: false });
  if (name === undefined || others.length > 0 || !/^\p{L}[\p{L}\p{N}_-]*$/u.test(name)) {
    throw new NotOneName(output);
  }
  output.render = function* render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    const value: unknown = yield this.value.value(context, true);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    emitter.write({ name, value: text } satisfies NamedPiece);
  };
}

class NotOneName extends LiquidError {
  constructor(output: Output) {
    super('between {{ and }} stands exactly one name', output.token);
  }
}

class PieceEmitter implements Emitter {
  readonly pieces: Piece[] = [];
  readonly buffer = '';

  write(piece: string | NamedPiece): void {
    if (typeof piece !== 'string') this.pieces.push(piece);
    else if (piece !== '') this.pieces.push({ name: null, text: piece });
  }
}

function attempt<T>(work: () => T): Result<T, BadTemplate> {
  try {
    return succeed(work());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const position: number[] = LiquidError.is(error) ? error.token.getPosition() : [];
    const message = error.message.replace(/, line:\d+.*$/s, '');
    return fail({ type: 'bad-template', message, line: position[0] ?? 1 });
  }
}
