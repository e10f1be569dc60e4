import { type Result, succeed } from '@/lib/shared/result';
import type { ColumnMemory, FileTable } from './column-use';
import { decodeText } from './decode-text';
import type { Format, FormatId, LibraryFile, TextFile } from './format';
import { FORMATS, formatOf } from './formats';
import { LIMITS } from './limits';
import { kindOf } from './plain-folder';
import { type FileProblem, notesOn, type Problem, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { isZip, readZip } from './zip';

export type ReadFile = {
  readonly format: FormatId;
  /** For `origin.system`. */
  readonly system: string;
  readonly name: string;
  readonly rows: readonly ReadRow[];
  /** Files that each hold a route; read against a schema that is handed in later. */
  readonly routeFiles: readonly TextFile[];
  /** The same for the rules of a policy pack. */
  readonly policyFiles: readonly TextFile[];
  /** Spreadsheets whose columns may be chosen. */
  readonly tables: readonly FileTable[];
  /** About the files as such, the refusal of one among several included. */
  readonly problems: readonly Problem[];
};

/** Reads a file that may be anything, also an archive. Without `format` it is found out. Never throws for what is in it. */
export function readLibraryFile(
  file: LibraryFile,
  format?: FormatId,
  memory: ColumnMemory = {},
): Result<ReadFile, FileProblem> {
  if (file.bytes.length > LIMITS.fileBytes) {
    return refuseFile(file.name, 'exchange_too_big', LIMITS.fileBytes / LIMITS.megabyte);
  }
  if (!isZip(file)) return readOne(file, format, memory);
  const unpacked = readZip(file);
  return unpacked.ok ? readLibraryFiles(file.name, unpacked.value, format, memory) : unpacked;
}

/**
 * The same for several files that belong together: a folder, or what was in an archive. All are of one format, that
 * of the first that is understood; what is not stays out and is listed.
 */
export function readLibraryFiles(
  name: string,
  files: readonly LibraryFile[],
  format?: FormatId,
  memory: ColumnMemory = {},
): Result<ReadFile, FileProblem> {
  const looked = files.filter((file) => !/(^|\/)(\.|__MACOSX\/)/.test(file.name));
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  const tables: FileTable[] = [];
  const apart = { routes: [] as TextFile[], policies: [] as TextFile[] };
  let chosen = format ?? folderFormat(looked);
  for (const file of looked) {
    const kind = kindOf(file.name);
    if (chosen === 'cuecard-folder' && (kind === 'routes' || kind === 'policies')) {
      const decoded = decodeText(file.bytes, file.name);
      if (decoded.ok) apart[kind].push({ path: file.name, text: decoded.value });
      else problems.push(...decoded.failure.problems);
      continue;
    }
    const read = isOther(file, chosen) ? notOurs(file) : readOne(file, chosen, memory);
    if (!read.ok) problems.push(...read.failure.problems);
    else {
      chosen ??= read.value.format;
      problems.push(...read.value.problems);
      rows.push(...read.value.rows);
      tables.push(...read.value.tables);
    }
  }
  const { routes: routeFiles, policies: policyFiles } = apart;
  const found = rows.length + routeFiles.length + policyFiles.length;
  if (found > LIMITS.rows) return refuseFile(name, 'exchange_too_many', LIMITS.rows);
  if (chosen === undefined || (found === 0 && problems.length === 0)) {
    return problems.length > 0
      ? { ok: false, failure: { type: 'file-refused', problems } }
      : refuseFile(name, 'exchange_empty');
  }
  const { system } = formatOf(chosen);
  return succeed({ format: chosen, system, name, rows, tables, routeFiles, policyFiles, problems });
}

function readOne(
  file: LibraryFile,
  id: FormatId | undefined,
  memory: ColumnMemory,
): Result<ReadFile, FileProblem> {
  const decoded = decodeText(file.bytes, file.name);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return refuseFile(file.name, 'exchange_empty');
  const format = id === undefined ? findFormat(decoded.value, file.name, memory) : formatOf(id);
  if (!format) return refuseFile(file.name, 'exchange_unknown_format');
  const read = format.read(decoded.value, file.name, memory);
  if (!read.ok) return read;
  const { rows, problems, table } = read.value;
  if (rows.length === 0) return refuseFile(file.name, 'exchange_empty');
  const { id: chosen, system } = format;
  const apart = { tables: table ? [table] : [], routeFiles: [], policyFiles: [] };
  return succeed({ format: chosen, system, name: file.name, rows, ...apart, problems });
}

/** What is looked at to tell formats apart; every format names itself early. */
const BEGINNING = 200_000;

function findFormat(text: string, name: string, memory: ColumnMemory): Format | undefined {
  const start = text.slice(0, BEGINNING);
  const byEnding = FORMATS.filter(({ endings }) => endings.some((one) => name.toLowerCase().endsWith(one)));
  return byEnding.find((format) => format.fits(start, name, memory));
}

function folderFormat(files: readonly LibraryFile[]): FormatId | undefined {
  return files.some(({ name }) => kindOf(name) !== undefined) ? 'cuecard-folder' : undefined;
}

/** A file among others that the format does not read: a read-me, a picture, an escalation route. */
function isOther({ name }: LibraryFile, chosen: FormatId | undefined): boolean {
  if (chosen === undefined) return false;
  if (chosen === 'cuecard-folder') return kindOf(name) !== 'replies';
  return !formatOf(chosen).endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function notOurs({ name }: LibraryFile): Result<ReadFile, FileProblem> {
  const notes = notesOn(name);
  notes.warn(null, 'exchange_not_ours');
  return { ok: false, failure: { type: 'file-refused', problems: notes.list } };
}
