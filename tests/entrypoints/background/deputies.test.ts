import { beforeEach, describe, expect, it } from 'vitest';
import { passOn, takeOver, undoTakeOver } from '@/lib/database/case-progress';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveDestination } from '@/lib/database/destinations';
import { escalate, takeBack } from '@/lib/database/escalations';
import { claimNext, settleClaim } from '@/lib/database/outbox';
import { deputyFor } from '@/lib/escalation/goal';
import { PLAIN_ROUTE, type Route } from '@/lib/escalation/route';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import { aParcel } from '../../connectors/parcels';
import { anEscalation, freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';
import { fakeToolbar } from './fake-toolbar';

fakeBrowser();
const { alarms, clear } = fakeToolbar();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
});
const { watchDeputies } = await import('@/entrypoints/background/deputies');

beforeEach(clear);

const WHO = { name: 'Ines', now: 6_000 };
const GOAL = 60 * MINUTE_MS;

function route(id: string, over: Partial<Route>): Route {
  const about = { id, name: id, purpose: '', risks: [], words: [], handOffSnippetId: null, position: 0 };
  return { ...PLAIN_ROUTE, ...about, changedAt: 0, changedBy: '', deletedAt: null, ...over };
}

async function world(useDeputy: boolean) {
  const db = freshDatabase();
  const secrets = { address: 'https://hooks.acme.example/x', secret: `whsec_${'A'.repeat(43)}=` };
  await saveDestination(db, { id: 'D1', connectorId: 'webhook', name: 'Hook', config: {} }, secrets, WHO);
  await db.routes.bulkPut([
    route('R1', { deputyRouteId: 'R2', useDeputy, destinationId: 'D1' }),
    route('R2', { deputyRouteId: 'R1', useDeputy: true, destinationId: 'D1', goalMinutes: 30 }),
  ]);
  const dispatch = { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) };
  await escalate(db, anEscalation({ goalAt: GOAL }), 5_000, dispatch);
  const state = { now: 6_000 };
  const clock = () => state.now;
  const context = { db, clock, readSettings: async () => DEFAULT_SETTINGS, afterwards: () => undefined };
  return { db, state, watch: () => watchDeputies(context) };
}

async function arrive(db: CuecardDatabase, now: number): Promise<void> {
  const held = await claimNext(db, now);
  if (!held.ok || !held.value) throw new Error('nothing is due');
  await settleClaim(db, held.value, { type: 'delivered', reference: '4711', link: null }, now);
}

describe('a case that nobody takes over', () => {
  it('goes to the deputy when its time is up, under a key of its own, and keeps what the first made of it', async () => {
    const { db, state, watch } = await world(true);
    await arrive(db, 7_000);
    expect(await watch()).toEqual([]);
    expect(alarms.get('deputies')).toBe(GOAL);
    state.now = GOAL;
    expect(await watch()).toEqual(['x:1']);
    expect(await db.escalations.get('E1')).toMatchObject({
      routeId: 'R2',
      routeName: 'R2',
      arrived: null,
      goalAt: GOAL + 30 * MINUTE_MS,
      passedOn: [{ routeId: 'R1', arrived: { reference: '4711' } }],
    });
    const entry = await db.outbox.get('E1');
    expect(entry).toMatchObject({
      state: 'waiting',
      destinationId: 'D1',
      parcel: { id: 'E1_2', department: 'R2' },
    });
    expect(await takeBack(db, 'E1', 'Ines', GOAL + 1)).toMatchObject({ failure: { type: 'already-sent' } });
  });

  it('never comes back to somebody who had it', async () => {
    const { db, state, watch } = await world(true);
    state.now = GOAL;
    await watch();
    state.now = GOAL + 9 * HOUR_MS;
    expect(await watch()).toEqual([]);
    expect((await db.escalations.get('E1'))?.routeId).toBe('R2');
  });

  it('is only offered to the deputy where the route does not say to use it', async () => {
    const { db, state, watch } = await world(false);
    state.now = GOAL;
    expect(await watch()).toEqual([]);
    const escalation = await db.escalations.get('E1');
    const routes = await db.routes.toArray();
    expect(escalation && deputyFor(escalation, routes, state.now)?.id).toBe('R2');
    expect(escalation && deputyFor(escalation, routes, GOAL - 1)).toBeUndefined();
  });

  it('stays where it is once somebody there has it, and goes on when that was undone', async () => {
    const { db, state, watch } = await world(true);
    const before = await db.escalations.get('E1');
    const taken = await takeOver(db, 'E1', ' Ada ', WHO);
    expect(taken).toMatchObject({
      value: { takenOver: { who: 'Ada', at: 6_000, by: 'Ines' }, goalAt: null },
    });
    state.now = GOAL;
    expect(await watch()).toEqual([]);
    expect(alarms.has('deputies')).toBe(false);
    if (before) await undoTakeOver(db, before, WHO);
    expect(await watch()).toEqual(['x:1']);
  });

  it('is not handed on while a worker is sending it', async () => {
    const { db } = await world(true);
    await claimNext(db, 7_000);
    const next = { route: { id: 'R2', name: 'R2' }, dispatch: null, goalAt: null };
    expect(await passOn(db, 'E1', next, WHO)).toMatchObject({ failure: { type: 'is-leaving' } });
    expect((await db.escalations.get('E1'))?.routeId).toBe('R1');
  });
});
