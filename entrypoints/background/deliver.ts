import { browser } from 'wxt/browser';
import { deliver } from '@/lib/connectors/deliver';
import { type DrainPorts, drainOutbox } from '@/lib/connectors/drain';
import { type Fetch, send } from '@/lib/connectors/send';
import { storageFailureOf } from '@/lib/database/failures';
import { newId } from '@/lib/database/ids';
import { nextWake } from '@/lib/database/outbox';
import { dropPermissionHolds } from '@/lib/database/outbox-holds';
import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import { OFFLINE_WAIT_MS } from '@/lib/escalation/delivery/schedule';
import { testParcel } from '@/lib/escalation/delivery/test-parcel';
import { CLAIM_MS } from '@/lib/escalation/delivery/transitions';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { DELIVERY_TROUBLE } from '@/lib/messaging/session-keys';
import { HOUR_MS } from '@/lib/shared/clock';
import { oneAtATime } from '@/lib/shared/one-at-a-time';
import { tellMarks } from './marks';
import { noteAround, outboxPorts, StoreTrouble, setUpAt } from './outbox-ports';
import { nameOurselves } from './own-agent';
import type { WorkerContext } from './worker-context';
import { workerWords } from './worker-words';

export const DELIVERY_ALARM = 'delivery';

export type Deliverer = {
  /** Sends what is due. May be called at any time and as often as one likes: one works at a time. */
  readonly deliver: () => Promise<void>;
  /** The person allowed a site: what waited for that goes at once. */
  readonly permitted: () => Promise<void>;
  /** Sends a test to a destination, noted like every request. */
  readonly test: (destinationId: string) => Promise<Delivery>;
};

/** The network is handed in here and nowhere else. */
export type DeliverOptions = {
  readonly fetch: Fetch;
  readonly isOnline: () => boolean;
  /** For waits that are shorter than an alarm can be; lost with the worker, and then the alarm rings. */
  readonly later: (work: () => void, ms: number) => void;
};

export function createDeliverer(context: WorkerContext, options: DeliverOptions): Deliverer {
  const { db, clock } = context;
  const ports = busyPorts(context, options);
  const run = oneAtATime(async () => {
    if ((await nextWake(db, clock())) === null) return void (await browser.alarms.clear(DELIVERY_ALARM));
    // Whatever ends this worker now, the alarm finds what it held.
    await arm(clock() + CLAIM_MS);
    await nameOurselves(db);
    const trouble = await troubleIn(() => drainOutbox(ports));
    await sayTrouble(trouble, clock());
    const next = await nextWake(db, clock());
    if (next === null) return void (await browser.alarms.clear(DELIVERY_ALARM));
    const isStuck = trouble !== null || !options.isOnline();
    const wait = next - clock();
    await arm(wakeAt(next, clock(), isStuck));
    if (!isStuck && wait < SOONEST_MS) options.later(() => context.afterwards(run()), Math.max(0, wait));
  });
  return {
    deliver: run,
    async permitted() {
      await dropPermissionHolds(db);
      await run();
    },
    test: (id) => sendTest(context, options, id),
  };
}

/** Asking the browser for something keeps it from stopping a worker that has been busy for long. */
function busyPorts(context: WorkerContext, options: DeliverOptions): DrainPorts {
  const { db, clock } = context;
  const settled = (entry: OutboxEntry) => tellOf(context, entry);
  const ports = outboxPorts({ db, clock, ...options, isAllowed, settled });
  let askedAt = 0;
  return {
    ...ports,
    async claim() {
      if (clock() - askedAt > STILL_BUSY_MS) {
        askedAt = clock();
        await arm(clock() + CLAIM_MS);
      }
      return ports.claim();
    },
  };
}

async function arm(at: number): Promise<void> {
  await browser.alarms.create(DELIVERY_ALARM, { when: at, periodInMinutes: 60 });
}

const STILL_BUSY_MS = 10_000;

/** Browsers round alarms up to this. */
const SOONEST_MS = 30_000;

/** Never later than in an hour, whatever becomes of the clock. */
function wakeAt(next: number, now: number, isStuck: boolean): number {
  const soonest = now + (isStuck ? OFFLINE_WAIT_MS : SOONEST_MS);
  return Math.min(Math.max(next, soonest), now + HOUR_MS);
}

async function troubleIn(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const failure = error instanceof StoreTrouble ? error.failure : storageFailureOf(error);
    if (failure === undefined) throw error;
    return failure.type;
  }
}

async function sayTrouble(type: string | null, at: number): Promise<void> {
  if (type === null) await browser.storage.session.remove(DELIVERY_TROUBLE);
  else await browser.storage.session.set({ [DELIVERY_TROUBLE]: { type, at } });
}

/** What the browser cannot read as a pattern it cannot allow either, and throws at. */
export async function isAllowed(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...hosts] });
  } catch {
    return false;
  }
}

/** The pages that show the comment: it has a number now. */
async function tellOf(context: WorkerContext, { id, state }: OutboxEntry): Promise<void> {
  if (state !== 'sent') return;
  const escalation = await context.db.escalations.get(id);
  if (escalation) await tellMarks(context, [escalation.commentKey]);
}

async function sendTest(
  { db, clock, readSettings }: WorkerContext,
  { fetch }: DeliverOptions,
  destinationId: string,
): Promise<Delivery> {
  const place = await setUpAt({ db, isAllowed }, destinationId);
  if (typeof place === 'string') return { type: 'refused', why: 'set-up', detail: place };
  if ('waits' in place) return { type: 'retry', why: place.waits, afterMs: null, mayHaveArrived: false };
  await nameOurselves(db);
  const { responderName } = await readSettings();
  const now = clock();
  const name = (await db.destinations.get(destinationId))?.name ?? '';
  const format = formatTimeIn(browser.i18n.getUILanguage());
  const parcel = testParcel(newId(now), name, responderName, now, workerWords, format);
  return deliver(
    place.connector,
    { parcel, setup: place.setup, mayHaveArrived: false, purpose: 'test' },
    {
      now: clock,
      send: (request) => send(request, { fetch, clock }),
      note: (request) => noteAround({ db, clock }, request),
    },
  );
}
