import { describe, expect, it } from 'vitest';
import { forgetRequests, listRequests, noteAnswer, noteRequest, requestsOf } from '@/lib/database/network';
import { networkRowSchema } from '@/lib/database/records';
import { freshDatabase } from './fresh';

const made = { host: 'hooks.acme.example', bytes: 2_048, purpose: 'deliver', why: 'E1' } as const;

describe('the list of requests', () => {
  it('has a request before it leaves, and how it ended afterwards', async () => {
    const db = freshDatabase();
    const id = await noteRequest(db, made, 5_000);
    expect(await listRequests(db, 10)).toEqual([
      { id, schema: 1, at: 5_000, ...made, outcome: 'pending', status: null, answeredAt: null },
    ]);
    await noteAnswer(db, id, { outcome: 'delivered', status: 202 }, 5_400);
    const [row] = await listRequests(db, 10);
    expect(networkRowSchema.parse(row)).toEqual(row);
    expect(row).toMatchObject({ outcome: 'delivered', status: 202, answeredAt: 5_400 });
  });

  it('is told newest first, by case, and forgets what is old', async () => {
    const db = freshDatabase();
    await noteRequest(db, made, 1_000);
    await noteRequest(db, { ...made, why: 'E2' }, 2_000);
    await noteRequest(db, { ...made, purpose: 'look-up' }, 3_000);
    expect((await listRequests(db, 2)).map(({ at }) => at)).toEqual([3_000, 2_000]);
    expect((await requestsOf(db, 'E1')).map(({ purpose }) => purpose)).toEqual(['deliver', 'look-up']);
    expect(await forgetRequests(db, 2_500)).toBe(2);
    expect(await listRequests(db, 10)).toHaveLength(1);
  });
});
