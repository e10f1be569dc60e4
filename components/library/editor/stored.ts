import type { CuecardDatabase } from '@/lib/database/database';
import { openRevisionOf } from '@/lib/database/live-version';
import { snippetOf } from '@/lib/database/snippets';
import { type Known, knownOf } from './known';

/** A snippet as it stands, deleted ones included, with the version being written. Undefined for an id nobody knows. */
export async function readStored(db: CuecardDatabase, snippetId: string): Promise<Known | undefined> {
  const [snippet, revision] = await Promise.all([snippetOf(db, snippetId), openRevisionOf(db, snippetId)]);
  return snippet && knownOf(snippet, revision ?? null);
}
