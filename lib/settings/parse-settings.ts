import { fail, type Result, succeed } from '@/lib/shared/result';
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA, type Settings, settingsSchema } from './settings';

/** What is wrong with a field: not of its kind at all, or one of the checks named in settings.ts. */
export type FieldProblem =
  | 'kind'
  | 'number'
  | 'range'
  | 'time'
  | 'order'
  | 'time-zone'
  | 'long'
  | 'characters'
  | 'empty'
  | 'language';

export interface InvalidField {
  /** Path with dots: `workingHours.days.1`, `brandAccounts.0`. */
  readonly field: string;
  readonly problem: FieldProblem;
}

export type SettingsFailure =
  | { readonly type: 'invalid'; readonly fields: readonly InvalidField[] }
  /** Saved by a later Cuecard. */
  | { readonly type: 'newer-version'; readonly found: number };

/** Reads stored or typed settings. Missing fields take their default; a wrong one is named, never repaired in silence. */
export function parseSettings(input: unknown): Result<Settings, SettingsFailure> {
  const given = isRecord(input) ? input : {};
  const { schema } = given;
  if (typeof schema === 'number' && schema > SETTINGS_SCHEMA)
    return fail({ type: 'newer-version', found: schema });
  const read = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...withoutUndefined(given) });
  if (read.success) return succeed(read.data);
  const fields = read.error.issues.map(({ path, message }) => ({
    field: path.map(String).join('.'),
    problem: problemOf(message),
  }));
  return fail({ type: 'invalid', fields });
}

/** The settings with every unreadable field at its default, and which those were. For reading what was stored. */
export function salvageSettings(input: unknown): { settings: Settings; lost: readonly InvalidField[] } {
  const read = parseSettings(input);
  if (read.ok) return { settings: read.value, lost: [] };
  if (read.failure.type === 'newer-version' || !isRecord(input))
    return { settings: DEFAULT_SETTINGS, lost: [] };
  const lost = read.failure.fields;
  const kept = Object.entries(input).filter(
    ([name]) => !lost.some(({ field }) => field.split('.')[0] === name),
  );
  const again = parseSettings(Object.fromEntries(kept));
  return { settings: again.ok ? again.value : DEFAULT_SETTINGS, lost };
}

const PROBLEMS: ReadonlySet<string> = new Set<FieldProblem>([
  'number',
  'range',
  'time',
  'order',
  'time-zone',
  'long',
  'characters',
  'empty',
  'language',
]);

function problemOf(message: string): FieldProblem {
  return PROBLEMS.has(message) ? (message as FieldProblem) : 'kind';
}

function withoutUndefined(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
