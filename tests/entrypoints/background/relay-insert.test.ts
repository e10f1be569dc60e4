import { expect, it } from 'vitest';
import { relayInsert } from '@/entrypoints/background/relay-insert';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import { insertionOf } from '@/lib/database/insertions';
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

it('keeps no other call, and relays what it cannot read', async () => {
  const worker = aWorker();
  await relayInsert(worker, 'composer.focus', REPLY, async () => OUTCOME.inserted);
  await relayInsert(worker, 'composer.insert', { text: 1 }, async () => OUTCOME.inserted);
  expect(await worker.db.insertions.count()).toBe(0);
});
