import type { Account } from '@/lib/conversations/account';
import { type Comment, commentKey } from '@/lib/conversations/comment';
import { linkOf } from '../ownership';
import type { ReadContext } from '../platform';
import { visibleText } from '../visible-text';
import { profileIn } from './addresses';
import { readAuthor, readIdentity } from './article';
import { SELECTORS } from './selectors';
import { readWords } from './words';

/** The page shows no machine-readable time: `postedAt` is always null. */
export function readComment(article: Element, { url, subject }: ReadContext): Comment | undefined {
  if (!article.matches(SELECTORS.article) || article.matches(SELECTORS.feedPost)) return undefined;
  if (!subject.contains(article)) return undefined;
  const identity = readIdentity(article, url);
  const author = identity ? readAuthor(article, url) : undefined;
  if (!identity || !author) return undefined;
  return {
    key: commentKey('facebook', identity.id),
    platform: 'facebook',
    id: identity.id,
    permalink: identity.permalink,
    author,
    ...readWords(article, url),
    postedAt: null,
    role: identity.parentId === undefined ? 'root' : 'reply',
    parentId: identity.parentId ?? identity.postId ?? null,
    postAuthor: readPostAuthor(article, url),
    translated: false,
    audience: 'public',
  };
}

/** The head of the post that the comment stands under is the first of the post's article or dialog. */
function readPostAuthor(article: Element, base: URL): Account | null {
  const post = article.parentElement?.closest(`${SELECTORS.article}, ${SELECTORS.dialog}, ${SELECTORS.main}`);
  const link = post?.querySelector(`${SELECTORS.postAuthor} a[href]`);
  const url = link ? linkOf(link, base) : undefined;
  return link && url ? { name: visibleText(link), handle: profileIn(url) ?? null } : null;
}
