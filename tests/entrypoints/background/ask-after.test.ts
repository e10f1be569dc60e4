import { beforeEach, describe, expect, it } from 'vitest';
import type { Fetch } from '@/lib/connectors/send';
import { passOn, solve } from '@/lib/database/case-progress';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination, switchDestination } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { listRequests } from '@/lib/database/network';
import { claimNext, settleClaim } from '@/lib/database/outbox';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import { aParcel } from '../../connectors/parcels';
import { anEscalation, freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';
import { fakeToolbar } from './fake-toolbar';

fakeBrowser();
const { alarms, clear } = fakeToolbar();
let isAllowed = true;
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  permissions: { contains: async () => isAllowed },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
  tabs: { sendMessage: async () => undefined },
});
const { createAsker, ASK_ALARM } = await import('@/entrypoints/background/ask-after');

const WHO = { name: 'Ines', now: 1_000 };
const ADDRESS = 'https://acme.zendesk.example';
const SENT = 10_000;

beforeEach(() => {
  clear();
  isAllowed = true;
});

const ticket = (status: string, assignee: number | null = null) =>
  Response.json({
    ticket: { id: 4711, status, assignee_id: assignee },
    users: [{ id: 7, name: 'Ada Lovelace' }],
  });

async function world(answer: Fetch = async () => ticket('new')) {
  const db = freshDatabase();
  const config = { address: ADDRESS, email: 'agent@acme.example' };
  const desk = { id: 'D1', connectorId: 'zendesk-ticket', name: 'Desk', config };
  await saveDestination(db, desk, { token: 'tok-12345678' }, WHO);
  const hook = { id: 'D2', connectorId: 'webhook', name: 'Hook', config: {} };
  await saveDestination(db, hook, { address: 'https://hooks.acme.example/x' }, WHO);
  const state = { now: SENT, online: true, requests: [] as string[] };
  const context = {
    db,
    clock: () => state.now,
    readSettings: async () => DEFAULT_SETTINGS,
    afterwards: (work: Promise<unknown>) => void work,
  };
  const fetch: Fetch = (url, init) => {
    state.requests.push(url);
    return answer(url, init);
  };
  const newAsker = () => createAsker(context, { fetch, isOnline: () => state.online });
  return { db, state, ask: newAsker(), newAsker };
}

async function arrive(db: CuecardDatabase, id: string, destinationId = 'D1', goalAt: number | null = null) {
  const escalation = anEscalation({ id, commentKey: `x:${id}`, goalAt });
  await escalate(db, escalation, 9_000, { destinationId, parcel: aParcel({ id }) });
  const held = await claimNext(db, 9_500);
  if (!held.ok || !held.value) throw new Error('nothing is due');
  const link = `${ADDRESS}/agent/tickets/4711`;
  await settleClaim(db, held.value, { type: 'delivered', reference: '4711', link }, SENT);
}

