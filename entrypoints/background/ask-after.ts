import { browser } from 'wxt/browser';
import { connectorById } from '@/lib/connectors/all-connectors';
import { askAfter } from '@/lib/connectors/ask';
import type { TicketStatus } from '@/lib/connectors/connector';
import { send } from '@/lib/connectors/send';
import { type CaseToAsk, nextAskAt, nextToAsk, noteSaid } from '@/lib/database/cases-to-ask';
import type { CuecardDatabase } from '@/lib/database/database';
import { CLAIM_MS } from '@/lib/escalation/delivery/transitions';
import { HOUR_MS } from '@/lib/shared/clock';
import { oneAtATime } from '@/lib/shared/one-at-a-time';
import { type DeliverOptions, isAllowed } from './deliver';
import { tellMarks } from './marks';
import { noteAround, StoreTrouble, setUpAt, stored } from './outbox-ports';
import type { WorkerContext } from './worker-context';

export const ASK_ALARM = 'ask-after';

/** In one go, so that thousands of open cases never become thousands of requests at once. */
const MOST_AT_ONCE = 40;

/** Browsers round alarms up to this. */
const SOONEST_MS = 30_000;

/** A ticket comes with its last messages; what is cut off cannot be read. */
const ANSWER_BYTES = 1_000_000;

/**
 * Asks the targets that can be asked how the cases stand that they have, and notes who has them and which are solved.
 * All of it comes from the database, so it may be called at any time. Where no such place is set up it asks nothing.
 */
export function createAsker(
  context: WorkerContext,
  options: Pick<DeliverOptions, 'fetch' | 'isOnline'>,
): () => Promise<void> {
  const { db, clock } = context;
  return oneAtATime(async () => {
    const places = await placesToAsk(db);
    const first = await nextAskAt(db, places, clock());
    if (first === null) return void (await browser.alarms.clear(ASK_ALARM));
    if (first <= clock() && options.isOnline()) {
      // Whatever ends this worker now, the alarm goes on where it stopped.
      await arm(clock() + CLAIM_MS);
      await untilFull(() => askWhatIsDue(context, options, places));
    }
    const next = await nextAskAt(db, places, clock());
    if (next === null) return void (await browser.alarms.clear(ASK_ALARM));
    const soonest = Math.max(next, clock() + SOONEST_MS);
    await arm(Math.min(soonest, clock() + HOUR_MS));
  });
}

/** Without a period when offline: the hourly clean-up looks as well. */
async function arm(at: number): Promise<void> {
  await browser.alarms.create(ASK_ALARM, { when: at, periodInMinutes: 60 });
}

/** A full disk is told of where cases are delivered; asking simply waits. */
async function untilFull(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
  }
}

/** Set up, switched on, and with something to ask. */
async function placesToAsk(db: CuecardDatabase): Promise<string[]> {
  const live = await db.destinations
    .filter(({ deletedAt, enabled }) => deletedAt === null && enabled)
    .toArray();
  return live.flatMap(({ id, connectorId }) => {
    const connector = connectorById(connectorId);
    return connector?.by === 'network' && connector.status ? [id] : [];
  });
}

async function askWhatIsDue(
  context: WorkerContext,
  options: Pick<DeliverOptions, 'fetch' | 'isOnline'>,
  places: readonly string[],
): Promise<void> {
  const { db, clock } = context;
  const changed: string[] = [];
  for (let asked = 0; asked < MOST_AT_ONCE && options.isOnline(); asked += 1) {
    const next = stored(await nextToAsk(db, places, clock()));
    if (next === null) break;
    const said = await askOne(context, options, next);
    if (stored(await noteSaid(db, next, said, clock()))) changed.push(next.commentKey);
  }
  if (changed.length > 0) await tellMarks(context, changed);
}

async function askOne(
  { db, clock }: WorkerContext,
  { fetch }: Pick<DeliverOptions, 'fetch'>,
  { id, destinationId, reference, link }: CaseToAsk,
): Promise<TicketStatus | { readonly type: 'not-askable' }> {
  const place = await setUpAt({ db, isAllowed }, destinationId);
  if (typeof place === 'string') return { type: 'sign-in' };
  if ('waits' in place) return { type: 'later', why: 'offline', afterMs: HOUR_MS };
  const { connector, setup } = place;
  const ports = {
    send: (request: Parameters<typeof send>[0]) => send(request, { fetch, clock, maxBytes: ANSWER_BYTES }),
    note: (request: Parameters<typeof noteAround>[1]) => noteAround({ db, clock }, request),
  };
  const said = await askAfter(connector, { caseId: id, ticket: { reference, link }, setup }, ports);
  return said ?? { type: 'not-askable' };
}
