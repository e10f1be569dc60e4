import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Booked } from '../connectors/doubles/booked';
import { startWebhookReceiver } from '../connectors/doubles/webhook-receiver';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { rows } from './support/extension-calls';
import { chipOf, customer, MENTIONS, openReplyDialog } from './support/x-page';

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

/** As if the person had allowed the address. */
async function allowLoopback(extension: string): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  await writeFile(file, JSON.stringify(manifest));
}

function setUp(worker: Worker, address: string): Promise<void> {
  return worker.evaluate(storeDestination, { address: `${address}/in`, secret: SIGNING });
}

/** Runs in the worker: what the library page does when a place is set up. */
async function storeDestination(secrets: {
  readonly address: string;
  readonly secret: string;
}): Promise<void> {
  const id = 'D1';
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const algorithm = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
  const plain = new TextEncoder().encode(JSON.stringify(secrets));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(['destinations', 'secrets', 'meta', 'routes'], 'readwrite');
  const changed = { changedAt: 0, changedBy: '' };
  const place = { connectorId: 'webhook', name: 'Hook', config: {}, enabled: true, deletedAt: null };
  transaction.objectStore('destinations').put({ id, schema: 1, ...place, ...changed });
  transaction.objectStore('secrets').put({ id, schema: 1, iv, sealed, ...changed });
  transaction.objectStore('meta').put({ key: 'secrets-key', value: key });
  const routes = transaction.objectStore('routes');
  const reading = routes.getAll();
  reading.onsuccess = () => {
    for (const route of reading.result) routes.put({ ...route, destinationId: id });
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
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
