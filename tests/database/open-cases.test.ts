import { describe, expect, it } from 'vitest';
import { casesToLookAfter } from '@/lib/database/open-cases';
import type { Escalation } from '@/lib/escalation/escalation';
import { anEscalation, freshDatabase } from './fresh';

const cases = (count: number, over: (nth: number) => Partial<Escalation>) =>
  Array.from({ length: count }, (_, nth) =>
    anEscalation({ id: `E${nth}`, commentKey: `x:${nth}`, createdAt: nth, ...over(nth) }),
  );

describe('cases to look after', () => {
  it('are all where there are few, and none that is over', async () => {
    const db = freshDatabase();
    expect(await casesToLookAfter(db)).toEqual([]);
    const over = (nth: number) => (nth === 1 ? { status: 'taken-back' as const } : {});
    await db.escalations.bulkAdd(cases(3, over));
    expect((await casesToLookAfter(db)).map(({ id }) => id).toSorted()).toEqual(['E0', 'E2']);
  });

  it('are those due first and the newest, however many wait', async () => {
    const db = freshDatabase();
    await db.escalations.bulkAdd(cases(1_000, (nth) => ({ goalAt: nth < 500 ? 90_000 - nth : null })));
    const ids = new Set((await casesToLookAfter(db)).map(({ id }) => id));
    expect(ids.size).toBe(200);
    for (const id of ['E499', 'E400', 'E999', 'E900']) expect(ids).toContain(id);
    for (const id of ['E399', 'E899', 'E0']) expect(ids).not.toContain(id);
  });

  it('are few also where many were made in the same moment', async () => {
    const db = freshDatabase();
    await db.escalations.bulkAdd(cases(150, () => ({ createdAt: 5 })));
    expect(await casesToLookAfter(db)).toHaveLength(150);
  });
});
