import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleParcel } from '@/components/library/routes/sample-parcel';
import { zammad } from '@/lib/connectors/zammad';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination } from '@/lib/database/destinations';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { secretsOf } from '@/lib/database/secrets';
import { SHARE_ALL } from '@/lib/escalation/share';
import { MINUTE_MS } from '@/lib/shared/clock';
import { fail, succeed } from '@/lib/shared/result';
import { axeViolations, closeLibrary, inEnglish, NOW, openLibrary } from '../harness';
import { departments } from './some-routes';

afterEach(closeLibrary);

const WHO = { name: 'Ines Cardoso', now: NOW };
const SECRET = 'zammad-token-very-secret';
const field = (name: string) => page.getByLabelText(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

type Options = NonNullable<Parameters<typeof openLibrary>[0]>;

function open(options: Options = {}) {
  return openLibrary({ hash: '#routes/destinations', empty: true, prepare: departments, ...options });
}

async function withZammad(db: CuecardDatabase): Promise<void> {
  await departments(db);
  const wanted = {
    id: 'desk',
    connectorId: 'zammad',
    name: 'Care desk',
    config: { address: 'https://help.example', group: 'Care', customer: 'care@help.example' },
  };
  const saved = await saveDestination(db, wanted, { token: SECRET }, WHO);
  if (!saved.ok) throw new Error(saved.failure.type);
  await db.routes.update('billing', { destinationId: 'desk' });
}

/** The worker answers a test so. */
function testing(answer: { type: string; why: string | null; detail: string | null }): Options['ports'] {
  return { callWorker: async () => succeed(answer) as never };
}

test('without a destination the page says that nothing leaves', async () => {
  await open();
  await expect.element(page.getByRole('heading', { name: 'Nothing leaves this computer.' })).toBeVisible();
  await userEvent.tab();
  expect(await axeViolations()).toEqual([]);
});

test('set-up says what is wrong with each field, and wants the team’s word before anything is stored', async () => {
  const { db } = await open();
  await field('New destination').selectOptions('slack');
  await field('Address of the incoming webhook').fill('http://hooks.slack.com/services/T0/B0/abc');
  await button('Allow and save').click();
  await expect.element(page.getByText(/Only https/)).toBeVisible();
  await expect.element(page.getByText('Say that your team may send this.')).toBeVisible();
  expect(await db.destinations.count()).toBe(0);
});

test('the browser is asked for that host on the press, and without its yes nothing is stored', async () => {
  const asked: (readonly string[])[] = [];
  let answer = false;
  const askForHosts = async (hosts: readonly string[]) => {
    asked.push(hosts);
    return answer;
  };
  const { db } = await open({ ports: { askForHosts } });
  await field('New destination').selectOptions('slack');
  await field('Address of the incoming webhook').fill('https://hooks.slack.com/services/T0/B0/abcdefgh');
  await page.getByRole('checkbox', { name: 'My team may send this to Slack' }).click();
  expect(asked).toEqual([]);
  await button('Allow and save').click();
  await expect.element(page.getByText('The browser did not allow it.')).toBeVisible();
  expect(await db.destinations.count()).toBe(0);
  expect(await axeViolations()).toEqual([]);
  answer = true;
  await field('Name').fill('Care channel');
  await button('Allow and save').click();
  await expect.element(page.getByRole('heading', { name: 'Care channel' })).toBeVisible();
  expect(asked).toEqual([['https://hooks.slack.com/*'], ['https://hooks.slack.com/*']]);
});

test('a secret is typed once: afterwards only that it is kept is shown, and it stays when left empty', async () => {
  const { db } = await open({ prepare: withZammad, ports: { askForHosts: async () => true } });
  await expect
    .element(page.getByRole('region', { name: 'Care desk' }))
    .toMatchTextContent('Kept on this computer');
  expect(document.body.textContent).not.toContain(SECRET);
  expect(JSON.stringify(await db.destinations.toArray())).not.toContain(SECRET);
  await button('Change').click();
  await expect.element(field('API token')).toHaveValue('');
  await field('Group').fill('Night desk');
  await page.getByRole('checkbox', { name: /My team may send this/ }).click();
  await button('Save').click();
  await expect.element(page.getByRole('region', { name: 'Care desk' })).toMatchTextContent('Night desk');
  expect(await secretsOf(db, 'desk')).toEqual(succeed({ token: SECRET }));
});

test('the preview is what the connector sends, byte for byte', async () => {
  await open({ prepare: withZammad });
  await page.getByText(/^See what leaves, byte for byte/).click();
  const shown = document.querySelector('.leaves-bytes')?.textContent ?? '';
  const speech = { words: inEnglish, lang: 'en' };
  const parcel = sampleParcel('Billing', SHARE_ALL, speech, NOW);
  if (zammad.by !== 'network') throw new Error('not sent by itself');
  expect(shown).toBe(zammad.payload(parcel, { group: 'Care', customer: 'care@help.example' }).body);
  expect(shown).not.toContain(SECRET);
});

test('a test that arrives says so', async () => {
  await open({ prepare: withZammad, ports: testing({ type: 'delivered', why: null, detail: null }) ?? {} });
  await button('Send a test').click();
  await expect.element(page.getByText('The test arrived.')).toBeVisible();
});

test('a test that does not arrive says why, in the words of the target too', async () => {
  const refused = { type: 'refused', why: 'sign-in', detail: 'Invalid token' };
  await open({ prepare: withZammad, ports: testing(refused) ?? {} });
  await button('Send a test').click();
  await expect.element(page.getByText('The test did not arrive.').first()).toBeVisible();
  await expect.element(page.getByText(/did not accept the key.*“Invalid token”/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test('a worker that keeps silent is not taken for a success', async () => {
  const callWorker = async () => fail({ type: 'silent' as const });
  await open({ prepare: withZammad, ports: { callWorker } });
  await button('Send a test').click();
  await expect.element(page.getByText(/No answer from Cuecard/)).toBeVisible();
});

test('switched off, cases wait; removed, it comes back by undo', async () => {
  const { db } = await open({ prepare: withZammad });
  await page.getByRole('checkbox', { name: 'Cases may go there' }).click();
  await expect.poll(async () => (await db.destinations.get('desk'))?.enabled).toBe(false);
  await button('Remove').click();
  await expect.element(page.getByRole('heading', { name: 'Nothing leaves this computer.' })).toBeVisible();
  await button('Undo').click();
  await expect.element(page.getByRole('region', { name: 'Care desk' })).toBeVisible();
});

test('the network page is empty until something was asked', async () => {
  await open({ hash: '#routes/network' });
  await expect.element(page.getByRole('heading', { name: 'Cuecard has made no request.' })).toBeVisible();
});

test('every request stands with when, where to, how much, why and how it ended', async () => {
  await open({
    hash: '#routes/network',
    async prepare(db) {
      await departments(db);
      const made = { host: 'help.example', bytes: 1234, purpose: 'deliver', why: 'gone' } as const;
      const id = await noteRequest(db, made, NOW - 5 * MINUTE_MS);
      await noteAnswer(db, id, { outcome: 'busy', status: 429 }, NOW);
      await noteRequest(db, { ...made, purpose: 'test' }, NOW);
    },
  });
  const rows = page.getByRole('grid', { name: 'Requests' }).getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/help\.example.*Test you sent.*1,234.*No answer/);
  await expect.element(rows.nth(2)).toMatchTextContent(/a deleted case.*asked to wait \(429\)/);
  await userEvent.tab();
  expect(await axeViolations()).toEqual([]);
});
