import type { Frame, Page } from 'playwright-core';
import type { Snippet } from '@/lib/library/snippet';
import type { OpenedBrowser } from '../../e2e/harness/open-browser.ts';
import { bundledScript } from '../../e2e/support/bundled-script.ts';
import { aSnippet } from '../../fixtures/snippets.ts';

/** As many as a search shows: each is found by the same word. */
const TRIES = 20;
/** Until everything that the reply before started is done. */
const REST_MS = 1_500;
/** Newer than every id of the generated and the starter library, as the id of a reply that is written now. */
const NEWEST = '7ZADDED';

/**
 * From a reply stored in another tab until the sidebar has it on screen, milliseconds. The other tab shows nothing: the
 * library page would draw its own list in the same process.
 */
export async function timeAdded(browser: OpenedBrowser, page: Page, frame: Frame): Promise<number[]> {
  const other = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`);
  await other.evaluate(await bundledScript('tests/bench/open/put-reply.ts'));
  await page.bringToFront();
  await frame.getByRole('combobox', { name: 'Search replies' }).fill('quokka');
  const times: number[] = [];
  for (let nth = 1; nth <= TRIES; nth += 1) {
    await page.waitForTimeout(REST_MS);
    const title = `Quokka number ${nth}`;
    await frame.evaluate(noteWhenShown, title);
    const storedAt = await other.evaluate(putReply, addedReply(nth, title));
    await frame.waitForFunction(() => Reflect.get(window, 'benchAdded') !== undefined, undefined, {
      timeout: 30_000,
    });
    times.push((await frame.evaluate(() => Reflect.get(window, 'benchAdded') as number)) - storedAt);
  }
  await other.close();
  return times;
}

function addedReply(nth: number, title: string): Snippet {
  const texts = ['en', 'de', 'es'].map(
    (lang) => aSnippet('', title, `A quokka (${lang}) is on its way.`).texts[0],
  );
  return aSnippet(`quokka-${nth}`, title, '', {
    id: `${NEWEST}${String(nth).padStart(4, '0')}`,
    texts: texts.flatMap((text, at) => (text ? [{ ...text, lang: ['en', 'de', 'es'][at] ?? 'en' }] : [])),
    examples: ['where is my quokka', 'the quokka never came'],
    changedAt: Date.UTC(2026, 10, 1) + nth,
  });
}

/** Runs in the other tab. */
function putReply(snippet: Snippet): Promise<number> {
  const put = Reflect.get(globalThis, 'benchPut') as (row: Snippet) => Promise<number>;
  return put(snippet);
}

/** Runs in the sidebar. */
function noteWhenShown(title: string): void {
  Reflect.deleteProperty(window, 'benchAdded');
  const observer = new MutationObserver(() => {
    const titles = [...document.querySelectorAll('#replies .option-title')];
    if (!titles.some(({ textContent }) => textContent === title)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () =>
        Object.assign(window, { benchAdded: performance.timeOrigin + performance.now() });
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}
