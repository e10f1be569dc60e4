import { Context, type Emitter, Liquid, LiquidError, Output, type Template, toValueSync } from 'liquidjs';
import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';
import { FILTERS, type FlawKind } from './template-grammar';
import { MOST_UNITS, type Reading, readTemplate } from './template-reading';
import { If, Locked, type Piece, PieceEmitter, Rotate } from './template-tags';
import type { Scope } from './template-values';

export type BadTemplate = Failure & {
  readonly type: 'bad-template';
  /** For the log, not for people: those are told by `lintTemplate`. */
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  /** UTF-16 units of the body. */
  readonly from: number;
  readonly to: number;
};

export type ParsedTemplate = { readonly reading: Reading; readonly templates: readonly Template[] };

/** Takes exactly what `readTemplate` finds no flaw in. */
export function parseTemplate(body: string): Result<ParsedTemplate, BadTemplate> {
  const reading = readTemplate(body);
  const [flaw] = reading.flaws;
  if (flaw) return fail(badTemplate(body, flaw.kind, flaw));
  return attempt(body, () => {
    const templates = engine.parse(body);
    watchOutputs(templates, new Map(reading.outputs.map(({ from, name }) => [from, name.text])));
    return { reading, templates };
  });
}

/** Runs a parsed body. It reads nothing but `scope`; `turn` counts from 0. */
export function renderPieces(
  { templates }: ParsedTemplate,
  scope: Scope,
  turn: number,
): Result<Piece[], BadTemplate> {
  return attempt('', () => {
    const emitter = new PieceEmitter(scope, turn);
    const context = new Context({}, engine.options, { sync: true }, { liquid: engine });
    toValueSync(engine.renderer.renderTemplates([...templates], context, emitter));
    return emitter.pieces;
  });
}

export function badTemplate(
  body: string,
  message: FlawKind | 'refused' | 'not-for-output',
  { from, to }: { readonly from: number; readonly to: number },
): BadTemplate {
  return { type: 'bad-template', message, line: body.slice(0, from).split('\n').length, from, to };
}

const engine = createEngine();

function createEngine(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: MOST_UNITS,
    memoryLimit: 2_000_000,
  });
  for (const tag of Object.keys(liquid.tags)) delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter];
  liquid.registerTag('if', If);
  liquid.registerTag('locked', Locked);
  liquid.registerTag('rotate', Rotate);
  return liquid;
}

/**
 * Gives every output its name, so that a value never has to be found again in the finished text, and its value from
 * the scope alone: the engine's own look-up takes `size`, `first` and `last` for questions about the scope.
 */
function watchOutputs(templates: readonly Template[], names: ReadonlyMap<number, string>): void {
  for (const template of templates) {
    if (template instanceof Output) watch(template, names.get(template.token.begin) ?? '');
    else if (template.children) watchOutputs(toValueSync(template.children(false, true)), names);
  }
}

function watch(output: Output, name: string): void {
  output.render = function* render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    if (!(emitter instanceof PieceEmitter)) return;
    let value: unknown = emitter.scope.get(name)?.shown;
    for (const filter of this.value.filters) value = yield filter.render(value, context);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    emitter.write({ name, value: text });
  };
}

function attempt<T>(body: string, work: () => T): Result<T, BadTemplate> {
  try {
    return succeed(work());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { begin = 0, end = body.length } = LiquidError.is(error) ? error.token : {};
    return fail(badTemplate(body, 'refused', { from: begin, to: end }));
  }
}
