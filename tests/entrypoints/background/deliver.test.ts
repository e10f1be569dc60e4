import { beforeEach, describe, expect, it } from 'vitest';
import type { Fetch } from '@/lib/connectors/send';
import type { CuecardDatabase } from '@/lib/database/database';
import { removeDestination, saveDestination, switchDestination } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import { listRequests } from '@/lib/database/network';
import { CLAIM_MS } from '@/lib/escalation/delivery/transitions';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { HOUR_MS } from '@/lib/shared/clock';
import { aParcel } from '../../connectors/parcels';
import { anEscalation, freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';
import { fakeToolbar } from './fake-toolbar';

const { session } = fakeBrowser();
const { alarms, clear } = fakeToolbar();
const allowed = new Set<string>();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => {
      if (origins.some((host) => host.includes('['))) throw new Error('Invalid value for origin pattern');
      return origins.every((host) => allowed.has(host));
    },
  },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
});
const { createDeliverer } = await import('@/entrypoints/background/deliver');

const WHO = { name: 'Ines', now: 1_000 };
const SECRET = `whsec_${'A'.repeat(43)}=`;
const ADDRESS = 'https://hooks.acme.example/in/SECRETpath';

beforeEach(() => {
  clear();
  session.clear();
  allowed.clear();
  allowed.add('https://hooks.acme.example/*');
});

async function world(answer: Fetch = async () => Response.json({ reference: '4711' }, { status: 202 })) {
  const db = freshDatabase();
  const hook = { id: 'D1', connectorId: 'webhook', name: 'Hook', config: {} };
  expect(await saveDestination(db, hook, { address: ADDRESS, secret: SECRET }, WHO)).toMatchObject({
    ok: true,
  });
  const state = { now: 10_000, online: true, requests: [] as string[], soon: [] as number[] };
  const context = {
    db,
    clock: () => state.now,
    readSettings: async () => DEFAULT_SETTINGS,
    afterwards: (work: Promise<unknown>) => void work,
  };
  const fetch: Fetch = (url, init) => {
    state.requests.push(new Headers(init.headers).get('webhook-id') ?? '');
    return answer(url, init);
  };
  const later = (_: () => void, ms: number) => void state.soon.push(ms);
  return { db, state, ...createDeliverer(context, { fetch, isOnline: () => state.online, later }) };
}

async function send(db: CuecardDatabase, id: string): Promise<void> {
  const escalation = anEscalation({ id, commentKey: `x:${id}` });
  await escalate(db, escalation, 9_000, { destinationId: 'D1', parcel: aParcel({ id }) });
}

