import { afterAll, beforeAll, expect, it } from 'vitest';
import { ids } from '../sites/x/data/conversations.mjs';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
});
afterAll(() => browser?.close());

it('sees on the first visit which comments the brand has answered already', async () => {
  const page = await browser.open(`https://x.com/brevoli/status/${ids.repairDesk}`);
  const answered = await until('the answered chip', async () => {
    const names = (await browser.chips(page)).map(({ name }) => name);
    return names.find((name) => name.startsWith('Answered'));
  });
  expect(answered).toMatch(/^Answered: Answered in \d+ min$/);
});

it('says that nothing waits where a timeline is empty, instead of reading for ever', async () => {
  const page = await browser.open('https://x.com/notifications/mentions?empty');
  const sidebar = await browser.sidebar(page);
  await sidebar.getByText('Nothing is waiting').first().waitFor();
});

it('says that it cannot tell whose comments to look for where nobody told it', async () => {
  const fresh = await openBrowser();
  const page = await fresh.open('https://www.facebook.com/brevoli');
  const sidebar = await fresh.sidebar(page);
  await sidebar.getByRole('heading', { name: 'Which account on Facebook is yours?' }).waitFor();
  await fresh.close();
});
