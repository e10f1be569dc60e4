import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { postedCounter } from './harness/surfaces';

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
});
afterAll(() => browser?.close());

it('hangs a chip at a customer’s comment, asks nobody for anything and complains about nothing', async () => {
  const page = await browser.open('https://x.com/notifications/mentions');
  const [chip] = await browser.chips(page, /^(Waiting|Overdue): /);
  expect(await chip?.box()).toBeDefined();
  expect(await postedCounter(page)).toBe(0);
  expect(browser.requests).toEqual([]);
  expect(browser.consoleErrors).toEqual([]);
});

it('has a key for each of its four commands', async () => {
  const worker = await browser.worker();
  const commands: { name?: string; shortcut?: string }[] = await worker.evaluate('chrome.commands.getAll()');
  const assigned = commands.filter(({ name, shortcut }) => name !== '_execute_action' && shortcut);
  expect(assigned.map(({ name }) => name).sort()).toEqual(['escalate', 'go', 'next', 'previous']);
});

it('answers again after its worker was killed, with nothing left in memory', async () => {
  const worker = await browser.worker();
  await worker.evaluate('globalThis.mark = "alive"');
  await browser.killWorker();
  const page = await browser.open('https://www.facebook.com/brevoli');
  expect((await browser.chips(page)).length).toBeGreaterThan(0);
  expect(await worker.evaluate('globalThis.mark')).toBeUndefined();
});
