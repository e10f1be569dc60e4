import { brand, profileHref } from './people.mjs';

const ORIGIN = 'https://www.facebook.com';
const track = () => Math.random().toString(36).slice(2, 12);

/** A post's address, absolute. `byUid` is the shape of pages without an address of their own. */
export function postHref(post, { byUid }) {
  if (post.author === brand && !byUid) return `${ORIGIN}/brevoli/posts/${post.pfbid}`;
  if (post.author === brand || !post.author.vanity)
    return `${ORIGIN}/permalink.php?story_fbid=${post.pfbid}&id=${post.author.uid}`;
  return `${ORIGIN}/${post.author.vanity}/posts/${post.pfbid}`;
}

/** A comment's permanent address, without tracking. */
export function commentHref(comment, { byUid }) {
  const href = postHref(comment.post, { byUid });
  const ids = comment.parent
    ? `comment_id=${comment.parent.id}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  return `${href}${href.includes('?') ? '&' : '?'}${ids}`;
}

/** The author link of a comment: it carries post and comment id in base64. */
export function authorHref(comment, { byUid }) {
  const token = encodeURIComponent(btoa(`comment:${comment.post.id}_${comment.id}`));
  const href = profileHref(comment.author, { byUid });
  return tracked(`${href}${href.includes('?') ? '&' : '?'}comment_id=${token}`);
}

/** The same address with the site's own tracking parameters. */
export function tracked(href) {
  return `${href}${href.includes('?') ? '&' : '?'}__cft__[0]=AZX${track()}${track()}&__tn__=R]-R`;
}

/** An outside address behind the site's redirector. */
export function outsideHref(href) {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(href)}&h=AT0${track()}`;
}
