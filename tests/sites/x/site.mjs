import { createHash } from 'node:crypto';
import { bundle } from '../build.mjs';
import { strictPageHeaders } from '../server/content-security-policy.mjs';

export const hosts = ['x.com'];

const ENTRY = new URL('./client/main.js', import.meta.url);
const EMOJI = /^\/emoji\/v2\/svg\/([0-9a-f]+(?:-[0-9a-f]+)*)\.svg$/;
const ASSET = /^\/assets\/main\.[0-9a-f]+\.js$/;

/** @param {{ url: URL, method: string }} request */
export async function handle({ url }) {
  const script = await bundle(ENTRY, { alias: { react: 'react17', 'react-dom': 'react-dom17' } });
  if (ASSET.test(url.pathname)) return asset('text/javascript; charset=utf-8', script);
  const emoji = url.pathname.match(EMOJI);
  if (emoji) return asset('image/svg+xml', emojiPicture(emoji[1]));
  if (/\.\w+$/.test(url.pathname)) return undefined;
  return page(script);
}

const asset = (type, body) => ({ headers: { 'content-type': type, 'cache-control': 'max-age=3600' }, body });

function page(script) {
  const { nonce, headers } = strictPageHeaders();
  const name = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const body = `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>X</title>
<link rel="icon" href="data:,">
<style>
html { overflow-y: scroll; }
body { margin: 0; background-color: #ffffff; color: var(--ink); font: 400 15px/21px Inter, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
</style>
</head>
<body>
<div id="react-root"></div>
<div id="layers"></div>
<script nonce="${nonce}" src="/assets/main.${name}.js"></script>
</body>
</html>
`;
  return { headers, body };
}

/** An emoji drawn with whatever emoji font the machine has. */
function emojiPicture(points) {
  const character = String.fromCodePoint(...points.split('-').map((point) => Number.parseInt(point, 16)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle" font-family="'Noto Color Emoji', 'Segoe UI Emoji', 'Apple Color Emoji', sans-serif">${character}</text></svg>`;
}
