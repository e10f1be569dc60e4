import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { comeToRest } from '../../come-to-rest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** 1440 by 900 at 200%. */
const ZOOMED = { width: 720, height: 450, deviceScaleFactor: 2, mobile: false };
const SETTLE_MS = 150;

/** What is wrong with a page as it stands, in light and in dark; leaves it as it was. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(SETTLE_MS);
    await page.evaluate(comeToRest);
    faults.push(...(await axeFaults(page)).map((fault) => `${name}, ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** Whether a page scrolls sideways at 200%, written from the left and from the right; leaves it as it was. */
export async function sidewaysFaults(page: Page, name: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const faults: string[] = [];
  try {
    await session.send('Emulation.setDeviceMetricsOverride', ZOOMED);
    for (const dir of ['ltr', 'rtl']) {
      const [wide, seen] = await page.evaluate(widths, dir);
      if (wide > seen) faults.push(`${name}, 200%, ${dir}: ${wide} px wide in ${seen} px`);
    }
    await page.evaluate(widths, 'ltr');
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  }
  return faults;
}

/** Evaluated, not added as a script: the library's own policy takes in no script from elsewhere. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<Answer>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  );
  if (passes.length === 0) throw new Error('axe saw nothing');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

type Answer = Pick<axe.AxeResults, 'violations' | 'passes'>;

/** Runs in the page: how wide it is, and how much of that can be seen, once it has been drawn anew. */
async function widths(dir: string): Promise<[number, number]> {
  document.documentElement.dir = dir;
  document.querySelector<HTMLElement>('.library')?.setAttribute('dir', dir);
  await new Promise((resolve) => setTimeout(resolve, 250));
  const { scrollWidth, clientWidth } = document.documentElement;
  return [scrollWidth, clientWidth];
}
