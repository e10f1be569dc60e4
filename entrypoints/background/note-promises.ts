import { noteCommitments } from '@/lib/database/commitments';
import type { StoredComment } from '@/lib/database/records';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import { findCommitments } from '@/lib/policy/commitments/find-commitments';
import { watchPromises } from './promise-alarm';
import type { WorkerContext } from './worker-context';

/** What a posted reply says the brand will do, without personal data. `postedAt` null where the page has no time. */
export async function notePromises(
  context: WorkerContext,
  { key: commentKey, platform, permalink }: StoredComment,
  text: string,
  postedAt: number | null,
): Promise<void> {
  const { db, clock, readSettings } = context;
  const now = clock();
  const found = findCommitments(text, { now: postedAt ?? now, lang: null }).map(({ words, dueAt }) => ({
    words: maskPersonalData(words),
    dueAt,
  }));
  if (found.length === 0) return;
  const { responderName: owner } = await readSettings();
  const made = await noteCommitments(db, { commentKey, platform, permalink, owner, found }, now);
  if (made.length > 0) await watchPromises(context);
}