describe('asking the targets how cases stand', () => {
  it('asks nothing and sets no alarm where no place can be asked', async () => {
    const { db, state, ask } = await world();
    await ask();
    await arrive(db, 'E1', 'D2');
    state.now += DAY_MS;
    await ask();
    expect(state.requests).toEqual([]);
    expect(alarms.size).toBe(0);
  });

  it('asks a minute after it arrived, then ever more rarely, and lists each request', async () => {
    const { db, state, ask } = await world();
    await arrive(db, 'E1');
    await ask();
    expect(state.requests).toEqual([]);
    expect(alarms.get(ASK_ALARM)).toBe(SENT + MINUTE_MS);
    state.now = SENT + MINUTE_MS;
    await ask();
    await ask();
    expect(state.requests).toEqual([`${ADDRESS}/api/v2/tickets/4711.json?include=users`]);
    const wait = (alarms.get(ASK_ALARM) ?? 0) - state.now;
    expect(wait).toBeGreaterThanOrEqual(5 * MINUTE_MS);
    expect(wait).toBeLessThanOrEqual(6 * MINUTE_MS);
    expect(await listRequests(db, 9)).toMatchObject([
      { purpose: 'look-up', why: 'E1', outcome: 'not-taken', status: 200, bytes: 0 },
    ]);
  });

  it('notes who has it, stops the clock, and asks on until it is solved', async () => {
    const answers = [ticket('open', 7), ticket('solved', 7)];
    const { db, state, ask } = await world(async () => answers.shift() ?? ticket('new'));
    await arrive(db, 'E1', 'D1', 99 * HOUR_MS);
    state.now += 2 * MINUTE_MS;
    await ask();
    expect(await db.escalations.get('E1')).toMatchObject({
      takenOver: { who: 'Ada Lovelace', by: '' },
      goalAt: null,
    });
    state.now += HOUR_MS;
    await ask();
    expect((await db.escalations.get('E1'))?.solved).toEqual({ at: state.now, by: 'target', who: '' });
    expect(alarms.has(ASK_ALARM)).toBe(false);
    state.now += 9 * DAY_MS;
    await ask();
    expect(state.requests).toHaveLength(2);
  });

  it('asks no more about what a person has closed, and after fourteen days about nothing', async () => {
    const { db, state, ask } = await world();
    await arrive(db, 'E1');
    await arrive(db, 'E2');
    await solve(db, 'E1', 'hand', WHO);
    state.now += HOUR_MS;
    await ask();
    expect(state.requests).toHaveLength(1);
    state.now += 15 * DAY_MS;
    await ask();
    expect(state.requests).toHaveLength(1);
    expect(alarms.has(ASK_ALARM)).toBe(false);
  });

  it('loses nothing when the worker is stopped while it asks', async () => {
    let dies = true;
    const { db, state, newAsker } = await world(async () => {
      if (dies) return new Promise<Response>(() => undefined);
      return ticket('open', 7);
    });
    await arrive(db, 'E1');
    state.now += MINUTE_MS;
    void newAsker()();
    await expect.poll(() => state.requests.length).toBe(1);
    expect(alarms.get(ASK_ALARM)).toBeGreaterThan(state.now);
    dies = false;
    state.now += 7 * MINUTE_MS;
    await newAsker()();
    expect(await db.escalations.get('E1')).toMatchObject({ takenOver: { who: 'Ada Lovelace' } });
  });

  it('says when the key is not accepted any more, and when the ticket is gone', async () => {
    const answers = [401, 404];
    const { db, state, ask } = await world(
      async () => new Response('{}', { status: answers.shift() ?? 500 }),
    );
    await arrive(db, 'E1');
    state.now += MINUTE_MS;
    await ask();
    expect((await db.outbox.get('E1'))?.asking?.problem).toBe('sign-in');
    state.now += HOUR_MS;
    await ask();
    expect((await db.outbox.get('E1'))?.asking?.problem).toBe('gone');
    expect(alarms.has(ASK_ALARM)).toBe(false);
    expect((await db.escalations.get('E1'))?.takenOver).toBeNull();
  });

  it('leaves a target that is busy alone for as long as it asks, with every case', async () => {
    const headers = { 'retry-after': '7200' };
    const { db, state, ask } = await world(async () => new Response('', { status: 429, headers }));
    await arrive(db, 'E1');
    await arrive(db, 'E2');
    state.now += MINUTE_MS;
    await ask();
    state.now += HOUR_MS;
    await ask();
    expect(state.requests).toHaveLength(1);
    expect(alarms.get(ASK_ALARM)).toBe(state.now + HOUR_MS);
  });

  it('asks nothing while offline, switched off or not allowed', async () => {
    const { db, state, ask } = await world();
    await arrive(db, 'E1');
    state.now += MINUTE_MS;
    state.online = false;
    await ask();
    state.online = true;
    await switchDestination(db, 'D1', false, WHO);
    await ask();
    await switchDestination(db, 'D1', true, WHO);
    isAllowed = false;
    await ask();
    expect(state.requests).toEqual([]);
    expect(await listRequests(db, 9)).toEqual([]);
    isAllowed = true;
    state.now += 2 * HOUR_MS;
    await ask();
    expect(state.requests).toHaveLength(1);
  });

  it('drops the answer of a department that does not have the case any more', async () => {
    const { db, state, ask } = await world(async () => {
      await passOn(db, 'E1', { route: { id: 'R2', name: 'R2' }, dispatch: null, goalAt: null }, WHO);
      return ticket('solved', 7);
    });
    await arrive(db, 'E1');
    state.now += MINUTE_MS;
    await ask();
    const escalation = await db.escalations.get('E1');
    expect(escalation).toMatchObject({ routeId: 'R2', takenOver: null });
    expect(escalation?.solved).toBeUndefined();
  });

  it('asks again when the clock was set back', async () => {
    const { db, state, ask } = await world();
    state.now = SENT + 9 * DAY_MS;
    await arrive(db, 'E1');
    await db.outbox.update('E1', { changedAt: state.now, nextAt: state.now + HOUR_MS });
    state.now = SENT;
    await ask();
    expect(state.requests).toHaveLength(1);
    expect((alarms.get(ASK_ALARM) ?? 0) - SENT).toBeLessThanOrEqual(6 * MINUTE_MS);
  });
});
