import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passOn } from '@/lib/database/case-progress';
import { escalate } from '@/lib/database/escalations';
import { noteRequest, requestsOf } from '@/lib/database/network';
import { claimNext, settleClaim } from '@/lib/database/outbox';
import { isOfCase, parcelIdOf } from '@/lib/escalation/delivery/parcel-id';
import { anEscalation, freshDatabase } from '../database/fresh';
import { tryOnce } from './attempts';
import type { Booked } from './doubles/booked';
import { aFullParcel, aParcel } from './parcels';
import { TARGETS } from './targets';

const ID = '01K7XZ3M8N';
const SECOND = `${ID}_2`;
const WHO = { name: 'Ines', now: 6_000 };

/** With a "2" in the text, which a search for "… 2" would find. */
function parcelOf(id: string) {
  const { facts, ...parcel } = aFullParcel();
  const named = facts.map((fact) => (fact.name === 'case' ? { ...fact, value: id } : fact));
  return { ...parcel, id, facts: named, note: 'Order 2 of 2, called 2 times.' };
}

describe.each(TARGETS.filter(({ connector }) => connector.again !== 'never'))(
  'a target that two departments share: $connector.id',
  (target) => {
    let double: Booked;
    beforeEach(async () => {
      double = await target.start();
    });
    afterEach(() => double.close());

    it('takes the case a second time when it was passed on, and finds each again by its own id', async () => {
      const first = parcelOf(ID);
      const second = { ...parcelOf(SECOND), department: 'Billing' };
      expect(await tryOnce(target, double, first)).toMatchObject({ type: 'delivered' });
      // The first try of the second got lost on the way.
      const sent = await tryOnce(target, double, second, { mayHaveArrived: true });
      expect(sent).toMatchObject({ type: 'delivered' });
      expect(double.taken).toHaveLength(2);
      const again = await tryOnce(target, double, second, { mayHaveArrived: true });
      expect(double.taken).toHaveLength(2);
      expect(again).toMatchObject({ reference: 'reference' in sent ? sent.reference : null });
    });
  },
);

describe('a case that was passed on', () => {
  it('leaves under a key of its own for each department', () => {
    const earlier = { routeId: 'R0', routeName: 'Billing', arrived: null, at: 1, by: '' };
    expect(parcelIdOf(anEscalation({ id: ID }))).toBe(ID);
    expect(parcelIdOf(anEscalation({ id: ID, passedOn: [earlier, earlier] }))).toBe(`${ID}_3`);
    expect([ID, SECOND, `${ID}-2`].every((each) => isOfCase(each, ID))).toBe(true);
    expect([`${ID}X`, `${ID}_`, `${ID}_2x`, '01K7', 'other'].some((each) => isOfCase(each, ID))).toBe(false);
  });

  it('has every request of every department on its list, and none of another case', async () => {
    const db = freshDatabase();
    const made = { host: 'desk.acme.example', bytes: 1, purpose: 'deliver' } as const;
    for (const [nth, why] of [ID, SECOND, `${ID}9`, 'other'].entries()) {
      await noteRequest(db, { ...made, why }, nth + 1);
    }
    expect((await requestsOf(db, ID)).map(({ why }) => why)).toEqual([ID, SECOND]);
  });

  it('is not taken for sent because the first department answers late', async () => {
    const db = freshDatabase();
    await escalate(db, anEscalation(), 5_000, { destinationId: 'D1', parcel: aParcel({ id: 'E1' }) });
    const held = await claimNext(db, 5_500);
    if (!held.ok || !held.value) throw new Error('nothing is due');
    const lost = { type: 'retry', why: 'network', afterMs: null, mayHaveArrived: true } as const;
    await settleClaim(db, held.value, lost, 5_600);
    const dispatch = { destinationId: 'D1', parcel: aParcel({ id: 'E1_2' }) };
    await passOn(db, 'E1', { route: { id: 'R2', name: 'R2' }, dispatch, goalAt: null }, WHO);
    await settleClaim(db, held.value, { type: 'delivered', reference: '4711', link: null }, 6_500);
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'waiting', parcel: { id: 'E1_2' } });
    expect((await db.escalations.get('E1'))?.arrived).toBeNull();
  });
});
