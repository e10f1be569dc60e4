import { describe, expect, it } from 'vitest';
import { journalEntrySchema } from '@/lib/conversations/journal';
import { passOn, solve, takeOver, undoSolve, undoTakeOver } from '@/lib/database/case-progress';
import { escalate, takeBack } from '@/lib/database/escalations';
import { escalationSchema } from '@/lib/escalation/escalation';
import { anEscalation, freshDatabase } from './fresh';

const WHO = { name: 'Ines', now: 6_000 };
const TARGET = { name: '', now: 7_000 };

async function world() {
  const db = freshDatabase();
  await escalate(db, anEscalation({ goalAt: 9_000 }), 5_000);
  const stored = async () => {
    const row = await db.escalations.get('E1');
    if (!row) throw new Error('no case');
    return escalationSchema.parse(row);
  };
  return { db, stored };
}

describe('a case that is solved', () => {
  it('says when and by whom, is waited for no longer, and stands in the log', async () => {
    const { db, stored } = await world();
    expect(await solve(db, 'E1', 'target', TARGET)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ solved: { at: 7_000, by: 'target', who: '' }, goalAt: null });
    const [entry] = (await db.journal.toArray()).slice(-1);
    expect(journalEntrySchema.parse(entry)).toMatchObject({
      event: { kind: 'case-solved', escalationId: 'E1', how: 'target' },
    });
  });

  it('keeps who said so first', async () => {
    const { db, stored } = await world();
    await solve(db, 'E1', 'hand', WHO);
    await solve(db, 'E1', 'target', TARGET);
    expect((await stored()).solved).toEqual({ at: 6_000, by: 'hand', who: 'Ines' });
  });

  it('is as it was when that is undone', async () => {
    const { db, stored } = await world();
    const before = await stored();
    await solve(db, 'E1', 'hand', WHO);
    await undoSolve(db, before, { ...WHO, now: 6_500 });
    expect(await stored()).toMatchObject({ solved: null, goalAt: 9_000 });
    const kinds = (await db.journal.toArray()).map(({ event }) => event);
    expect(kinds.slice(-2)).toMatchObject([{ how: 'hand' }, { how: 'undone' }]);
  });

  it('is not passed on, nor waited for again when its taking over is undone', async () => {
    const { db, stored } = await world();
    const before = await stored();
    await takeOver(db, 'E1', 'Ada', WHO);
    await solve(db, 'E1', 'target', TARGET);
    await undoTakeOver(db, before, WHO);
    const next = { route: { id: 'R2', name: 'Billing' }, dispatch: null, goalAt: 99_000 };
    await passOn(db, 'E1', next, WHO);
    expect(await stored()).toMatchObject({ routeId: 'R1', takenOver: null, goalAt: null });
  });

  it('cannot be one that was taken back', async () => {
    const { db } = await world();
    await takeBack(db, 'E1', 'Ines', 6_000);
    expect(await solve(db, 'E1', 'hand', WHO)).toMatchObject({ failure: { type: 'unknown-escalation' } });
  });
});
