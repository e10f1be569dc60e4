import { PatternReader } from './pattern-reader';

/** Each match has at least one of these. */
export type Literals = readonly string[];

/**
 * What every match of an RE2 pattern in a folded text must contain: one string of each group. No groups when nothing
 * can be proven, so that the pattern must always run. Holds for patterns with and without the case-insensitive flag,
 * because folded texts have no capitals.
 */
export function requiredLiterals(pattern: string): readonly Literals[] {
  if (pattern.length > LONGEST_PATTERN) return [];
  const reader = new PatternReader(pattern);
  const piece = alternatives(reader, 0);
  if (reader.isLost || !reader.isAtEnd) return [];
  return groupsOf(piece)
    .filter((literals) => worth(literals) >= SHORTEST_LITERAL)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_GROUPS)
    .map((literals) => [...new Set(literals.map((literal) => literal.slice(0, LONG_ENOUGH)))]);
}

const MOST_GROUPS = 3;
const LONGEST_PATTERN = 20_000;
const DEEPEST_GROUP = 200;
const SHORTEST_LITERAL = 2;
const MOST_LITERALS = 64;

/** `exact`: all that the piece can match, null when not known; then each match has one of each of the groups. */
type Piece = { readonly exact: Literals | null; readonly groups: readonly Literals[] };
const ANYTHING: Piece = { exact: null, groups: [] };

function groupsOf({ exact, groups }: Piece): readonly Literals[] {
  return exact === null ? groups : [exact];
}

function alternatives(reader: PatternReader, depth: number): Piece {
  if (depth > DEEPEST_GROUP) reader.isLost = true;
  const first = sequence(reader, depth);
  const branches = [first];
  while (!reader.isLost && reader.take('|')) branches.push(sequence(reader, depth));
  if (branches.length === 1) return first;
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== null) && exact.length <= MOST_LITERALS)
    return { exact, groups: [] };
  const best = branches.map((branch) => groupsOf(branch).reduce(better, []));
  const all = best.flat();
  const isProven = best.every((literals) => worth(literals) >= SHORTEST_LITERAL);
  return isProven && all.length <= 8 * MOST_LITERALS ? { exact: null, groups: [all] } : ANYTHING;
}

/** Neighbours that can be written out grow together; what cannot be ends the stretch. */
function sequence(reader: PatternReader, depth: number): Piece {
  let stretch: Literals = [''];
  const groups: Literals[] = [];
  let isWhole = true;
  while (!reader.isLost && !reader.isAtEnd && !reader.sees('|') && !reader.sees(')')) {
    const piece = repeated(reader, one(reader, depth));
    if (piece.exact !== null && stretch.length * piece.exact.length <= MOST_LITERALS) {
      const { exact } = piece;
      stretch = stretch.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    isWhole = false;
    groups.push(stretch, ...piece.groups);
    stretch = piece.exact ?? [''];
  }
  return isWhole ? { exact: stretch, groups: [] } : { exact: null, groups: [...groups, stretch] };
}

function one(reader: PatternReader, depth: number): Piece {
  const atom = reader.atom();
  if (atom.kind === 'letters') return { exact: atom.any, groups: [] };
  if (atom.kind === 'nothing') return { exact: [''], groups: [] };
  if (atom.kind === 'anything') return ANYTHING;
  const inner = alternatives(reader, depth + 1);
  if (!reader.take(')')) reader.isLost = true;
  return inner;
}

function repeated(reader: PatternReader, piece: Piece): Piece {
  const times = reader.repetition();
  if (times === undefined) return piece;
  if (times.least > 0) return { exact: null, groups: groupsOf(piece) };
  const canSkip = times.most === 1 && piece.exact !== null;
  return canSkip ? { exact: ['', ...(piece.exact ?? [])], groups: [] } : ANYTHING;
}

/** The longer its shortest literal, the rarer a text that has one by chance; of equals the shorter list. */
function better(a: Literals, b: Literals): Literals {
  const difference = worth(a) - worth(b);
  if (difference === 0) return a.length <= b.length ? a : b;
  return difference > 0 ? a : b;
}

/** A text with a literal also has its first letters, and those are rare enough. */
const LONG_ENOUGH = 14;

function worth(literals: Literals): number {
  return literals.length === 0 ? 0 : Math.min(LONG_ENOUGH, ...literals.map(({ length }) => length));
}
