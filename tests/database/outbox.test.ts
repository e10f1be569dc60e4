import { describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { deadLetters, resendDead, stripParcels } from '@/lib/database/dead-letters';
import { escalate, takeBack } from '@/lib/database/escalations';
import {
  type Claimed,
  casesOnTheirWay,
  claimNext,
  nextWake,
  settleClaim,
  switchOn,
} from '@/lib/database/outbox';
import type { Delivery } from '@/lib/escalation/delivery/delivery';
import { CLAIM_MS } from '@/lib/escalation/delivery/transitions';
import { aParcel } from '../connectors/parcels';
import { anEscalation, freshDatabase } from './fresh';

const OK: Delivery = { type: 'delivered', reference: '4711', link: 'https://care.acme.example/4711' };
const busy = (afterMs: number): Delivery => ({ type: 'retry', why: 'busy', afterMs, mayHaveArrived: false });

async function send(db: CuecardDatabase, id: string, now: number, destinationId: string | null = 'D1') {
  const dispatch = destinationId === null ? null : { destinationId, parcel: aParcel({ id }) };
  const escalation = anEscalation({ id, commentKey: `x:${id}` });
  expect(await escalate(db, escalation, now, dispatch)).toMatchObject({ ok: true });
}

async function take(db: CuecardDatabase, now: number): Promise<Claimed | null> {
  const claimed = await claimNext(db, now);
  if (!claimed.ok) throw new Error(claimed.failure.type);
  return claimed.value;
}

async function takeSurely(db: CuecardDatabase, now: number): Promise<Claimed> {
  const claimed = await take(db, now);
  if (!claimed) throw new Error('nothing is due');
  return claimed;
}

const settle = (db: CuecardDatabase, claimed: Claimed, delivery: Delivery, now: number) =>
  settleClaim(db, claimed, delivery, now, () => 0);

describe('the outbox', () => {
  it('counts what leaves by itself and has not arrived, not what a person sends', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await send(db, 'E2', 6_000);
    await send(db, 'E3', 6_000, null);
    expect(await casesOnTheirWay(db)).toBe(2);
    await settle(db, await takeSurely(db, 7_000), OK, 7_000);
    expect(await casesOnTheirWay(db)).toBe(1);
  });

  it('hands out what has waited longest, once, with exactly what was saved', async () => {
    const db = freshDatabase();
    await send(db, 'E2', 6_000);
    await send(db, 'E1', 5_000, 'D2');
    expect(await take(db, 7_000)).toMatchObject({ id: 'E1', parcel: aParcel({ id: 'E1' }) });
    expect(await take(db, 7_000)).toMatchObject({ id: 'E2', mayHaveArrived: false });
    expect(await take(db, 7_000)).toBeNull();
  });

  it('never hands out one to two workers at once', async () => {
    const db = freshDatabase();
    for (let at = 0; at < 5; at += 1) await send(db, `E${at}`, 5_000);
    const taken = await Promise.all(Array.from({ length: 8 }, () => take(db, 6_000)));
    const ids = taken.flatMap((each) => each?.id ?? []);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toHaveLength(5);
  });

  it('leaves cases that go by hand to people', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000, null);
    expect(await take(db, 1e12)).toBeNull();
    expect(await nextWake(db, 6_000)).toBeNull();
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'waiting', parcel: null });
  });

  it('records what the target calls it', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await settle(db, await takeSurely(db, 6_000), OK, 6_500);
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'sent', reference: '4711', parcel: null });
    expect(await nextWake(db, 7_000)).toBeNull();
  });

  it('wakes for the next try, and for a claim that nobody settled', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    expect(await nextWake(db, 5_000)).toBe(5_000);
    const first = await takeSurely(db, 6_000);
    expect(await nextWake(db, 6_000)).toBe(6_000 + CLAIM_MS);
    expect(await take(db, 6_000 + CLAIM_MS - 1)).toBeNull();
    const second = await takeSurely(db, 6_000 + CLAIM_MS);
    expect(second).toMatchObject({ id: 'E1', mayHaveArrived: true });
    await settle(db, first, { type: 'refused', why: 'rejected', detail: null }, 200_000);
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'sending', claim: second.claim });
  });

  it('pauses a whole destination that asks for it, and no other', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await send(db, 'E2', 5_100);
    await send(db, 'E3', 5_200, 'D2');
    await settle(db, await takeSurely(db, 6_000), busy(60_000), 6_000);
    expect(await take(db, 6_001)).toMatchObject({ id: 'E3' });
    expect(await take(db, 6_002)).toBeNull();
    await db.outbox.delete('E3');
    expect(await nextWake(db, 6_002)).toBe(66_000);
    expect(await take(db, 66_000)).toMatchObject({ id: 'E2' });
  });

  it('sends nothing more to an address that is gone, until somebody switches it on', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await send(db, 'E2', 5_100);
    await settle(db, await takeSurely(db, 6_000), { type: 'gone' }, 6_000);
    expect((await deadLetters(db)).map(({ id }) => id)).toEqual(['E1', 'E2']);
    await send(db, 'E3', 7_000);
    expect(await take(db, 8_000)).toBeNull();
    expect(await deadLetters(db)).toHaveLength(3);
    await switchOn(db, 'D1');
    expect(await resendDead(db, 'E3', { name: 'Ada', now: 9_000 })).toMatchObject({ ok: true });
    expect(await take(db, 9_000)).toMatchObject({ id: 'E3' });
  });

  it('sends a dead letter again, or by another way with what leaves there', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    const who = { name: 'Ada', now: 7_000 };
    expect(await resendDead(db, 'E1', who)).toMatchObject({ ok: false, failure: { type: 'not-dead' } });
    expect(await resendDead(db, 'E9', who)).toMatchObject({
      ok: false,
      failure: { type: 'unknown-escalation' },
    });
    const no: Delivery = { type: 'refused', why: 'sign-in', detail: null };
    await settle(db, await takeSurely(db, 6_000), no, 6_000);
    const parcel = aParcel({ id: 'E1', note: 'Only this.' });
    await resendDead(db, 'E1', who, { destinationId: 'D2', parcel });
    expect(await take(db, 7_000)).toMatchObject({
      id: 'E1',
      destinationId: 'D2',
      parcel: { note: 'Only this.' },
    });
  });

  it('can be taken back while it waits, not once it may have left', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await send(db, 'E2', 5_000);
    expect(await takeBack(db, 'E2', 'Ines', 5_500)).toMatchObject({ ok: true });
    expect(await db.outbox.get('E2')).toMatchObject({ state: 'cancelled', parcel: null });
    const first = await takeSurely(db, 6_000);
    expect(await takeBack(db, 'E1', 'Ines', 6_000)).toMatchObject({ ok: false });
    const maybe: Delivery = { type: 'retry', why: 'timeout', afterMs: null, mayHaveArrived: true };
    await settle(db, first, maybe, 6_000);
    expect(await takeBack(db, 'E1', 'Ines', 6_000)).toMatchObject({ ok: false });
    expect(await take(db, 100_000)).toMatchObject({ id: 'E1' });
    expect(await take(db, 100_000)).toBeNull();
  });

  it('does not stand still when the clock goes back', async () => {
    const db = freshDatabase();
    const year = 365 * 86_400_000;
    await send(db, 'E1', year);
    await send(db, 'E2', year);
    await settle(db, await takeSurely(db, year), busy(60_000), year);
    expect(await take(db, 5_000)).toMatchObject({ id: 'E2' });
    expect(await take(db, 5_000)).toBeNull();
    expect(await nextWake(db, 5_000)).toBe(65_000);
    expect(await take(db, 65_000)).toMatchObject({ id: 'E1' });
  });

  it('forgets what an erased author said, and still tells the department of the case', async () => {
    const db = freshDatabase();
    await send(db, 'E1', 5_000);
    await stripParcels(db, ['E1', 'unknown']);
    const { parcel } = await takeSurely(db, 6_000);
    expect(parcel).toMatchObject({
      note: '',
      link: null,
      conversation: [],
      department: 'Safety and quality',
    });
  });
});

describe('a full outbox', () => {
  it('finds the next of 3,000 without reading the others', async () => {
    const db = freshDatabase();
    const parcel = aParcel();
    await send(db, 'E0', 5_000);
    const first = await db.outbox.get('E0');
    if (!first) throw new Error('not saved');
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      ...first,
      id: `F${at}`,
      nextAt: 10_000 + at,
      parcel,
    }));
    await db.outbox.bulkAdd(many);
    let read = 0;
    db.outbox.hook('reading', (entry) => {
      read += 1;
      return entry;
    });
    expect(await take(db, 20_000)).toMatchObject({ id: 'E0' });
    expect(read).toBeLessThan(10);
  });
});
