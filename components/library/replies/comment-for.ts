import type { CuecardDatabase } from '@/lib/database/database';
import type { StoredComment } from '@/lib/database/records';
import type { SnippetContent } from '@/lib/library/snippet';
import { foldText } from '@/lib/suggestions/search/fold-text';

const LOOKED_AT = 200;

/** The comments last seen, newest first, for replies to be tried on. */
export function recentComments(db: CuecardDatabase): Promise<StoredComment[]> {
  return db.comments
    .orderBy('lastSeenAt')
    .reverse()
    .filter(({ deletedAt, status, text }) => deletedAt === null && status !== 'not-a-customer' && text !== '')
    .limit(LOOKED_AT)
    .toArray();
}

/**
 * The comment a reply would most likely answer: on a site it is for, in its language where one is known, sharing
 * most words with its examples; the newest of equals. Null without any: no comment is better than another site's.
 */
export function commentFor(
  content: SnippetContent,
  lang: string,
  comments: readonly StoredComment[],
): StoredComment | null {
  const topic = wordsOf([content.texts[0]?.title ?? '', ...content.tags, ...content.examples].join(' '));
  let best: StoredComment | null = null;
  let most = -1;
  for (const comment of comments) {
    if (!content.channels.includes(comment.platform)) continue;
    const spoken = comment.triage?.lang ?? comment.lang;
    const shared = [...wordsOf(comment.text)].filter((word) => topic.has(word)).length;
    const score = shared * 2 + (spoken !== null && spoken.split('-')[0] === lang.split('-')[0] ? 1 : 0);
    if (score <= most) continue;
    best = comment;
    most = score;
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}