describe('the deliverer', () => {
  it('asks for nothing and sets no alarm while nothing goes by itself', async () => {
    const { db, state, deliver } = await world();
    await escalate(db, anEscalation(), 9_000);
    await deliver();
    expect(state.requests).toEqual([]);
    expect(alarms.size).toBe(0);
  });

  it('sends what waits, once, with its line in the list of requests, and puts the number on the case', async () => {
    const { db, state, deliver } = await world();
    await send(db, 'E1');
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(state.requests).toEqual(['E1']);
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'sent', reference: '4711', parcel: null });
    expect((await db.escalations.get('E1'))?.arrived).toEqual({ at: 10_000, reference: '4711', link: null });
    expect(await listRequests(db, 9)).toMatchObject([{ host: 'hooks.acme.example', why: 'E1', status: 202 }]);
    const sent = (await db.journal.toArray()).filter(({ event }) => event.kind === 'case-sent');
    expect(sent).toMatchObject([{ event: { escalationId: 'E1', destinationId: 'D1', reference: '4711' } }]);
    expect(alarms.size).toBe(0);
  });

  it('sets the alarm before anything leaves, so that a worker that dies is found again', async () => {
    const { db, state, deliver } = await world(async () => {
      expect(alarms.get('delivery')).toBe(10_000 + CLAIM_MS);
      throw new TypeError('Failed to fetch');
    });
    await send(db, 'E1');
    await deliver();
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'waiting', problem: { type: 'network' } });
    expect(alarms.get('delivery')).toBe(10_000 + 30_000);
    // The second try is due after five seconds: sooner than an alarm can be.
    expect(state.soon).toHaveLength(1);
    expect(state.soon[0]).toBeGreaterThanOrEqual(5_000);
    expect(state.soon[0]).toBeLessThan(6_001);
  });

  it('keeps what it may not send, says why, and sends it once it is allowed', async () => {
    const { db, state, deliver, permitted } = await world();
    allowed.clear();
    await send(db, 'E1');
    await send(db, 'E2');
    await deliver();
    expect(state.requests).toEqual([]);
    const waiting = (await db.outbox.toArray()).map(({ state: at, problem, attempts }) => [
      at,
      problem?.type,
      attempts,
    ]);
    expect(waiting).toEqual([
      ['waiting', 'no-permission', 0],
      ['waiting', undefined, 0],
    ]);
    allowed.add('https://hooks.acme.example/*');
    await permitted();
    expect(state.requests.toSorted()).toEqual(['E1', 'E2']);
  });

  it('goes on with the others where the browser cannot even be asked about one address', async () => {
    const { db, state, deliver } = await world();
    const odd = { address: 'https://[::1]/in', secret: SECRET };
    await saveDestination(db, { id: 'D0', connectorId: 'webhook', name: 'Odd', config: {} }, odd, WHO);
    await escalate(db, anEscalation({ id: 'E0', commentKey: 'x:E0' }), 8_000, {
      destinationId: 'D0',
      parcel: aParcel({ id: 'E0' }),
    });
    await send(db, 'E1');
    await deliver();
    expect(state.requests).toEqual(['E1']);
    expect(await db.outbox.get('E0')).toMatchObject({ state: 'waiting', problem: { type: 'no-permission' } });
  });

  it('sends what is saved while it is still busy with another', async () => {
    let second: Promise<void> | undefined;
    const { db, state, deliver } = await world(async () => {
      if (!second) {
        await send(db, 'E2');
        second = deliver();
      }
      return Response.json({}, { status: 202 });
    });
    await send(db, 'E1');
    await deliver();
    await second;
    expect(state.requests).toEqual(['E1', 'E2']);
  });

  it('keeps what waits for a destination that was switched off, until it is on', async () => {
    const { db, state, deliver } = await world();
    await switchDestination(db, 'D1', false, WHO);
    await send(db, 'E1');
    await deliver();
    state.now += 3 * HOUR_MS;
    await deliver();
    expect(await db.outbox.get('E1')).toMatchObject({
      state: 'waiting',
      problem: { type: 'switched-off' },
      attempts: 0,
    });
    await switchDestination(db, 'D1', true, WHO);
    await deliver();
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'sent' });
  });

  it('shows what waits for a removed destination as a dead letter', async () => {
    const { db, state, deliver } = await world();
    await send(db, 'E1');
    await removeDestination(db, 'D1', WHO);
    await deliver();
    expect(state.requests).toEqual([]);
    expect(await db.outbox.get('E1')).toMatchObject({
      state: 'dead',
      problem: { type: 'set-up', detail: 'removed' },
    });
  });

  it('sends nothing and says so when the disk is full, and goes on when there is room', async () => {
    const { db, state, deliver } = await world();
    await send(db, 'E1');
    const full = () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    db.network.hook('creating', full);
    await deliver();
    expect(state.requests).toEqual([]);
    expect(session.get('deliveryTrouble')).toEqual({ type: 'disk-full', at: 10_000 });
    expect(alarms.has('delivery')).toBe(true);
    db.network.hook('creating').unsubscribe(full);
    state.now += CLAIM_MS + 1;
    await deliver();
    expect(state.requests).toEqual(['E1']);
    expect(session.has('deliveryTrouble')).toBe(false);
  });

  it('waits without trying while there is no network', async () => {
    const { db, state, deliver } = await world();
    await send(db, 'E1');
    state.online = false;
    await deliver();
    expect(state.requests).toEqual([]);
    expect(alarms.get('delivery')).toBeGreaterThan(10_000 + 60_000);
    state.online = true;
    await deliver();
    expect(state.requests).toEqual(['E1']);
  });

  it('tests a destination with nothing of any customer, and writes that down too', async () => {
    const bodies: string[] = [];
    const { db, test } = await world(async (_, { body }) => {
      bodies.push(String(body));
      return new Response('no such hook', { status: 404 });
    });
    await send(db, 'E1');
    expect(await test('D1')).toEqual({ type: 'refused', why: 'not-found', detail: 'no such hook' });
    expect(bodies.join()).not.toContain('burned');
    expect(await listRequests(db, 9)).toMatchObject([{ purpose: 'test', status: 404 }]);
    expect(await test('nowhere')).toMatchObject({ type: 'refused', why: 'set-up' });
  });
});
