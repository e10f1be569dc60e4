import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Commitment } from '../../lib/conversations/commitment';
import { DAY_MS, HOUR_MS } from '../../lib/shared/clock';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { postedCounter, until } from './harness/surfaces';
import { journal, rows } from './support/extension-calls';
import { chipOf, customer, MENTIONS, openReplyDialog, typeReply } from './support/x-page';

const PETRA = customer('petra-descale');
const PROMISE = 'We will call you within 24 hours.';

let browser: OpenedBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
});
afterAll(() => browser?.close());

it('keeps what a posted reply promises, once, with its time and an alarm', async () => {
  await (await chipOf(browser, page, PETRA)).press();
  await openReplyDialog(page, PETRA);
  await typeReply(page, `Thank you for telling us, Petra. ${PROMISE}`);
  await until('the post', async () => {
    await page.getByTestId('tweetButton').click({ timeout: 500 }).catch(noButton);
    return (await postedCounter(page)) === 1 ? true : undefined;
  });
  const made = await until('the promise', async () => (await promises())[0]);
  expect(made).toMatchObject({ commentKey: PETRA.key, words: PROMISE, state: 'open' });
  expect(Math.abs((made.dueAt ?? 0) - Date.now() - DAY_MS)).toBeLessThan(HOUR_MS);
  const alarm = await until('the alarm', async () => readAlarm(await browser.worker()));
  expect(alarm).toBe(made.dueAt);
  const told = await until('the log', async () => (await journal(await browser.worker(), 'reply-posted'))[0]);
  expect(told).toMatchObject({ provenance: 'free', edited: null });
});

it('shows how many are overdue on the toolbar, after the worker was killed too', async () => {
  await browser.killWorker();
  const sidebar = await browser.sidebar(page);
  await sidebar.getByRole('button', { name: 'My day: 1 open' }).click();
  await sidebar.getByText(PROMISE).waitFor();
  await sidebar.getByText(/^Due in 2[34] h/).waitFor();
  // A dead worker answers nobody until an event wakes it.
  await sidebar.evaluate(() => chrome.runtime.sendMessage({ call: 'outbox.changed', params: {} }));
  const worker = await browser.worker();
  await worker.evaluate(makeOverdue);
  await until('the number on the toolbar', async () =>
    (await worker.evaluate(badge)) === '1' ? true : undefined,
  );
  await sidebar.getByRole('button', { name: `Done: ${PROMISE}` }).click();
  await until('no number on the toolbar', async () =>
    (await worker.evaluate(badge)) === '' ? true : undefined,
  );
  expect(await promises()).toMatchObject([{ state: 'kept' }]);
  expect(browser.consoleErrors).toEqual([]);
  expect(browser.requests).toEqual([]);
});

/** The dialog is gone once it was posted. */
function noButton(): undefined {
  return undefined;
}

async function promises(): Promise<Commitment[]> {
  return rows<Commitment>(await browser.worker(), 'commitments');
}

function readAlarm(worker: Awaited<ReturnType<OpenedBrowser['worker']>>): Promise<number | undefined> {
  return worker.evaluate(async () => (await chrome.alarms.get('commitments'))?.scheduledTime);
}

/** Runs in the worker: as if a day had passed, and its alarm gone off. */
function makeOverdue(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const store = db.transaction('commitments', 'readwrite').objectStore('commitments');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const row of reading.result) store.put({ ...row, dueAt: Date.now() - 60_000 });
      };
      store.transaction.oncomplete = () => {
        db.close();
        chrome.alarms.onAlarm.dispatch({ name: 'commitments' });
        resolve();
      };
    };
  });
}

/** Runs in the worker. */
function badge(): Promise<string> {
  return chrome.action.getBadgeText({});
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    onAlarm: { dispatch(alarm: { name: string }): void };
  };
  action: { getBadgeText(of: object): Promise<string> };
};
