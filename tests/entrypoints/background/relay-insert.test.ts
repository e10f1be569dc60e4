import { expect, it } from 'vitest';
import { noteInsertionEnd, relayInsert } from '@/entrypoints/background/relay-insert';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import type { InsertOutcome } from '@/lib/conversations/insertion';
import { insertionOf } from '@/lib/database/insertions';
import { insertionRowSchema } from '@/lib/database/records';
import type { CallFailure } from '@/lib/messaging/client';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { fail, succeed } from '@/lib/shared/result';
import { freshDatabase } from '../../database/fresh';

function aWorker(): WorkerContext {
  return {
    db: freshDatabase(),
    clock: () => 500,
    readSettings: async () => DEFAULT_SETTINGS,
    afterwards: () => undefined,
  };
}

const REPLY = {
  requestId: 'R1',
  commentKey: 'x:1',
  text: 'Hi Rui, capital is at risk.',
  audience: 'any',
  snippet: { id: 'S', version: 2 },
  provenance: 'placeholders-only',
  locked: ['capital is at risk'],
};
const OUTCOME = {
  inserted: succeed({ type: 'inserted' }),
  waiting: succeed({ type: 'waiting', until: 900 }),
  silent: fail<CallFailure>({ type: 'silent' }),
  refused: succeed({ type: 'refused', why: 'busy' }),
  failed: succeed({ type: 'failed', undone: true }),
  outdated: fail<CallFailure>({ type: 'outdated' }),
};

it('keeps what goes to the page before the page has it, with the wording that is locked', async () => {
  const worker = aWorker();
  await relayInsert(worker, 'composer.insert', REPLY, async () => {
    const { audience: _, ...kept } = REPLY;
    expect(await insertionOf(worker.db, 'x:1')).toEqual({ ...kept, schema: 1, at: 500 });
    return OUTCOME.inserted;
  });
});

it.each(['inserted', 'waiting', 'silent'] as const)('keeps it when the answer is %s', async (answer) => {
  const worker = aWorker();
  expect(await relayInsert(worker, 'composer.insert', REPLY, async () => OUTCOME[answer])).toBe(
    OUTCOME[answer],
  );
  expect((await insertionOf(worker.db, 'x:1'))?.requestId).toBe('R1');
});

it.each(['refused', 'failed', 'outdated'] as const)(
  'goes back to the reply before when the page says %s',
  async (answer) => {
    const worker = aWorker();
    await relayInsert(worker, 'composer.insert', REPLY, async () => OUTCOME.inserted);
    const next = { ...REPLY, requestId: 'R2', text: 'Another' };
    await relayInsert(worker, 'composer.insert', next, async () => OUTCOME[answer]);
    expect((await insertionOf(worker.db, 'x:1'))?.text).toBe(REPLY.text);
    await relayInsert(worker, 'composer.insert', { ...next, commentKey: 'x:2' }, async () => OUTCOME[answer]);
    expect(await insertionOf(worker.db, 'x:2')).toBeUndefined();
  },
);

async function waits(worker: WorkerContext, requestId: string): Promise<void> {
  const next = { ...REPLY, requestId, text: requestId };
  await relayInsert(worker, 'composer.insert', next, async () => OUTCOME.waiting);
}

function ended(requestId: string, outcome: InsertOutcome) {
  return { insertion: { requestId, commentKey: 'x:1', snippet: null, outcome } };
}

it.each([
  { type: 'cancelled', why: 'escape' },
  { type: 'cancelled', why: 'timeout' },
  { type: 'refused', why: 'wrong-audience' },
  { type: 'failed', undone: true },
] as const)('forgets a reply that waited for its box and ended $type', async (outcome) => {
  const worker = aWorker();
  await relayInsert(worker, 'composer.insert', REPLY, async () => OUTCOME.inserted);
  await waits(worker, 'R2');
  await noteInsertionEnd(worker, ended('R2', outcome));
  const row = await insertionOf(worker.db, 'x:1');
  expect(insertionRowSchema.parse(row)).toMatchObject({ requestId: 'R1', text: REPLY.text });
  await noteInsertionEnd(worker, ended('R1', outcome));
  expect(await insertionOf(worker.db, 'x:1')).toBeUndefined();
});

it('keeps what got in after waiting, and never goes back to a reply that waited in vain', async () => {
  const worker = aWorker();
  await waits(worker, 'R1');
  await waits(worker, 'R2');
  await noteInsertionEnd(worker, ended('R1', { type: 'cancelled', why: 'replaced' }));
  await noteInsertionEnd(worker, ended('R2', { type: 'inserted' }));
  expect((await insertionOf(worker.db, 'x:1'))?.requestId).toBe('R2');
  await noteInsertionEnd(worker, ended('R2', { type: 'failed', undone: true }));
  expect(await worker.db.insertions.count()).toBe(0);
  await noteInsertionEnd(worker, {});
});

it('forgets what was taken out of the draft again, and only once it is out', async () => {
  const worker = aWorker();
  await relayInsert(worker, 'composer.insert', REPLY, async () => OUTCOME.inserted);
  const takeOut = (outcome: InsertOutcome) =>
    relayInsert(worker, 'composer.take-out', { requestId: 'R1' }, async () => succeed(outcome));
  await takeOut({ type: 'failed', undone: false });
  expect(await worker.db.insertions.count()).toBe(1);
  await takeOut({ type: 'taken-out' });
  expect(await worker.db.insertions.count()).toBe(0);
});

it('keeps no other call, and relays what it cannot read', async () => {
  const worker = aWorker();
  await relayInsert(worker, 'composer.focus', REPLY, async () => OUTCOME.inserted);
  await relayInsert(worker, 'composer.insert', { text: 1 }, async () => OUTCOME.inserted);
  expect(await worker.db.insertions.count()).toBe(0);
});
