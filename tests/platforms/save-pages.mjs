// Saves the pages of tests/fixtures/pages from the replica sites: `node tests/platforms/save-pages.mjs [name…]`.
// What a reader must find there comes from the replica's own knowledge, never from the readers under test.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { chromiumSwitches } from '../sites/server/chromium-switches.mjs';
import { startSites } from '../sites/server/serve.mjs';
import { SAVED_PAGES } from './saved-pages.mjs';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const SETTLE_MS = 900;

const asked = process.argv.slice(2);
const sites = await startSites();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', ...chromiumSwitches(sites)],
});
try {
  for (const saved of SAVED_PAGES) {
    if (asked.length === 0 || asked.includes(saved.name)) await save(saved);
  }
} finally {
  await browser.close();
  await sites.close();
}

async function save({ platform, name, url, heightPx = 1000, prepare, ...known }) {
  const page = await browser.newPage({ viewport: { width: 1100, height: heightPx } });
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  await prepare?.(page);
  await page.waitForTimeout(SETTLE_MS);
  const { html, comments, notComments } = await page.evaluate(takePage);
  const record = { url: page.url(), ...known, comments, notComments };
  await mkdir(new URL(`${platform}/`, FOLDER), { recursive: true });
  await writeFile(new URL(`${platform}/${name}.html`, FOLDER), `${html}\n`);
  await writeFile(new URL(`${platform}/${name}.json`, FOLDER), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${platform}/${name}: ${comments.length} comments, ${html.length} characters`);
  await page.close();
}

/** Runs in the page: its body without scripts and styles, and what the replica says of the posts that are mounted. */
function takePage() {
  const copy = document.documentElement.cloneNode(true);
  for (const node of copy.querySelectorAll('script, style, link, meta, path, #posted-log, #shortcut-log'))
    node.remove();
  const links = [...copy.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const isMounted = ({ id }) => links.some((href) => href.includes(id));
  const comments = window.__truth.filter(isMounted);
  return { html: copy.outerHTML, comments, notComments: window.__notComments ?? [] };
}
