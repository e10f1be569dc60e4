import { commentsOf } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { type PeriodOptions, readPeriod } from '@/lib/database/insights';
import type { StoredComment } from '@/lib/database/records';
import { groupsAlike } from '@/lib/insights/alike';
import { Ledger, type ReplyCount } from '@/lib/insights/ledger';
import { type Unanswered, unansweredOf } from '@/lib/insights/unanswered';
import { readWords, stemLanguageOf } from '@/lib/suggestions/read-words';

export interface UnansweredComment extends Unanswered {
  readonly comment: StoredComment;
}

/** What the log of this computer says about a period. Times in milliseconds since 1970 UTC. */
export interface InsightsReport {
  readonly since: number;
  readonly countedAt: number;
  /** When the log begins, where it does not reach back to `since`; else null. */
  readonly beginsAt: number | null;
  /** Comments that Cuecard was used for, and those that suggestions were shown for. */
  readonly opened: number;
  readonly shown: number;
  /** Comments that had no good reply, those that ask the same together, the largest group first. */
  readonly groups: readonly (readonly UnansweredComment[])[];
  /** Of the comments without a good reply: how many are not kept any more, and how many older ones are not listed. */
  readonly forgotten: number;
  readonly older: number;
  readonly counts: ReadonlyMap<string, Readonly<ReplyCount>>;
}

/** More than anybody reads. */
const MOST_COMMENTS = 1_000;

/** Undefined when it was stopped. */
export async function makeReport(
  db: CuecardDatabase,
  options: PeriodOptions,
): Promise<InsightsReport | undefined> {
  const ledger = new Ledger();
  const { firstAt } = await readPeriod(db, options, (entries) => {
    for (const entry of entries) ledger.take(entry);
  });
  const all = unansweredOf(ledger.tales.values());
  const listed = all.slice(0, MOST_COMMENTS);
  const kept = await withComments(db, listed);
  if (options.signal?.aborted) return undefined;
  const { since, now } = options;
  return {
    since,
    countedAt: now,
    beginsAt: firstAt !== null && firstAt <= since ? null : (firstAt ?? now),
    opened: ledger.tales.size,
    shown: [...ledger.tales.values()].filter(({ shown }) => shown !== undefined).length,
    groups: grouped(kept),
    forgotten: listed.length - kept.length,
    older: all.length - listed.length,
    counts: ledger.counts,
  };
}

/** Those whose words are still kept, and that a customer wrote. */
async function withComments(
  db: CuecardDatabase,
  listed: readonly Unanswered[],
): Promise<UnansweredComment[]> {
  const stored = await commentsOf(
    db,
    listed.map(({ commentKey }) => commentKey),
  );
  const byKey = new Map(stored.map((comment) => [comment.key, comment]));
  return listed.flatMap((each) => {
    const comment = byKey.get(each.commentKey);
    return comment && isCustomers(comment) ? [{ ...each, comment }] : [];
  });
}

function isCustomers({ status, deletedAt, text }: StoredComment): boolean {
  return deletedAt === null && status !== 'not-a-customer' && text.trim() !== '';
}

function grouped(comments: readonly UnansweredComment[]): UnansweredComment[][] {
  const stems = comments.map(({ comment: { text, lang } }) =>
    readWords(text, stemLanguageOf(text, lang)).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
  );
  return groupsAlike(stems).map((group) => group.flatMap((place) => comments[place] ?? []));
}
