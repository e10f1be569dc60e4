import type { CDPSession, Page } from 'playwright-core';

/** When a person last wrote, and when the bubble stood there. Milliseconds since 1970 UTC, with fractions. */
export interface Drawn {
  /** The event that the pause before a check counts from, as the browser stamped it. */
  readonly wroteAt: number;
  /** The bubble's nodes are there and laid out. */
  readonly drawnAt: number;
  /** The frame that holds them was handed on to be shown. */
  readonly paintedAt: number;
  readonly words: string;
}

export interface BubbleWitness {
  /** What was drawn since the last time it was asked. */
  take(): Promise<Drawn[]>;
}

/**
 * Watches the bubble from the content script's own world: there the browser gives an extension its closed shadow
 * roots, which nothing on the page can reach.
 */
export async function watchBubble(page: Page): Promise<BubbleWitness> {
  const session = await page.context().newCDPSession(page);
  const uniqueContextId = await contentWorld(session);
  const evaluate = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      uniqueContextId,
      expression,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await evaluate(`(${watchInside})()`);
  return { take: async () => (await evaluate('globalThis.benchDrawn.splice(0)')) as Drawn[] };
}

async function contentWorld(session: CDPSession): Promise<string> {
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.uniqueId);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('the page has no world of a content script');
  return world;
}

/** Runs in the content script's world. */
function watchInside(): void {
  interface InContent {
    chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } };
    benchDrawn: unknown[];
  }
  const here = globalThis as unknown as InContent;
  here.benchDrawn = [];
  const sinceEpoch = (time: number) => performance.timeOrigin + time;
  let wroteAt = 0;
  for (const type of ['input', 'keyup']) {
    const note = (event: Event) => {
      wroteAt = sinceEpoch(event.timeStamp);
    };
    addEventListener(type, note, true);
  }
  const host = document.querySelector('cuecard-bubble');
  if (!host) throw new Error('there is no bubble on the page');
  const place = here.chrome.dom.openOrClosedShadowRoot(host).querySelector('.place');
  if (!place) throw new Error('the bubble has no place to stand in');
  const drawn = () => {
    const words = place.textContent ?? '';
    if (words === '') return;
    place.getBoundingClientRect();
    const entry = { wroteAt, drawnAt: sinceEpoch(performance.now()), paintedAt: Number.NaN, words };
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        here.benchDrawn.push({ ...entry, paintedAt: sinceEpoch(performance.now()) });
      };
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(drawn).observe(place, { childList: true });
}
