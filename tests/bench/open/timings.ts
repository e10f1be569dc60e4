import type { Frame, Page } from 'playwright-core';

/** Page and frame are two processes: both tell the time as milliseconds since 1970. */
interface Timed {
  pressedAt?: number;
  answeredAt?: number;
}

const WAIT_MS = 5_000;

/** Milliseconds from a person's press in the page until the sidebar's document shows another comment's suggestions. */
export async function timePress(page: Page, sidebar: Frame, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const timed = globalThis as Timed;
    delete timed.pressedAt;
    const note = () => {
      timed.pressedAt = performance.timeOrigin + performance.now();
    };
    addEventListener('mouseup', note, { capture: true, once: true });
  });
  await sidebar.evaluate(watchSuggestions);
  await press();
  const answeredAt = await answered(sidebar);
  const pressedAt = await page.evaluate(() => (globalThis as Timed).pressedAt);
  await page.waitForTimeout(150);
  return answeredAt - (pressedAt ?? Number.NaN);
}

/** Milliseconds from a key in the search box until the list below it has changed. */
export async function timeKey(page: Page, sidebar: Frame, letter: string): Promise<number> {
  await sidebar.evaluate(watchKey);
  await page.keyboard.type(letter);
  await page.waitForTimeout(120);
  return sidebar.evaluate(() => {
    const { pressedAt = Number.NaN, answeredAt } = globalThis as Timed;
    // A key that changes nothing in the list was answered by leaving it.
    return (answeredAt ?? pressedAt) - pressedAt;
  });
}

async function answered(sidebar: Frame): Promise<number> {
  await sidebar.waitForFunction(() => (globalThis as Timed).answeredAt !== undefined, undefined, {
    timeout: WAIT_MS,
  });
  return (await sidebar.evaluate(() => (globalThis as Timed).answeredAt)) ?? Number.NaN;
}

/** Runs in the sidebar: notes when another comment's name and a list of replies stand there. */
function watchSuggestions(): void {
  const timed = globalThis as Timed;
  delete timed.answeredAt;
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  const before = heading();
  const observer = new MutationObserver(() => {
    const isAnswered = heading() !== before && document.querySelector('[role="listbox"], .state') !== null;
    if (!isAnswered) return;
    observer.disconnect();
    timed.answeredAt = performance.timeOrigin + performance.now();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the sidebar. */
function watchKey(): void {
  const timed = globalThis as Timed;
  delete timed.pressedAt;
  delete timed.answeredAt;
  const observer = new MutationObserver(() => {
    timed.answeredAt = performance.timeOrigin + performance.now();
  });
  const list = document.querySelector('main') ?? document.body;
  observer.observe(list, { subtree: true, childList: true, characterData: true });
  const start = (event: Event) => {
    timed.pressedAt = performance.timeOrigin + event.timeStamp;
    setTimeout(() => observer.disconnect(), 100);
  };
  addEventListener('keydown', start, { capture: true, once: true });
}
