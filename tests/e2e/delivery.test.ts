import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Booked } from '../connectors/doubles/booked';
import { jiraCloudBody, startJira } from '../connectors/doubles/jira';
import { startWebhookReceiver } from '../connectors/doubles/webhook-receiver';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { rows } from './support/extension-calls';
import { chipOf, customer, MENTIONS, openReplyDialog } from './support/x-page';

const JIRA_TOKEN = 'tok-7f3a9c1e5b2d8046';
const JIRA = {
  create: '/rest/api/3/issue',
  search: '/rest/api/3/search/jql',
  authorization: `Basic ${Buffer.from(`care@acme.example:${JIRA_TOKEN}`).toString('base64')}`,
  schema: jiraCloudBody,
};
const PETRA = customer('petra-descale');
const SIGNING = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;

let browser: OpenedBrowser;
let page: Page;
let receiver: Booked;
beforeAll(async () => {
  receiver = await startWebhookReceiver(SIGNING);
  browser = await openBrowser({ settings: TEAM, change: allowLoopback });
  const worker = await browser.worker();
  await until('the starter routes', async () =>
    (await rows(worker, 'routes')).length > 0 ? true : undefined,
  );
  await setUp(worker, receiver.address);
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await receiver?.close();
});

it('arrives signed and once, though the worker was killed while it waited for the answer', async () => {
  receiver.mood({ as: 'hang', after: true });
  await (await chipOf(browser, page, PETRA)).press();
  const sidebar = await browser.sidebar(page);
  await openReplyDialog(page, PETRA);
  await sidebar.getByRole('tab', { name: 'Escalate' }).click();
  await sidebar.getByRole('radio').first().check({ force: true });
  await sidebar.getByRole('button', { name: /^Send to / }).click();
  await until('the first try', async () => (receiver.received.length > 0 ? true : undefined));
  await browser.killWorker();
  const [held] = await rows<{ id: string; state: string }>(sidebar, 'outbox');
  expect(held).toMatchObject({ state: 'sending' });
  await sidebar.evaluate(letClaimRunOut);
  await sidebar.evaluate(() => chrome.runtime.sendMessage({ call: 'outbox.changed', params: {} }));
  const sent = await until('the answer', async () => {
    const [entry] = await rows<{ state: string; reference: string | null }>(sidebar, 'outbox');
    return entry?.state === 'sent' ? entry : undefined;
  });
  expect(sent.reference).toBe('4711');
  expect(receiver.received).toHaveLength(2);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([held?.id]));
  expect(receiver.taken).toHaveLength(1);
  const requests = await rows<{ status: number | null; outcome: string }>(sidebar, 'network');
  expect(requests.map(({ outcome }) => outcome)).toEqual(['pending', 'delivered']);
  await until('the number at the comment', async () => {
    const [chip] = await browser.chips(page, /#4711/);
    return chip;
  });
});

it('reaches a Jira that refuses browsers, under its own name', async () => {
  const jira = await startJira(JIRA, 'CARE');
  const worker = await browser.worker();
  const config = { address: jira.address, email: 'care@acme.example', project: 'CARE' };
  await worker.evaluate(storeDestination, {
    place: { id: 'D2', connectorId: 'jira-cloud', config },
    secrets: { token: JIRA_TOKEN },
  });
  const library = await browser.optionsPage();
  const test = { call: 'destination.test', params: { id: 'D2' } };
  const answer = await library.evaluate((message) => chrome.runtime.sendMessage(message), test);
  await library.close();
  await jira.close();
  expect(answer).toMatchObject({ ok: true, value: { type: 'delivered' } });
  expect(jira.received.map(({ headers }) => headers['user-agent'])).toEqual(['Cuecard']);
});

/** As if the person had allowed the address. */
async function allowLoopback(extension: string): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  await writeFile(file, JSON.stringify(manifest));
}

function setUp(worker: Worker, address: string): Promise<void> {
  return worker.evaluate(storeDestination, {
    place: { id: 'D1', connectorId: 'webhook', config: {} },
    secrets: { address: `${address}/in`, secret: SIGNING },
  });
}

interface ToStore {
  readonly place: { readonly id: string; readonly connectorId: string; readonly config: object };
  readonly secrets: object;
}

/** Runs in the worker: what the library page does when a place is set up. Routes lead to the first of them. */
async function storeDestination({ place: { id, ...about }, secrets }: ToStore): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asked = opened.transaction('meta').objectStore('meta').get('secrets-key');
  await new Promise((resolve) => {
    asked.onsuccess = resolve;
  });
  const key: CryptoKey =
    asked.result?.value ??
    (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  const algorithm = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
  const plain = new TextEncoder().encode(JSON.stringify(secrets));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain));
  const transaction = opened.transaction(['destinations', 'secrets', 'meta', 'routes'], 'readwrite');
  const changed = { changedAt: 0, changedBy: '' };
  const place = { ...about, name: 'Hook', enabled: true, deletedAt: null };
  transaction.objectStore('destinations').put({ id, schema: 1, ...place, ...changed });
  transaction.objectStore('secrets').put({ id, schema: 1, iv, sealed, ...changed });
  transaction.objectStore('meta').put({ key: 'secrets-key', value: key });
  const routes = transaction.objectStore('routes');
  const reading = routes.getAll();
  reading.onsuccess = () => {
    for (const route of reading.result)
      routes.put({ ...route, ...(route.destinationId ? {} : { destinationId: id }) });
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opened.close();
}

/** Runs in the sidebar: as if two minutes had passed. */
function letClaimRunOut(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('outbox', 'readwrite').objectStore('outbox');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const row of reading.result) store.put({ ...row, nextAt: Date.now() - 1 });
      };
      store.transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
