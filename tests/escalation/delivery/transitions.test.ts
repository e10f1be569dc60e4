import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/escalation/delivery/delivery';
import { firstEntry, type OutboxEntry, outboxEntrySchema } from '@/lib/escalation/delivery/entry';
import { LONGEST_WAIT_MS } from '@/lib/escalation/delivery/schedule';
import {
  afterClockWentBack,
  CLAIM_MS,
  cancelled,
  claimed,
  isDue,
  resent,
  settled,
} from '@/lib/escalation/delivery/transitions';
import { aParcel } from '../../connectors/parcels';

const NOW = 1_000_000;
const dispatch = { destinationId: 'D1', parcel: aParcel() };
const fresh = () => firstEntry('CASE-1', dispatch, 'Ines', NOW);
const held = () => claimed(fresh(), 'c1', NOW);
const OK: Delivery = { type: 'delivered', reference: '4711', link: null };
const retry = (over: Partial<Extract<Delivery, { type: 'retry' }>> = {}): Delivery => ({
  type: 'retry',
  why: 'server-error',
  afterMs: null,
  mayHaveArrived: true,
  ...over,
});
const settle = (entry: OutboxEntry, delivery: Delivery, claim = 'c1', now = NOW) =>
  settled(entry, claim, delivery, now, () => 0);

describe('a case on its way', () => {
  it('is due at once with a destination, and never by hand', () => {
    expect(isDue(fresh(), NOW)).toBe(true);
    expect(isDue(firstEntry('CASE-1', null, 'Ines', NOW), NOW + 1e9)).toBe(false);
    expect(isDue({ ...fresh(), state: 'dead' }, NOW)).toBe(false);
  });

  it('is nobody else’s while it is held, and is taken again when the claim ran out', () => {
    expect(isDue(held(), NOW + CLAIM_MS - 1)).toBe(false);
    expect(isDue(held(), NOW + CLAIM_MS)).toBe(true);
    const again = claimed(held(), 'c2', NOW + CLAIM_MS);
    expect(again).toMatchObject({ state: 'sending', claim: 'c2', attempts: 1, mayHaveArrived: true });
  });

  it('is sent, with what the target calls it, and keeps nothing of what it said', () => {
    expect(settle(held(), OK)).toMatchObject({ state: 'sent', reference: '4711', parcel: null, claim: null });
  });

  it('is tried again after a failure, sooner or later as the target asks', () => {
    expect(settle(held(), retry())).toMatchObject({ state: 'waiting', attempts: 1, nextAt: NOW + 5_000 });
    expect(settle(held(), retry({ afterMs: 60_000 }))).toMatchObject({ nextAt: NOW + 60_000 });
  });

  it('waits without using the schedule up while there is no network', () => {
    const after = settle(held(), retry({ why: 'offline', mayHaveArrived: false }));
    expect(after).toMatchObject({ state: 'waiting', attempts: 0, mayHaveArrived: false });
  });

  it('is dead when the schedule is at its end, the target refused, or the address is gone', () => {
    const last = { ...held(), attempts: 9 };
    expect(settle(last, retry())).toMatchObject({ state: 'dead', problem: { type: 'server-error' } });
    expect(settle(held(), { type: 'refused', why: 'sign-in', detail: 'no' })).toMatchObject({
      state: 'dead',
      problem: { type: 'sign-in', detail: 'no' },
    });
    expect(settle(held(), { type: 'gone' })).toMatchObject({ state: 'dead', problem: { type: 'gone' } });
  });

  it('is dead when workers keep dying with it', () => {
    let entry = held();
    for (let now = NOW; entry.state === 'sending'; now += CLAIM_MS) entry = claimed(entry, 'c', now);
    expect(entry).toMatchObject({ state: 'dead', attempts: 10, problem: { type: 'interrupted' } });
    expect(entry.parcel).not.toBeNull();
  });

  it('believes a worker that lost its claim only when it delivered', () => {
    const other = claimed(held(), 'c2', NOW + CLAIM_MS);
    expect(settle(other, retry())).toBeUndefined();
    expect(settle(other, { type: 'gone' })).toBeUndefined();
    expect(settle(other, OK)).toMatchObject({ state: 'sent' });
    expect(settle({ ...other, state: 'dead', claim: null }, OK)).toMatchObject({ state: 'sent' });
    expect(settle({ ...other, state: 'cancelled', claim: null }, OK)).toBeUndefined();
  });

  it('can be called back only while it certainly has not left', () => {
    expect(cancelled(fresh(), 'Ines', NOW)).toMatchObject({
      ok: true,
      value: { state: 'cancelled', parcel: null },
    });
    for (const left of [held(), settle(held(), OK), settle(held(), retry())]) {
      expect(left && cancelled(left, 'Ines', NOW)).toMatchObject({ ok: false });
    }
    const refused = settle(held(), retry({ mayHaveArrived: false }));
    expect(refused && cancelled(refused, 'Ines', NOW)).toMatchObject({ ok: true });
  });

  it('can be sent again when dead, to the same place knowing what may be there, elsewhere as new', () => {
    const dead = settle({ ...held(), mayHaveArrived: true }, { type: 'gone' });
    if (!dead) throw new Error('not dead');
    expect(resent(dead, 'D1', 'Ada', NOW)).toMatchObject({
      value: { state: 'waiting', attempts: 0, mayHaveArrived: true },
    });
    expect(resent(dead, 'D2', 'Ada', NOW)).toMatchObject({
      value: { destinationId: 'D2', mayHaveArrived: false },
    });
    expect(resent(fresh(), 'D1', 'Ada', NOW)).toMatchObject({ ok: false, failure: { type: 'not-dead' } });
  });
});

