import { bundle } from '../build.mjs';
import { strictPageHeaders } from '../server/content-security-policy.mjs';
import { pfbidFor, postIdFor } from './page/ids.mjs';
import { avatarSvg, emojiSvg, photoSvg } from './pictures.mjs';

export const hosts = ['www.facebook.com'];

/** The page's four posts, newest first, for `/brevoli/posts/<pfbid or id>` and `/permalink.php?story_fbid=<either>&id=<uid>`. */
export const pagePosts = [0, 1, 2, 3].map((index) => {
  const id = postIdFor(`page-${index}`);
  return { id, pfbid: pfbidFor(id) };
});

const SCRIPT_PATH = '/rsrc/app.js';
const PICTURES = [
  [/^\/rsrc\/avatar\/([^/]+)\.svg$/, avatarSvg],
  [/^\/rsrc\/photo\/([^/]+)\.svg$/, photoSvg],
  [/^\/images\/emoji\.php\/v9\/([^/]+)\.svg$/, emojiSvg],
];
const PAGES = [
  /^\/$/,
  /^\/brevoli\/?$/,
  /^\/brevoli\/posts\/\w+\/?$/,
  /^\/permalink\.php$/,
  /^\/profile\.php$/,
];

/** A page of the replica, its script, or one of its drawn pictures; everything else is not found.
 *  @param {{ url: URL, method: string }} request */
export async function handle({ url }) {
  if (url.pathname === SCRIPT_PATH) return scriptReply();
  for (const [pattern, draw] of PICTURES) {
    const found = url.pathname.match(pattern);
    if (found) return pictureReply(draw(decodeURIComponent(found[1])));
  }
  return PAGES.some((pattern) => pattern.test(url.pathname)) ? pageReply(url) : undefined;
}

async function scriptReply() {
  const body = await bundle(new URL('page/main.mjs', import.meta.url));
  return { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }, body };
}

function pictureReply(body) {
  return { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' }, body };
}

function pageReply(url) {
  const { nonce, headers } = strictPageHeaders();
  const asked = url.searchParams.get('locale') ?? 'en';
  const locale = ['de', 'ar', 'ja'].includes(asked) ? asked : 'en';
  const body = `<!DOCTYPE html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facebook</title>
<link rel="icon" href="data:,">
</head>
<body><script nonce="${nonce}" src="${SCRIPT_PATH}"></script></body>
</html>
`;
  return { headers, body };
}
