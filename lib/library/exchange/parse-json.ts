import { type Result, succeed } from '@/lib/shared/result';
import { LIMITS } from './limits';
import { cleanData, type PlainData } from './plain-data';
import { type FileProblem, notesOn, type Problem, refuseFile } from './problem';

export type Parsed = { readonly data: PlainData; readonly problems: readonly Problem[] };

/** JSON from outside, cleaned (`cleanData`). */
export function parseJson(text: string, file: string): Result<Parsed, FileProblem> {
  if (text.trim() === '') return refuseFile(file, 'exchange_empty');
  if (isTooDeep(text)) return refuseFile(file, 'exchange_too_deep', LIMITS.depth);
  const parsed = tryParse(text);
  if (!parsed.ok) return refuseFile(file, 'exchange_broken_json', parsed.failure.message);
  return succeed(cleaned(parsed.value, file));
}

/** One JSON value a line; the rows of `data` are numbered as the lines that are not blank. */
export function parseJsonLines(text: string, file: string): Result<Parsed, FileProblem> {
  const notes = notesOn(file);
  const data: PlainData[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const parsed = parseJson(line, file);
    if (!parsed.ok) {
      notes.refuse(`line ${data.length + 1}`, 'exchange_broken_json', 'the line is not a JSON value');
      data.push(null);
    } else data.push(parsed.value.data);
  }
  return succeed({ data, problems: notes.list });
}

/** What came of a parser, with what is to be said about unsafe keys. */
export function cleaned(value: unknown, file: string): Parsed {
  const { data, unsafeKeys } = cleanData(value);
  const notes = notesOn(file);
  for (const key of unsafeKeys) notes.warn(null, 'exchange_unsafe_key', key);
  return { data, problems: notes.list };
}

function tryParse(text: string): Result<unknown, { type: 'broken'; message: string }> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    return { ok: false, failure: { type: 'broken', message: error instanceof Error ? error.message : '' } };
  }
}

/** Looked at before parsing: a million brackets would overflow the stack of whatever walks the result. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_LIST || code === OPEN_RECORD) {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) depth -= 1;
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [34, 92, 91, 93, 123, 125];
