import type { BrandAccount } from '@/lib/conversations/account';
import { isOwn } from '@/lib/conversations/comment';
import { languageOfWords } from '@/lib/library/language-of-words';
import { draftFacts } from '@/lib/policy/draft-facts';
import type { DraftToCheck } from '@/lib/policy/draft-to-check';
import type { CuecardDatabase } from './database';
import { keptReasonsOf } from './drafts';
import { factsIn } from './policy-store';
import type { KeptReason } from './records';
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

/**
 * What is known of the place a draft stands in: read alike by worker and sidebar, so that they agree. The language is
 * that of the reply inserted, else the comment's; `earlier` are the brand's replies in the thread that the tab shows.
 */
export function surroundingsOf(
  db: CuecardDatabase,
  commentKey: string | null,
  { tabId, brand, who, today }: Writer,
): Promise<Surroundings> {
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
    return {
      comment: { risk, risks },
      kept: keptByKey(kept),
      earlier: thread.filter((each) => isOwn(each, brand)).map(({ text }) => text),
      ...draftFacts({ facts, team, who, today, lang: spoken ?? lang }),
    };
  });
}

function keptByKey(kept: readonly KeptReason[]): Record<string, string> {
  return Object.fromEntries(
    kept.map(({ ruleId, matchedKey, reason }) => [`${ruleId}:${matchedKey}`, reason]),
  );
}
