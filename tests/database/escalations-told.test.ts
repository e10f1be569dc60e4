import { expect, it } from 'vitest';
import { solve } from '@/lib/database/case-progress';
import { escalate } from '@/lib/database/escalations';
import { noteTold, undoTold } from '@/lib/database/escalations-told';
import { escalationSchema } from '@/lib/escalation/escalation';
import { anEscalation, freshDatabase } from './fresh';

const WHO = { name: 'Ines', now: 6_000 };

async function solved() {
  const db = freshDatabase();
  await escalate(db, anEscalation(), 5_000);
  await solve(db, 'E1', 'hand', WHO);
  return { db, stored: async () => escalationSchema.parse(await db.escalations.get('E1')) };
}

it('notes once that the customer knows, and takes it back', async () => {
  const { db, stored } = await solved();
  await noteTold(db, 'E1', 'told', { name: 'Ines', now: 7_000 });
  await noteTold(db, 'E1', 'not-needed', { name: 'Ada', now: 8_000 });
  expect(await stored()).toMatchObject({ told: { at: 7_000, how: 'told', who: 'Ines' }, changedAt: 7_000 });
  await undoTold(db, 'E1', { name: 'Ines', now: 9_000 });
  expect(await stored()).toMatchObject({ told: null, solved: { at: 6_000 } });
});

it('has nobody to tell of a case that is not solved, deleted or unknown', async () => {
  const db = freshDatabase();
  await escalate(db, anEscalation(), 5_000);
  expect(await noteTold(db, 'E1', 'told', WHO)).toMatchObject({ failure: { type: 'not-solved' } });
  expect(await noteTold(db, 'E2', 'told', WHO)).toMatchObject({ failure: { type: 'unknown-escalation' } });
  await db.escalations.update('E1', { deletedAt: 1 });
  expect(await noteTold(db, 'E1', 'told', WHO)).toMatchObject({ failure: { type: 'unknown-escalation' } });
});
