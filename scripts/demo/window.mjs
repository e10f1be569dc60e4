import { openForTeam } from './open.mjs';
import { SITES } from './sites.mjs';

/** A browser window for a person, with the extension and both replica sites. @returns {Promise<{ closed: Promise<void> }>} */
export async function openWindow() {
  const browser = await openForTeam({ shown: true, viewport: null });
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  const blank = browser.context.pages();
  const pages = [];
  for (const { url } of SITES) pages.push(await browser.open(url));
  await Promise.all(blank.map((page) => page.close()));
  await pages[0]?.bringToFront();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => browser.context.close());
  return { closed: closed.then(() => browser.close()) };
}
