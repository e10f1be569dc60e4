import { isOpen, type Revision } from '@/lib/library/revision';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { WriteFailure } from './write-failure';

/** The open version as the caller last saw it; a conflict when it went on, was approved or given up since. */
export async function openAt(
  db: CuecardDatabase,
  id: string,
  edit: number,
): Promise<Result<Revision, WriteFailure>> {
  const revision = await db.revisions.get(id);
  if (!revision || revision.deletedAt !== null) return fail({ type: 'not-found' });
  if (!isOpen(revision) || revision.edit !== edit) return fail({ type: 'conflict', theirs: revision });
  return succeed(revision);
}

/** Which other reply has the code. Retired ones keep theirs; an empty code is nobody's. */
export async function codeTaken(
  db: CuecardDatabase,
  code: string,
  ownId: string | null,
): Promise<WriteFailure | undefined> {
  if (code === '') return undefined;
  const others = db.snippets.where('code').equals(code);
  const taken = await others.filter(({ id, deletedAt }) => deletedAt === null && id !== ownId).first();
  return taken && { type: 'code-taken', by: taken.id };
}
