import type { Account } from '@/lib/conversations/account';
import { elementOf, linkOf, matchesIn, onlyOne } from '../ownership';
import { visibleText } from '../visible-text';
import { type CommentAddress, commentIn, postIdIn, profileIn } from './addresses';
import { SELECTORS } from './selectors';

export interface ArticleIdentity extends CommentAddress {
  readonly permalink: string;
}

/** The article of the comment that `node` is in: its own, not that of the comment it answers. */
export function commentArticleOf(node: Node): Element | undefined {
  const article = elementOf(node)?.closest(SELECTORS.article);
  const link = article?.querySelector(SELECTORS.commentLink);
  return article && link?.closest(SELECTORS.article) === article ? article : undefined;
}

/** In page order; a comment's replies have articles beside its own, never inside. */
export function commentArticles(root: ParentNode): Element[] {
  const links = matchesIn<Element>(root, SELECTORS.commentLink);
  return [...new Set(links.flatMap((link) => link.closest(SELECTORS.article) ?? []))];
}

/** Its own matches: a post's article holds those of its comments. */
export function ownMatches(article: Element, selector: string): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(selector)].filter(
    (found) => found.closest(SELECTORS.article) === article,
  );
}

/**
 * Who is who: the links of head and time must name one comment, and the wrapper around the article, where the page
 * has one, the same. Links that the author wrote into the text may name any other.
 */
export function readIdentity(article: Element, base: URL): ArticleIdentity | undefined {
  const named = commentLinks(article).flatMap((link) => addressOf(link, base) ?? []);
  const reply = named.find(({ address }) => address.parentId !== undefined);
  const ids = named.map(({ address }) => address.id).filter((id) => id !== reply?.address.parentId);
  const id = onlyOne(ids);
  if (id === undefined || !agreesWithWrapper(article, id)) return undefined;
  const postId = named.find(({ address }) => address.postId)?.address.postId;
  const parentId = reply?.address.parentId;
  return { id, parentId, postId, permalink: permalinkFrom(named, id) };
}

/** The name is the first link of the head that has words. */
export function readAuthor(article: Element, base: URL): Account | undefined {
  const link = authorLink(article, base);
  const url = link ? linkOf(link, base) : undefined;
  return link && url ? { name: visibleText(link), handle: profileIn(url) ?? null } : undefined;
}

export function authorLink(article: Element, base: URL): HTMLElement | undefined {
  return commentLinks(article).find((link) => isAuthorLink(link, base) && visibleText(link) !== '');
}

/** Leads to the comment itself, and shows how long ago it was written. */
export function timeLink(article: Element, base: URL): HTMLElement | undefined {
  return commentLinks(article).find((link) => !isAuthorLink(link, base));
}

function commentLinks(article: Element): HTMLElement[] {
  return ownMatches(article, SELECTORS.commentLink).filter((link) => !link.closest(SELECTORS.line));
}

function isAuthorLink(link: Element, base: URL): boolean {
  const url = linkOf(link, base);
  return url !== undefined && postIdIn(url) === undefined && profileIn(url) !== undefined;
}

interface NamedComment {
  readonly address: CommentAddress;
  readonly url: URL;
}

function addressOf(link: Element, base: URL): NamedComment | undefined {
  const url = linkOf(link, base);
  const address = url ? commentIn(url) : undefined;
  return url && address ? { url, address } : undefined;
}

function agreesWithWrapper(article: Element, id: string): boolean {
  const stated = article.closest(SELECTORS.wrapper)?.getAttribute('data-commentid');
  return stated === undefined || stated === null || stated === id;
}

/** The address of the comment without what only tracks; empty where the page has none. */
function permalinkFrom(named: readonly NamedComment[], id: string): string {
  const own = named.find(({ address, url }) => address.id === id && postIdIn(url) !== undefined);
  if (!own) return '';
  const kept = new URL(own.url.pathname, own.url.origin);
  for (const name of ['story_fbid', 'fbid', 'v', 'id', 'comment_id', 'reply_comment_id']) {
    const value = own.url.searchParams.get(name);
    if (value !== null) kept.searchParams.set(name, value);
  }
  return kept.href;
}
