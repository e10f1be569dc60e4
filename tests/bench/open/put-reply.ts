import { openDatabase } from '@/lib/database/database';
import { putSnippet } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';

/** Runs in another tab: stores one reply by the product's own code, and says when that was done. */
const db = openDatabase();

async function put(snippet: Snippet): Promise<number> {
  await putSnippet(db, snippet);
  return performance.timeOrigin + performance.now();
}

Object.assign(globalThis, { benchPut: put });