describe('a clock that goes back', () => {
  it('makes no case wait longer than it was meant to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 1e13 }), (wait, back) => {
        const entry = { ...fresh(), changedAt: 1e13, nextAt: 1e13 + wait };
        const now = 1e13 - back;
        const mended = afterClockWentBack(entry, now);
        expect(mended.nextAt - now).toBeLessThanOrEqual(back === 0 ? wait : LONGEST_WAIT_MS);
        expect(mended.nextAt).toBeGreaterThanOrEqual(now);
        expect(afterClockWentBack(mended, now)).toBe(mended);
      }),
    );
  });
});

type Step =
  | { readonly do: 'claim' }
  | { readonly do: 'settle'; readonly by: 'holder' | 'late'; readonly delivery: Delivery }
  | { readonly do: 'wait'; readonly ms: number };

const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  fc.constant(OK),
  fc.constant<Delivery>({ type: 'gone' }),
  fc.constant<Delivery>({ type: 'refused', why: 'rejected', detail: null }),
  fc.record({
    type: fc.constant('retry' as const),
    why: fc.constantFrom('network' as const, 'busy' as const, 'offline' as const),
    afterMs: fc.option(fc.nat(1e9)),
    mayHaveArrived: fc.boolean(),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ do: 'claim' }),
  fc.record({ do: fc.constant('settle' as const), by: fc.constantFrom('holder', 'late'), delivery }),
  // Forwards and backwards.
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: -1e8, max: 2e8 }) }),
);

describe('whatever happens in whatever order', () => {
  it('an entry is whole, ends once, and is waiting, held, over, or a dead letter with its parcel', () => {
    const seen = new Set<string>();
    const run = fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let entry: OutboxEntry = fresh();
      let now = NOW;
      let claims = 0;
      for (const each of steps) {
        const before = entry;
        if (each.do === 'wait') now += each.ms;
        entry = afterClockWentBack(entry, now);
        if (each.do === 'claim' && isDue(entry, now)) entry = claimed(entry, `c${++claims}`, now);
        if (each.do === 'settle') {
          const claim = each.by === 'holder' ? `c${claims}` : `c${claims - 1}`;
          entry = settled(entry, claim, each.delivery, now, () => 0.5) ?? entry;
        }
        seen.add(entry.state);
        expect(outboxEntrySchema.parse(entry)).toEqual(entry);
        if (before.state === 'sent') expect(entry.state).toBe('sent');
        expect(entry.claim !== null).toBe(entry.state === 'sending');
        expect(entry.parcel === null).toBe(entry.state === 'sent');
        expect(entry.attempts).toBeLessThanOrEqual(10);
        const isOpen = entry.state === 'waiting' || entry.state === 'sending';
        if (isOpen) expect(entry.nextAt - now).toBeLessThanOrEqual(LONGEST_WAIT_MS);
      }
    });
    fc.assert(run, { numRuns: 400 });
    expect([...seen].sort()).toEqual(['dead', 'sending', 'sent', 'waiting']);
  });

  it('a case that is always due and never answered is a dead letter within five days', () => {
    let entry: OutboxEntry = fresh();
    let now = NOW;
    while (entry.state === 'waiting' || entry.state === 'sending') {
      now = Math.max(now, entry.nextAt);
      entry = claimed(entry, 'c', now);
      entry = settled(entry, 'c', retry(), now, () => 1) ?? entry;
    }
    expect(entry.state).toBe('dead');
    expect(now - NOW).toBeLessThan(5 * 24 * 3_600_000);
    expect(now - NOW).toBeGreaterThan(3 * 24 * 3_600_000);
  });
});
