import * as z from 'zod/mini';
import { fail, type Result, succeed } from '@/lib/shared/result';
import { type ReplyRequest, replyRequestSchema } from './request';
import { REVISION_SCHEMA, type Revision, revisionSchema } from './revision';
import { SNIPPET_SCHEMA, type Snippet, snippetSchema } from './snippet';
import { type Team, teamSchema } from './team';

export const BACKUP_VERSION = 1;

/**
 * Text to gzipped bytes and back. Handed in: this ring knows no streams. `pack` takes long texts in pieces too, which
 * become one. `unpack` answers undefined for what is no gzip of text.
 */
export interface Gzip {
  readonly pack: (text: string | readonly string[]) => Promise<Uint8Array<ArrayBuffer>>;
  readonly unpack: (bytes: Uint8Array) => Promise<string | 'too-large' | undefined>;
}

/** A route of escalation as stored; the rest of it is kept, not read. */
export type StoredRow = { readonly id: string; readonly changedAt: number };

/** The whole library and its policy, deleted rows included. No comment, no draft of a reply to a customer, no log. */
export interface Backup {
  readonly format: 'cuecard-backup';
  readonly version: number;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly team: Team;
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  readonly requests: readonly ReplyRequest[];
  readonly routes: readonly StoredRow[];
  /** Missing in backups of before 2026-11-22. */
  readonly policy?: BackupPolicy;
}

/** What the team decided about policy, as stored: another noun, kept and not read. */
export interface BackupPolicy {
  readonly decisions: readonly StoredRow[];
  readonly teamRules: readonly StoredRow[];
  readonly helplines: readonly StoredRow[];
  readonly facts: { readonly changedAt: number } | null;
  /** Words of risk. Missing in backups of before 2026-11-23. */
  readonly cues?: readonly StoredRow[];
}

/** How each row about policy has to look; handed in by those who know. */
export type PolicySchemas = { readonly [Table in keyof BackupPolicy]-?: z.ZodMiniType };

/** What is stored now, deleted rows included. */
export type StoredLibrary = Pick<Backup, 'snippets' | 'revisions' | 'requests' | 'routes'>;

/**
 * `replace`: the replies become those of the backup, others are removed. `merge`: what is missing is added, and of
 * two rows the one changed last stays; a removal is a change too.
 */
export type RestoreMode = 'replace' | 'merge';

/** Nothing of such a file is used. `row` counts from 1. */
export type BackupProblem =
  | { readonly type: 'not-a-backup' }
  | { readonly type: 'too-large' }
  /** Made by a later Cuecard. */
  | { readonly type: 'newer'; readonly found: number; readonly known: number }
  | { readonly type: 'damaged'; readonly table: string; readonly row: number; readonly field: string };

/** The bytes of a backup file: gzipped JSON. */
export function packBackup(backup: Backup, gzip: Gzip): Promise<Uint8Array<ArrayBuffer>> {
  return gzip.pack(JSON.stringify(backup));
}

/** Checks every row and keeps it as it is, with the fields it does not know. */
export async function readBackup(
  bytes: Uint8Array,
  gzip: Gzip,
  policy: PolicySchemas = ANY_POLICY,
): Promise<Result<Backup, BackupProblem>> {
  const text = await gzip.unpack(bytes);
  if (text === 'too-large') return fail({ type: 'too-large' });
  const file = text === undefined ? undefined : parse(text);
  if (!isBackupFile(file)) return fail({ type: 'not-a-backup' });
  if (file.version > BACKUP_VERSION)
    return fail({ type: 'newer', found: file.version, known: BACKUP_VERSION });
  const problem = problemIn(file, policy);
  return problem ? fail(problem) : succeed(file as unknown as Backup);
}

const storedRowSchema = z.object({ id: z.string(), changedAt: z.number() });
const headSchema = z.object({ madeAt: z.number(), madeBy: z.string(), team: teamSchema });

const TABLES = [
  { table: 'snippets', schema: snippetSchema, known: SNIPPET_SCHEMA },
  { table: 'revisions', schema: revisionSchema, known: REVISION_SCHEMA },
  { table: 'requests', schema: replyRequestSchema, known: 1 },
  { table: 'routes', schema: storedRowSchema, known: Number.POSITIVE_INFINITY },
] as const;

const ANY_POLICY: PolicySchemas = {
  decisions: storedRowSchema,
  teamRules: storedRowSchema,
  helplines: storedRowSchema,
  facts: z.object({ changedAt: z.number() }),
  cues: storedRowSchema,
};

type Table = { readonly table: string; readonly schema: z.ZodMiniType; readonly known: number };

type BackupFile = { readonly version: number } & Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (name, value) => (name === '__proto__' ? undefined : value));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isBackupFile(file: unknown): file is BackupFile {
  if (typeof file !== 'object' || file === null) return false;
  const { format, version } = file as Readonly<Record<string, unknown>>;
  return format === 'cuecard-backup' && typeof version === 'number';
}

function problemIn(file: BackupFile, schemas: PolicySchemas): BackupProblem | undefined {
  const head = headSchema.safeParse(file);
  if (!head.success) return { type: 'damaged', table: '', row: 0, field: fieldOf(head.error) };
  return problemInRows(file, TABLES) ?? problemInPolicy(file.policy, schemas);
}

function problemInPolicy(policy: unknown, schemas: PolicySchemas): BackupProblem | undefined {
  if (policy === undefined) return undefined;
  if (typeof policy !== 'object' || policy === null) {
    return { type: 'damaged', table: 'policy', row: 0, field: '' };
  }
  const { facts = null, cues = [], ...tables } = policy as Readonly<Record<string, unknown>>;
  const { facts: factsSchema, ...rowSchemas } = schemas;
  const wanted = Object.entries(rowSchemas).map(([table, schema]) => ({ table, schema, known: 1 }));
  const factsTable = { table: 'facts', schema: factsSchema, known: 1 };
  const rows = { ...tables, cues, facts: facts === null ? [] : [facts] };
  return problemInRows(rows, [...wanted, factsTable]);
}

function problemInRows(
  file: Readonly<Record<string, unknown>>,
  tables: readonly Table[],
): BackupProblem | undefined {
  for (const { table, schema, known } of tables) {
    const rows = file[table];
    if (!Array.isArray(rows)) return { type: 'damaged', table, row: 0, field: '' };
    for (const [place, row] of rows.entries()) {
      const found: unknown = row?.schema;
      if (typeof found === 'number' && found > known) return { type: 'newer', found, known };
      const parsed = schema.safeParse(row);
      if (!parsed.success) return { type: 'damaged', table, row: place + 1, field: fieldOf(parsed.error) };
    }
  }
  return undefined;
}

function fieldOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
