import type { CuecardDatabase } from '@/lib/database/database';
import type { Snippet } from '@/lib/library/snippet';

/** Every reply that is not deleted. Read in one go and then sifted: row by row, 20,000 take seconds. */
export async function everySnippet(db: CuecardDatabase): Promise<Snippet[]> {
  const rows = await db.snippets.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
