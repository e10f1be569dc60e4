import { openForTeam } from './open.mjs';
import { SITES } from './sites.mjs';

/** A browser window for a person, with the extension and both replica sites. @returns {Promise<{ closed: Promise<void> }>} */
export async function openWindow() {
  const browser = await openForTeam({ shown: true, viewport: null });
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  for (const { url } of SITES) await browser.open(url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => browser.context.close());
  return { closed: closed.then(() => browser.close()) };
}
