import { PatternReader } from './pattern-reader';

/**
 * Strings of which every match of an RE2 pattern in a folded text has at least one; `undefined` when none can be
 * proven, so that the pattern must always run. Holds for patterns with and without the case-insensitive flag, because
 * folded texts have no capitals.
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
  if (pattern.length > LONGEST_PATTERN) return undefined;
  const reader = new PatternReader(pattern);
  const piece = alternatives(reader, 0);
  if (reader.isLost || !reader.isAtEnd) return undefined;
  const literals = worth(piece.exact) >= worth(piece.required) ? piece.exact : piece.required;
  return literals !== null && worth(literals) >= SHORTEST_LITERAL ? [...new Set(literals)] : undefined;
}

const LONGEST_PATTERN = 20_000;
const DEEPEST_GROUP = 200;
const SHORTEST_LITERAL = 2;
const MOST_LITERALS = 64;

/** `exact`: all that the piece can match. `required`: each match has one of them. Null: not known. */
type Piece = { readonly exact: readonly string[] | null; readonly required: readonly string[] | null };
const ANYTHING: Piece = { exact: null, required: null };

function alternatives(reader: PatternReader, depth: number): Piece {
  if (depth > DEEPEST_GROUP) reader.isLost = true;
  const branches = [sequence(reader, depth)];
  while (!reader.isLost && reader.take('|')) branches.push(sequence(reader, depth));
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== null) && exact.length <= MOST_LITERALS)
    return { exact, required: null };
  const required = branches.map((branch) => branch.exact ?? branch.required);
  if (required.some((literals) => literals === null)) return ANYTHING;
  const all = required.flatMap((literals) => literals ?? []);
  return { exact: null, required: all.length <= 8 * MOST_LITERALS ? all : null };
}

/** Neighbours that can be written out grow together; what cannot be cuts, and the best stretch is kept. */
function sequence(reader: PatternReader, depth: number): Piece {
  let stretch: readonly string[] = [''];
  let best: readonly string[] | null = null;
  let whole = true;
  while (!reader.isLost && !reader.isAtEnd && !reader.sees('|') && !reader.sees(')')) {
    const { exact, required } = repeated(reader, one(reader, depth));
    if (exact !== null && stretch.length * exact.length <= MOST_LITERALS) {
      stretch = stretch.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    best = better(better(best, stretch), required);
    stretch = exact ?? [''];
  }
  return whole ? { exact: stretch, required: null } : { exact: null, required: better(best, stretch) };
}

function one(reader: PatternReader, depth: number): Piece {
  const atom = reader.atom();
  if (atom.kind === 'letters') return { exact: atom.any, required: null };
  if (atom.kind === 'nothing') return { exact: [''], required: null };
  if (atom.kind === 'anything') return ANYTHING;
  const inner = alternatives(reader, depth + 1);
  if (!reader.take(')')) reader.isLost = true;
  return inner;
}

function repeated(reader: PatternReader, piece: Piece): Piece {
  const times = reader.repetition();
  if (times === undefined) return piece;
  if (times.least > 0) return { exact: null, required: piece.exact ?? piece.required };
  const canSkip = times.most === 1 && piece.exact !== null;
  return canSkip ? { exact: ['', ...(piece.exact ?? [])], required: null } : ANYTHING;
}

/** The longer its shortest literal, the rarer a text that has one by chance; of equals the shorter list. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const difference = worth(a) - worth(b);
  if (difference === 0) return (a?.length ?? 0) <= (b?.length ?? 0) ? a : b;
  return difference > 0 ? a : b;
}

const LONG_ENOUGH = 8;

function worth(literals: readonly string[] | null): number {
  if (literals === null || literals.length === 0) return 0;
  return Math.min(LONG_ENOUGH, ...literals.map(({ length }) => length));
}
