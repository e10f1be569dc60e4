import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, markSchema } from '@/lib/conversations/mark';
import type { Feeling } from '@/lib/conversations/talk';
import { MINUTE_MS } from '@/lib/shared/clock';
import { type Markable, markFor } from '@/lib/triage/mark-for';
import { queueOrder } from '@/lib/triage/queue-order';

const SETTINGS = { targetMinutes: 60, workingHours: { kind: 'always' } } as const;
const OPEN: Markable = {
  key: 'x:1',
  status: 'open',
  postedAt: 0,
  firstSeenAt: 5 * MINUTE_MS,
  answeredAt: null,
  triage: { risk: 'injury' },
};

function mark(
  stored: Partial<Markable>,
  now = 50 * MINUTE_MS,
  routeName?: string,
  reference: string | null = null,
): Mark {
  const escalation = routeName === undefined ? undefined : { routeName, arrived: { reference } };
  return markFor({ stored: { ...OPEN, ...stored }, escalation, settings: SETTINGS, now });
}

describe('markFor', () => {
  it('gives an open comment its clock and risk', () => {
    expect(mark({})).toEqual({
      key: 'x:1',
      status: 'open',
      clock: {
        state: 'soon',
        waitedMs: 50 * MINUTE_MS,
        targetMs: 60 * MINUTE_MS,
        running: true,
        at: 50 * MINUTE_MS,
      },
      risk: 'injury',
      answeredInMs: null,
      route: null,
    });
  });

  it('says how long an answer took only where both times are known', () => {
    expect(mark({ status: 'answered', answeredAt: 7_000 })).toMatchObject({
      clock: null,
      answeredInMs: 7_000,
    });
    expect(mark({ status: 'answered', answeredAt: null }).answeredInMs).toBeNull();
    expect(mark({ status: 'answered', answeredAt: 7_000, postedAt: null }).answeredInMs).toBeNull();
    expect(mark({ status: 'answered', answeredAt: 7_000, postedAt: 9_000 }).answeredInMs).toBeNull();
  });

  it('names the route of an escalated comment, and no other', () => {
    expect(mark({ status: 'escalated' }, 0, 'Billing').route).toBe('Billing');
    expect(mark({ status: 'open' }, 0, 'Billing').route).toBeNull();
  });

  it('names what the department calls the case, once it has arrived', () => {
    const withNumber = (reference: string | null) =>
      mark({ status: 'escalated' }, 0, 'Billing', reference).route;
    expect(withNumber('4711')).toBe('Billing, #4711');
    expect(withNumber('CARE-12')).toBe('Billing, CARE-12');
    expect(withNumber(null)).toBe('Billing');
  });

  it('stops the clock of what needs no reply', () => {
    expect(mark({ status: 'no-reply-needed' }).clock).toBeNull();
    expect(mark({ status: 'not-a-customer' }).clock).toBeNull();
  });

  it('makes marks that pass the border between worker and page', () => {
    expect(markSchema.safeParse(mark({ postedAt: null, triage: null })).success).toBe(true);
  });
});

describe('queueOrder', () => {
  const calm = { triage: { risk: null } } as const;

  it('puts risks that cannot wait first, then the latest, and what is done last', () => {
    const marks = [
      mark({ key: 'done', status: 'answered' }),
      mark({ key: 'unknown-time', postedAt: null, ...calm }),
      mark({ key: 'fresh', postedAt: 45 * MINUTE_MS, ...calm }),
      mark({ key: 'late', postedAt: -20 * MINUTE_MS, ...calm }),
      mark({ key: 'later', postedAt: -90 * MINUTE_MS, ...calm }),
      mark({ key: 'soon', postedAt: 2 * MINUTE_MS, ...calm }),
      mark({ key: 'hurt', postedAt: 49 * MINUTE_MS }),
    ];
    const order = ['hurt', 'later', 'late', 'soon', 'fresh', 'unknown-time', 'done'];
    expect(queueOrder(marks).map(({ key }) => key)).toEqual(order);
  });

  it('puts the unhappy first among those with as much time left, to a quarter of an hour', () => {
    const felt = (key: string, postedAt: number, feeling: Feeling | null) => ({
      ...mark({ key, postedAt: postedAt * MINUTE_MS, ...calm }),
      feeling,
    });
    const marks = [
      felt('happy', 20, 'positive'),
      felt('unread', 21, null),
      felt('unsure', 22, 'unsure'),
      felt('unhappy', 24, 'negative'),
      felt('unhappy-later', 40, 'negative'),
      { ...mark({ key: 'hurt', postedAt: 49 * MINUTE_MS }), feeling: 'positive' as const },
    ];
    const order = ['hurt', 'unhappy', 'happy', 'unread', 'unsure', 'unhappy-later'];
    expect(queueOrder(marks).map(({ key }) => key)).toEqual(order);
  });

  it('keeps every mark, and equal ones where they stood', () => {
    const status = fc.constantFrom('open', 'answered', 'escalated');
    const posted = fc.option(fc.integer({ min: -100, max: 50 }));
    const anyMark = fc
      .record({ status, posted })
      .map(({ status, posted }) => mark({ status, postedAt: posted === null ? null : posted * MINUTE_MS }));
    fc.assert(
      fc.property(fc.array(anyMark), (marks) => {
        const keyed = marks.map((each, at) => ({ ...each, key: String(at) }));
        const ordered = queueOrder(keyed);
        expect([...ordered].sort((a, b) => Number(a.key) - Number(b.key))).toEqual(keyed);
        expect(queueOrder(ordered)).toEqual(ordered);
      }),
    );
  });
});
