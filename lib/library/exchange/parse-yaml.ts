import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Result, succeed } from '@/lib/shared/result';
import { LIMITS } from './limits';
import { cleaned, type Parsed } from './parse-json';
import { type FileProblem, refuseFile } from './problem';

export type ParsedYaml = Parsed & {
  /** Counted from 1; the nearest line known for what stands at the path. */
  lineOf(path: readonly (string | number)[]): number;
};

/** YAML from outside: one document of plain data, few aliases, cleaned (`cleanData`). */
export function parseYaml(text: string, file: string): Result<ParsedYaml, FileProblem> {
  if (text.length > LIMITS.yamlBytes) {
    return refuseFile(file, 'exchange_too_big', LIMITS.yamlBytes / LIMITS.megabyte);
  }
  if (text.trim() === '') return refuseFile(file, 'exchange_empty');
  try {
    return read(text, file);
  } catch (error) {
    if (error instanceof RangeError) return refuseFile(file, 'exchange_too_deep', LIMITS.depth);
    return refuseFile(file, 'exchange_broken_yaml', error instanceof Error ? error.message : String(error));
  }
}

/** The reader throws for too many aliases and unresolved ones, and overflows the stack when nested too deeply. */
function read(text: string, file: string): Result<ParsedYaml, FileProblem> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return refuseFile(file, 'exchange_broken_yaml', `line ${line}: ${error.message}`);
  }
  const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  if (value === null || value === undefined) return refuseFile(file, 'exchange_empty');
  return succeed({ ...cleaned(value, file), lineOf: (path) => lineIn(document, lines, path) });
}

const MOST_ALIASES = 100;

function lineIn(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
