import type { CuecardDatabase } from '@/lib/database/database';
import { factsIn } from '@/lib/database/policy-store';
import { keptSnippets } from '@/lib/library/care/care-texts';
import type { Snippet } from '@/lib/library/snippet';
import type { TeamFacts } from '@/lib/policy/team-policy';
import type { KnownDraft } from './run-sources';

export const DRAFTS_READ = 500;

/** What stands in the database for a rule to be run over. */
export interface RunInput {
  /** The last ones, newest first. */
  readonly drafts: readonly KnownDraft[];
  readonly approved: readonly Snippet[];
  readonly facts: TeamFacts;
}

export async function readRunInput(db: CuecardDatabase): Promise<RunInput> {
  const [drafts, snippets, facts] = await Promise.all([lastDrafts(db), db.snippets.toArray(), factsIn(db)]);
  return { drafts, approved: keptSnippets(snippets).filter(({ status }) => status === 'approved'), facts };
}

async function lastDrafts(db: CuecardDatabase): Promise<KnownDraft[]> {
  const newest = db.drafts.orderBy('checkedAt').reverse();
  const drafts = await newest
    .filter(({ text }) => text.trim() !== '')
    .limit(DRAFTS_READ)
    .toArray();
  const comments = await db.comments.bulkGet(drafts.map(({ commentKey }) => commentKey));
  return drafts.map((draft, nth) => ({ draft, comment: comments[nth] }));
}
