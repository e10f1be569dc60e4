import type { BrowserContext } from 'playwright-core';
import { hostileSite } from '../../sites/hostile/hostile-site.mjs';
import * as x from '../../sites/x/site.mjs';

const site = hostileSite(x);

/** From now on, pages of X asked for with `?hostile` are. */
export async function serveHostilePages(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/x\.com\/[^?]*\?(?:.*&)?hostile/, async (route) => {
    const url = new URL(route.request().url());
    const reply = await site.handle({ url, method: route.request().method() });
    await route.fulfill(reply ? { headers: reply.headers, body: String(reply.body) } : { status: 404 });
  });
}
