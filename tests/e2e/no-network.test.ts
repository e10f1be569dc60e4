import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LoggedRequest, netLogSwitch, requestsIn } from './harness/net-log';
import { openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';

const SITES = ['https://x.com/notifications/mentions', 'https://www.facebook.com/brevoli'];

let folder: string;
let logged: LoggedRequest[];
let extension: string;

/** A working day in short: pages, chips, sidebar, search, library; and then the browser's own log of it. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cuecard-net-'));
  const file = path.join(folder, 'net.json');
  const browser = await openBrowser({ settings: TEAM, args: [netLogSwitch(file)] });
  extension = `chrome-extension://${browser.extensionId}`;
  for (const url of SITES) {
    const page = await browser.open(url);
    const [chip] = await browser.chips(page);
    await chip?.press();
    const sidebar = await browser.sidebar(page);
    await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('refund');
    await sidebar.getByRole('option').first().waitFor();
    await sidebar.getByRole('tab', { name: /^Escalate/ }).click();
  }
  await browser.optionsPage();
  await browser.close();
  logged = await requestsIn(file);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is in a log that has every request of the sites', () => {
  const hosts = new Set(logged.map(({ url }) => new URL(url).host));
  expect(hosts).toContain('x.com');
  expect(hosts).toContain('www.facebook.com');
});

it('asks the network for nothing', () => {
  expect(
    logged.filter(({ initiator, url }) => initiator.startsWith(extension) && !url.startsWith(extension)),
  ).toEqual([]);
});

it('makes the sites ask for nothing but their own files', () => {
  const asked = logged.filter(({ initiator }) => /^https:\/\/(x|www\.facebook)\.com/.test(initiator));
  expect(asked.filter(({ url }) => !/^https:\/\/(x|www\.facebook)\.com\//.test(url))).toEqual([]);
});
