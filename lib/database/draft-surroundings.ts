import type { BrandAccount } from '@/lib/conversations/account';
import { isOwn } from '@/lib/conversations/comment';
import type { Desk } from '@/lib/conversations/desk';
import { languageOfWords } from '@/lib/library/language-of-words';
import { draftFacts } from '@/lib/policy/draft-facts';
import type { DraftToCheck } from '@/lib/policy/draft-to-check';
import type { CuecardDatabase } from './database';
import { keptReasonsOf } from './drafts';
import { factsIn } from './policy-store';
import type { InsertionRow, KeptReason } from './records';
import { teamIn } from './stored-team';

/** All that a check needs beside the draft itself. */
export type Surroundings = Omit<DraftToCheck, 'text' | 'audience' | 'platform'>;

/** Who writes, on which page, when. */
export type Writer = {
  /** Null where the page is not known: then nothing is known of the thread. */
  readonly tabId: number | null;
  readonly brand: readonly BrandAccount[];
  /** The responder's name as set. */
  readonly who: string;
  /** ISO date. */
  readonly today: string;
};

/** The same with the rows it was read from, for those who ask more of them. */
export type DraftPlace = {
  readonly surroundings: Surroundings;
  readonly desk: Desk | undefined;
  /** What was last put into this reply box. */
  readonly inserted: InsertionRow | undefined;
};

/** What is known of the place a draft stands in: read alike by worker and sidebar, so that they agree. */
export async function surroundingsOf(
  db: CuecardDatabase,
  commentKey: string | null,
  writer: Writer,
): Promise<Surroundings> {
  return (await draftPlaceOf(db, commentKey, writer)).surroundings;
}

/**
 * All of it in one reading. The language is that of the reply inserted, else the comment's; `earlier` are the brand's
 * replies in the thread that the tab shows.
 */
export function draftPlaceOf(
  db: CuecardDatabase,
  commentKey: string | null,
  { tabId, brand, who, today }: Writer,
): Promise<DraftPlace> {
  const { comments, desks, insertions, snippets, keptReasons, meta } = db;
  return db.transaction('r', [comments, desks, insertions, snippets, keptReasons, meta], async () => {
    const [comment, desk, inserted, kept, facts, team] = await Promise.all([
      commentKey === null ? undefined : comments.get(commentKey),
      tabId === null ? undefined : desks.get(tabId),
      commentKey === null ? undefined : insertions.get(commentKey),
      keptReasonsOf(db, commentKey),
      factsIn(db),
      teamIn(db),
    ]);
    const snippet = inserted?.snippet ? await snippets.get(inserted.snippet.id) : undefined;
    const spoken = snippet && inserted ? languageOfWords(snippet, inserted.text) : null;
    const thread = desk?.selected === commentKey ? (desk?.thread ?? []) : [];
    const { risk = null, risks = [], lang = null } = comment?.triage ?? {};
    const surroundings = {
      comment: { risk, risks },
      kept: keptByKey(kept),
      earlier: thread.filter((each) => isOwn(each, brand)).map(({ text }) => text),
      ...draftFacts({ facts, team, who, today, lang: spoken ?? lang }),
    };
    return { surroundings, desk, inserted };
  });
}

function keptByKey(kept: readonly KeptReason[]): Record<string, string> {
  return Object.fromEntries(
    kept.map(({ ruleId, matchedKey, reason }) => [`${ruleId}:${matchedKey}`, reason]),
  );
}
