import type { BrandAccount } from '@/lib/conversations/account';
import type { ActingAccount } from '@/lib/conversations/composer';
import { climb, onlyOne } from '../ownership';
import type { ChipPlace, Platform } from '../platform';
import { isFacebook, pageOfFacebook } from './addresses';
import { authorLink, commentArticleOf, commentArticles, timeLink } from './article';
import { composerOf, composers, submitKeys, submits } from './composers';
import { readComment } from './read-comment';
import { SELECTORS } from './selectors';

/** Links of the page are absolute or rooted: any address of the site resolves them. */
const BASE = new URL('https://www.facebook.com/');

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  watchedAttributes: ['href', 'data-commentid', 'role', 'aria-modal'],
  claims: isFacebook,
  page: pageOfFacebook,
  subject,
  candidates: commentArticles,
  glance: (article) => article.querySelector(SELECTORS.commentLink)?.getAttribute('href') ?? undefined,
  containerOf: commentArticleOf,
  readComment,
  chipPlace,
  replyButton,
  composers,
  composerOf,
  submits,
  submitKeys,
  actingAccount,
};

/**
 * A post's dialog lies over a feed that has nothing to do with it. Before it is mounted, the feed alone is not what
 * the address of one post is about.
 */
function subject(root: ParentNode, url: URL): Element | undefined {
  const posts = [...root.querySelectorAll(SELECTORS.modal)].filter((modal) =>
    modal.querySelector(SELECTORS.postPart),
  );
  if (posts.length > 0) return onlyOne(posts);
  const main = onlyOne(root.querySelectorAll(SELECTORS.main));
  const isOnePost = pageOfFacebook(url)?.kind === 'status';
  return isOnePost && main?.querySelector(SELECTORS.feedPost) ? undefined : main;
}

/** After the name, in the row the name stands in. */
function chipPlace(article: Element): ChipPlace | undefined {
  const name = authorLink(article, BASE);
  return name?.parentElement ? { parent: name.parentElement, before: name.nextSibling } : undefined;
}

/** Of the row that holds the time: the second button behind it, after Like. */
function replyButton(article: Element): HTMLElement | undefined {
  const time = timeLink(article, BASE);
  const row = time
    ? climb(time, (element) => element.querySelectorAll(SELECTORS.button).length > 1, article)
    : undefined;
  if (!row || row === article) return undefined;
  const following = [...row.querySelectorAll<HTMLElement>(SELECTORS.button)].filter(
    (button) => time && (time.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return following[1];
}

/** Known only when the boxes for a new comment name exactly one of the brand's accounts. */
function actingAccount(root: ParentNode, brand: readonly BrandAccount[]): ActingAccount {
  const boxes = composers(root, BASE).filter(({ answers }) => answers.kind === 'post');
  const named = boxes.map(({ editable }) => namedIn(labelOf(editable), brand));
  const account = onlyOne(named);
  if (!account) return { known: false, account: null };
  return { known: true, account: { name: account.name, handle: account.handle || null } };
}

function labelOf(editable: Element): string {
  return `${editable.getAttribute('aria-label') ?? ''}\n${editable.getAttribute('aria-placeholder') ?? ''}`;
}

/** Of two names where one holds the other, the longer. */
function namedIn(label: string, brand: readonly BrandAccount[]): BrandAccount | undefined {
  const text = label.toLowerCase();
  return brand
    .filter(
      ({ platform, name }) => platform === 'facebook' && name !== '' && text.includes(name.toLowerCase()),
    )
    .sort((a, b) => b.name.length - a.name.length)[0];
}
