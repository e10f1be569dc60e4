import { expect, it } from 'vitest';
import { noteInserted } from '@/entrypoints/background/note-inserted';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import { journalOf } from '@/lib/database/journal';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { freshDatabase } from '../../database/fresh';

const NOW = 5_000;

function aContext(): WorkerContext {
  return {
    db: freshDatabase(),
    clock: () => NOW,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, responderName: 'Ines' }),
    afterwards: () => undefined,
  };
}

function insertion(requestId: string) {
  const outcome = { type: 'inserted' } as const;
  return {
    insertion: { requestId, commentKey: 'x:1', snippet: { id: 'S', version: 2 }, outcome },
    provenance: 'verbatim',
    audience: 'public',
  } as const;
}

it('notes an insertion with its snippet’s version, who and when', async () => {
  const context = aContext();
  await noteInserted(context, insertion('A'));
  expect(await journalOf(context.db, 'x:1')).toMatchObject([
    {
      by: 'Ines',
      at: NOW,
      event: { kind: 'reply-inserted', snippet: { id: 'S', version: 2 }, how: 'inserted' },
    },
  ]);
});

it('notes an insertion that is told again once, also when both come at the same time', async () => {
  const context = aContext();
  await Promise.all([noteInserted(context, insertion('A')), noteInserted(context, insertion('A'))]);
  await noteInserted(context, insertion('A'));
  expect(await journalOf(context.db, 'x:1')).toHaveLength(1);
});

it('notes the same reply to the same comment again when it was asked for again', async () => {
  const context = aContext();
  await noteInserted(context, insertion('A'));
  await noteInserted(context, insertion('B'));
  expect(await journalOf(context.db, 'x:1')).toHaveLength(2);
});

it('remembers only the latest requests', async () => {
  const context = aContext();
  for (let nth = 0; nth < 60; nth += 1) await noteInserted(context, insertion(`R${nth}`));
  const remembered = (await context.db.meta.toArray()).flatMap(({ value }) => value);
  expect(remembered).toHaveLength(50);
  expect(remembered.at(-1)).toBe('R59');
});
