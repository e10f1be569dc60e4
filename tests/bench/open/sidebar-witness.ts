import type { Frame, Page } from 'playwright-core';

/** What the sidebar showed, and when. Milliseconds since 1970 UTC, with fractions, the same clock in every process. */
export interface Shown {
  /** Comment and options, as text. */
  readonly what: string;
  readonly options: number;
  /** Right after the change, laid out but not yet on screen. */
  readonly drawnAt: number;
  /** After the frame that holds it was handed on to be shown. */
  readonly paintedAt: number;
}

/** Notes what the sidebar shows from now on, and when a key was pressed in it. */
export async function watchSidebar(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const shown: unknown[] = [];
    const keys: number[] = [];
    Object.assign(window, { benchShown: shown, benchKeys: keys });
    let last = '';
    const look = () => {
      const options = document.querySelectorAll('#replies [role=option]');
      const comment = document.querySelector('section.comment');
      const what = `${comment?.querySelector('h1')?.parentElement?.textContent}\n${[...options].map(({ textContent }) => textContent).join('\n')}`;
      if (what === last) return;
      last = what;
      document.body.getBoundingClientRect();
      const drawnAt = performance.timeOrigin + performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const paintedAt = performance.timeOrigin + performance.now();
          shown.push({ what, options: options.length, drawnAt, paintedAt });
        };
        channel.port2.postMessage(null);
      });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['id', 'hidden'],
    });
    addEventListener('keydown', (event) => keys.push(performance.timeOrigin + event.timeStamp), true);
  });
}

/** Notes when the mouse was pressed on the page, as the browser process stamped it. */
export async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const presses: number[] = [];
    Object.assign(window, { benchPresses: presses });
    addEventListener('click', (event) => presses.push(performance.timeOrigin + event.timeStamp), true);
  });
}

export function takeShown(frame: Frame): Promise<Shown[]> {
  return frame.evaluate(() => (Reflect.get(window, 'benchShown') as Shown[]).splice(0));
}

export async function lastOf(
  place: Page | Frame,
  list: 'benchPresses' | 'benchKeys',
): Promise<number | undefined> {
  return place.evaluate((name) => (Reflect.get(window, name) as number[]).splice(0).at(-1), list);
}
