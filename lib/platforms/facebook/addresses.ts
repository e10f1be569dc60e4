import type { PageKind } from '../platform';

const HOSTS = new Set(['www.facebook.com', 'facebook.com', 'web.facebook.com']);

/** First parts of an address that are the site's own and never somebody's name. */
const RESERVED = new Set(
  'messages notifications settings marketplace gaming events help policies login watch reel photo photo.php permalink.php profile.php story.php groups pages friends bookmarks search hashtag share ads business privacy stories saved memories l.php'.split(
    ' ',
  ),
);
const POST_PARTS = new Set(['posts', 'videos', 'photos', 'reel']);

export function isFacebook(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.has(url.hostname);
}

export function pageOfFacebook(url: URL): PageKind | undefined {
  const postId = postIdIn(url);
  if (postId !== undefined) return { kind: 'status', postId };
  const [first = '', second = ''] = partsOf(url);
  if (first === '' || first === 'home.php') return { kind: 'timeline' };
  if (first === 'messages') return { kind: 'messages' };
  if (first === 'groups' && second !== '') return { kind: 'timeline' };
  const handle = second === 'inbox' ? undefined : profileIn(url);
  return handle === undefined ? undefined : { kind: 'profile', handle };
}

/** Digits or `pfbid…`, in every shape in which the site writes the address of one post, video or picture. */
export function postIdIn(url: URL): string | undefined {
  const [first = '', second = '', third = '', fourth = ''] = partsOf(url);
  if (first === 'permalink.php' || first === 'story.php')
    return idOrNothing(url.searchParams.get('story_fbid'));
  if (first === 'photo' || first === 'photo.php') return idOrNothing(url.searchParams.get('fbid'));
  if (first === 'watch') return idOrNothing(url.searchParams.get('v'));
  if (first === 'reel') return idOrNothing(second);
  if (first === 'groups') return third === 'posts' || third === 'permalink' ? idOrNothing(fourth) : undefined;
  if (!POST_PARTS.has(second)) return undefined;
  return idOrNothing(partsOf(url).slice(2).at(-1) ?? '');
}

/** The vanity name or number of a person's or page's own address: `/name`, `/profile.php?id=1`. */
export function profileIn(url: URL): string | undefined {
  const [first = '', second = ''] = partsOf(url);
  if (first === 'profile.php') return idOrNothing(url.searchParams.get('id'));
  if (first === 'people') return idOrNothing(partsOf(url).at(-1) ?? '');
  if (RESERVED.has(first) || POST_PARTS.has(second)) return undefined;
  return /^[\p{L}\p{N}.-]+$/u.test(first) ? first : undefined;
}

export interface CommentAddress {
  readonly id: string;
  /** The comment it answers; `undefined` when it stands directly under a post. */
  readonly parentId: string | undefined;
  /** Known only where the address carries its long form. */
  readonly postId: string | undefined;
}

/** From `comment_id` and `reply_comment_id`, as digits or as base64 of `comment:<post>_<comment>`. */
export function commentIn(url: URL): CommentAddress | undefined {
  const comment = decodeId(url.searchParams.get('comment_id'));
  const reply = decodeId(url.searchParams.get('reply_comment_id'));
  if (!comment) return undefined;
  const postId = reply?.postId ?? comment.postId;
  return reply
    ? { id: reply.id, parentId: comment.id, postId }
    : { id: comment.id, parentId: undefined, postId };
}

function decodeId(written: string | null): { id: string; postId: string | undefined } | undefined {
  if (written === null) return undefined;
  if (/^\d+$/.test(written)) return { id: written, postId: undefined };
  const found = decodeBase64(written).match(/^comment:(\d+)_(\d+)$/);
  return found?.[2] === undefined ? undefined : { id: found[2], postId: found[1] };
}

/** `''` for what is not base64: `atob` throws on it. A "+" of the alphabet comes out of a query as a space. */
function decodeBase64(written: string): string {
  const letters = written.replace(/ /g, '+').replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  return /^[A-Za-z0-9+/]*$/.test(letters) && letters.length % 4 !== 1 ? atob(letters) : '';
}

function partsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%": the address as it is
  }
}

function idOrNothing(id: string | null): string | undefined {
  return id !== null && /^(\d+|pfbid\w+)$/.test(id) ? id : undefined;
}
