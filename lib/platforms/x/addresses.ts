import type { PageKind } from '../platform';

const HOSTS = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);

/** First parts of an address that are the site's own and never somebody's handle. */
const RESERVED = new Set(
  'i home explore search notifications messages settings compose hashtag intent login logout signup tos privacy jobs about share'.split(
    ' ',
  ),
);

export function isX(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.has(url.hostname);
}

export function pageOfX(url: URL): PageKind | undefined {
  const post = postInPath(url.pathname);
  if (post) return post.isOverlay ? { kind: 'overlay' } : { kind: 'status', postId: post.id };
  const [first = '', second = ''] = partsOf(url);
  if (first === 'compose') return { kind: 'overlay' };
  if (first === 'notifications') return { kind: 'mentions' };
  if (first === 'messages') return { kind: 'messages' };
  if (['home', 'explore', 'search', 'hashtag'].includes(first)) return { kind: 'timeline' };
  if (first === 'i')
    return ['lists', 'bookmarks', 'communities'].includes(second) ? { kind: 'timeline' } : undefined;
  const handle = handleInPath(`/${first}`);
  return handle === undefined ? undefined : { kind: 'profile', handle };
}

/** `/<handle>/status/<id>`, also `/i/status/<id>` and `/i/web/status/<id>`. Pictures open over whatever was there. */
export function postInPath(
  path: string,
): { id: string; handle: string | undefined; isOverlay: boolean } | undefined {
  const found = path.match(/^\/(\w{1,15})(?:\/web)?\/status\/(\d+)(?:\/(\w+))?/);
  if (!found?.[1] || !found[2]) return undefined;
  const handle = handleInPath(`/${found[1]}`);
  return { id: found[2], handle, isOverlay: found[3] === 'photo' || found[3] === 'video' };
}

/** The handle of `/handle` alone; `undefined` for longer paths and for the site's own words. */
export function handleInPath(path: string): string | undefined {
  const handle = path.match(/^\/(\w{1,15})\/?$/)?.[1];
  return handle === undefined || RESERVED.has(handle.toLowerCase()) ? undefined : handle;
}

function partsOf(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}
