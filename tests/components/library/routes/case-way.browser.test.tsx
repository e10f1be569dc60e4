import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation } from '@/lib/escalation/escalation';
import { SHARE_ALL } from '@/lib/escalation/share';
import { MINUTE_MS } from '@/lib/shared/clock';
import { axeViolations, closeLibrary, inEnglish, NOW, openLibrary, photograph } from '../harness';
import { aCase } from '../records';
import { departments } from './some-routes';

afterEach(closeLibrary);

const WHO = { name: 'Ines Cardoso', now: NOW };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const rows = () => page.getByRole('grid', { name: 'Hand-offs' }).getByRole('row');
const status = () => page.getByRole('status').last();

/** A case on its way to the first of two places, in the state that is asked for. */
async function onItsWay(db: CuecardDatabase, entry: object, over: Partial<Escalation> = {}): Promise<void> {
  await departments(db);
  for (const [id, name] of [
    ['desk', 'Care desk'],
    ['chat', 'Care channel'],
  ] as const) {
    const config = { address: 'https://help.example', group: 'Care', customer: 'care@help.example' };
    const wanted = { id, connectorId: 'zammad', name, config };
    const saved = await saveDestination(db, wanted, { token: 'token-very-secret' }, WHO);
    if (!saved.ok) throw new Error(saved.failure.type);
  }
  const about = aCase({ routeId: 'safety', routeName: 'Safety & Quality', ...over });
  const parcel = toParcel(about, SHARE_ALL, inEnglish, String);
  await escalate(db, about, NOW, { destinationId: 'desk', parcel });
  await db.outbox.update(about.id, entry);
}

const DEAD = { state: 'dead', attempts: 10, problem: { type: 'sign-in', detail: 'Invalid token' } };

test('a dead letter says why, and goes out again', async () => {
  const { db, calls } = await openLibrary({
    hash: '#cases',
    empty: true,
    prepare: (db) => onItsWay(db, DEAD),
  });
  await expect.element(rows().nth(1)).toMatchTextContent('Not sent');
  await expect.element(page.getByText(/did not accept the key.*“Invalid token”/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await button('Send again').click();
  await expect.element(status()).toMatchTextContent('On its way again.');
  expect((await db.outbox.toArray())[0]).toMatchObject({
    state: 'waiting',
    destinationId: 'desk',
    attempts: 0,
  });
  expect(calls).toContainEqual({ name: 'outbox.changed', params: {} });
});

test('a dead letter goes to another place, with what its route lets leave', async () => {
  const { db } = await openLibrary({
    hash: '#cases',
    empty: true,
    async prepare(db) {
      await onItsWay(db, DEAD);
      await db.routes.update('safety', { share: { ...SHARE_ALL, names: false } });
    },
  });
  await page.getByLabelText('Send somewhere else').selectOptions('Care channel');
  await expect.poll(async () => (await db.outbox.toArray())[0]?.destinationId).toBe('chat');
  const [entry] = await db.outbox.toArray();
  expect(entry?.state).toBe('waiting');
  expect(entry?.parcel?.conversation.map(({ author }) => author)).toEqual(['']);
});

test('what arrived stands with its number and a link to it', async () => {
  const arrived = { at: NOW, reference: '4711', link: 'https://help.example/#ticket/zoom/4711' };
  await openLibrary({
    hash: '#cases',
    empty: true,
    prepare: (db) => onItsWay(db, { state: 'sent', parcel: null }, { arrived }),
  });
  await expect.element(rows().nth(1)).toMatchTextContent('With Safety & Quality, #4711');
  await expect.element(page.getByRole('link', { name: '#4711' })).toHaveAttribute('href', arrived.link);
});

test('who took it over is noted by hand, told to the pages, and can be undone', async () => {
  const { db, calls } = await openLibrary({
    hash: '#cases',
    empty: true,
    prepare: (db) => onItsWay(db, { state: 'sent', parcel: null }, { goalAt: NOW + MINUTE_MS }),
  });
  await page.getByLabelText('Who has it now').fill('Hanna');
  await button('Taken over').click();
  await expect.element(rows().nth(1)).toMatchTextContent('Taken over by Hanna');
  expect((await db.escalations.toArray())[0]).toMatchObject({ takenOver: { who: 'Hanna' }, goalAt: null });
  expect(calls).toContainEqual({ name: 'status.changed', params: { keys: ['x:1'] } });
  await button('Undo').click();
  await expect
    .poll(async () => (await db.escalations.toArray())[0])
    .toMatchObject({
      takenOver: null,
      goalAt: NOW + MINUTE_MS,
    });
});

test('the history tells every request and step in its order', async () => {
  await openLibrary({
    hash: '#cases',
    empty: true,
    async prepare(db) {
      await onItsWay(db, { state: 'waiting', attempts: 1, nextAt: NOW + MINUTE_MS });
      const made = { host: 'help.example', bytes: 900, purpose: 'deliver', why: aCase().id } as const;
      const id = await noteRequest(db, made, NOW - MINUTE_MS);
      await noteAnswer(db, id, { outcome: 'busy', status: 429 }, NOW);
    },
  });
  await expect.element(rows().nth(1)).toMatchTextContent(/Tries again/);
  const history = page.getByRole('region', { name: 'History' });
  await expect
    .element(history)
    .toMatchTextContent(/Handed over to Safety & Quality by Ines Cardoso.*Sent to help\.example: .*\(429\)/);
});

test('a case that the target says is solved tells who had it and when, and asks nobody for anything', async () => {
  const arrived = { at: NOW - 4 * MINUTE_MS, reference: '4711', link: null };
  const takenOver = { who: 'Ada', at: NOW - 2 * MINUTE_MS, by: '' };
  const solved = { at: NOW - MINUTE_MS, by: 'target', who: '' } as const;
  await openLibrary({
    hash: '#cases',
    empty: true,
    async prepare(db) {
      await onItsWay(db, { state: 'sent', parcel: null }, { arrived, takenOver, solved });
      const made = { host: 'help.example', bytes: 0, purpose: 'look-up', why: aCase().id } as const;
      for (const outcome of ['not-taken', 'taken', 'server-error']) {
        const id = await noteRequest(db, made, NOW - 3 * MINUTE_MS);
        await noteAnswer(db, id, { outcome, status: 200 }, NOW);
      }
    },
  });
  await expect.element(rows().nth(1)).toMatchTextContent('Solved');
  const history = page.getByRole('region', { name: 'History' });
  await expect
    .element(history)
    .toMatchTextContent(
      /#4711.*Asked help\.example: The server had a fault.*by Ada.*Solved, by what the target/,
    );
  await expect.element(history).not.toMatchTextContent(/Nobody there has it/);
  await expect.element(button('Taken over')).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await photograph('case-solved');
});

test('a target that does not take the key any more, or has lost the ticket, is said beside it', async () => {
  const asking = (problem: string) => ({ asking: { since: NOW, times: 3, problem } });
  const arrived = { at: NOW, reference: '4711', link: null };
  const { db } = await openLibrary({
    hash: '#cases',
    empty: true,
    theme: 'dark',
    prepare: (db) => onItsWay(db, { state: 'sent', parcel: null, ...asking('sign-in') }, { arrived }),
  });
  await expect.element(page.getByText(/the key is not accepted any more/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await photograph('case-asking-sign-in-dark');
  await db.outbox.update(aCase().id, asking('gone'));
  await expect.element(page.getByText(/The ticket is no longer there/)).toBeVisible();
});
