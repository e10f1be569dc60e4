import { afterEach, beforeEach, expect, it } from 'vitest';
import { deliver } from '@/lib/connectors/deliver';
import { realPorts, secretsOf, TIMEOUT_MS, tryOnce } from './attempts';
import type { Booked } from './doubles/booked';
import type { Mood, Reply } from './doubles/server';
import { aFullParcel, aParcel } from './parcels';
import type { Target } from './targets';

const NOW = Date.UTC(2026, 10, 22, 9);

/** What holds where a server behaves like the target, and where it behaves badly. */
export function deliveryConformance(target: Target): void {
  let double: Booked;
  beforeEach(async () => {
    double = await target.start();
  });
  afterEach(() => double.close());

  it('delivers, byte for byte what was shown, and reads what the target calls it', async () => {
    const parcel = aFullParcel();
    const delivery = await tryOnce(target, double, parcel);
    expect(delivery).toMatchObject({ type: 'delivered', reference: target.firstReference });
    const shown = target.connector.payload(parcel, target.setup(double.address).config).body;
    expect(double.received[0]?.body).toBe(shown);
    expect(double.taken).toHaveLength(1);
  });

  it('sends no cookies, referrer or origin of ours', async () => {
    await tryOnce(target, double, aParcel());
    const { cookie, referer } = double.received[0]?.headers ?? {};
    expect([cookie, referer]).toEqual([undefined, undefined]);
  });

  it.each([
    [400, 'refused', 'rejected'],
    [401, 'refused', 'sign-in'],
    [403, 'refused', 'sign-in'],
    [413, 'refused', 'too-large'],
    [422, 'refused', 'rejected'],
    [408, 'retry', 'timeout'],
    [425, 'retry', 'busy'],
    [429, 'retry', 'busy'],
    [500, 'retry', 'server-error'],
    [502, 'retry', 'server-error'],
    [503, 'retry', 'busy'],
    [504, 'retry', 'server-error'],
    [301, 'refused', 'redirected'],
    [307, 'refused', 'redirected'],
  ] as const)('reads %i as %s: %s', async (status, type, why) => {
    const headers = status < 400 ? { location: `${double.address}/elsewhere` } : {};
    double.mood({ as: 'reply', reply: { status, headers, body: '{"error":"no"}' } });
    expect(await tryOnce(target, double, aParcel())).toMatchObject({ type, why });
    expect(double.received).toHaveLength(1);
  });

  it('reads 410 as gone', async () => {
    double.mood({ as: 'reply', reply: { status: 410 } });
    expect(await tryOnce(target, double, aParcel())).toEqual({ type: 'gone' });
  });

  it('waits as long as it is told, in seconds or until a date', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const busy = (after: string): Mood => ({
      as: 'reply',
      reply: { status: 429, headers: { 'retry-after': after } },
    });
    double.mood(busy('17'), busy(inAMinute), busy('soon'));
    expect(await tryOnce(target, double, aParcel())).toMatchObject({ afterMs: 17_000 });
    const until = await tryOnce(target, double, aParcel());
    expect(until.type === 'retry' ? until.afterMs : null).toBeGreaterThan(50_000);
    expect(await tryOnce(target, double, aParcel())).toMatchObject({ afterMs: null });
  });

  it.each<[string, Mood, string]>([
    ['a connection that drops', { as: 'drop' }, 'network'],
    ['a connection that hangs', { as: 'hang' }, 'timeout'],
  ])('tries again after %s, and knows that it may have arrived', async (_, mood, why) => {
    double.mood(mood);
    const started = performance.now();
    const delivery = await tryOnce(target, double, aParcel());
    expect(delivery).toMatchObject({ type: 'retry', why, mayHaveArrived: true });
    expect(performance.now() - started).toBeLessThan(TIMEOUT_MS * 20);
  });

  it.each<[string, Mood]>([
    ['drips', { as: 'drip' }],
    ['is cut in half', { as: 'half' }],
    ['never ends', { as: 'flood', bytes: 10_000_000 }],
  ])('ends with an answer that %s, delivered or to be tried again', async (_, mood) => {
    double.mood(mood);
    const delivery = await tryOnce(target, double, aParcel());
    if (delivery.type !== 'delivered') {
      expect(delivery).toMatchObject({ type: 'retry', mayHaveArrived: true });
    }
  });

  it('has one of it in the target after the answer was lost, or a repeat that says so', async () => {
    double.mood({ as: 'drop', after: true });
    const parcel = aFullParcel();
    expect(await tryOnce(target, double, parcel)).toMatchObject({ type: 'retry' });
    const second = await tryOnce(target, double, parcel, { mayHaveArrived: true });
    expect(second.type).toBe('delivered');
    if (target.connector.again === 'never') {
      expect(double.taken).toHaveLength(2);
      expect(double.taken[0]?.body).not.toContain(parcel.labels.repeated);
      expect(double.taken[1]?.body).toContain(parcel.labels.repeated);
    } else {
      expect(double.taken).toHaveLength(1);
      expect(second).toMatchObject({ reference: target.firstReference });
    }
  });

  it('does not send again when it cannot be looked up', async () => {
    if (target.connector.again !== 'look-up') return;
    double.mood({ as: 'reply', reply: { status: 500 } });
    const delivery = await tryOnce(target, double, aParcel(), { mayHaveArrived: true });
    expect(delivery).toMatchObject({ type: 'retry', why: 'lookup-failed', mayHaveArrived: true });
    expect(double.taken).toHaveLength(0);
  });

  it('passes the target’s own words on, without the secrets they may quote', async () => {
    const setup = target.setup(double.address);
    const prepared = await target.connector.prepare(aParcel(), setup, NOW);
    if (!prepared.ok) throw new Error('not prepared');
    const { url, headers } = prepared.value;
    const quoted = [url, ...Object.values(headers), ...Object.values(setup.secrets)];
    for (const said of quoted) {
      const reply: Reply = { status: 422, body: JSON.stringify({ error: `odd: ${said}` }) };
      double.mood({ as: 'reply', reply });
      const delivery = await tryOnce(target, double, aParcel());
      expect(delivery).toMatchObject({ type: 'refused', detail: expect.stringContaining('odd') });
      for (const secret of secretsOf(target, double.address)) {
        expect(JSON.stringify(delivery)).not.toContain(secret);
      }
    }
  });

  it('throws nothing, and says nothing secret, when the browser’s error quotes the address', async () => {
    const { ports, notes } = realPorts();
    const setup = target.setup(double.address);
    await double.close();
    const delivery = await deliver(
      target.connector,
      { parcel: aParcel(), setup, mayHaveArrived: false },
      ports,
    );
    expect(delivery).toMatchObject({ type: 'retry', why: 'network' });
    for (const secret of secretsOf(target, double.address)) {
      expect(JSON.stringify([delivery, notes])).not.toContain(secret);
    }
    double = await target.start();
  });

  it('notes every request: where, how much, why, and how it ended', async () => {
    const { ports, notes } = realPorts();
    const attempt = { parcel: aParcel(), setup: target.setup(double.address), mayHaveArrived: true };
    await deliver(target.connector, attempt, ports);
    expect(notes).toHaveLength(double.received.length);
    const [last] = notes.slice(-1);
    expect(last).toMatchObject({ purpose: 'deliver', why: 'CASE-1', outcome: 'delivered' });
    expect(last?.host).toBe(new URL(double.address).host);
    expect(last?.bytes).toBe(Buffer.byteLength(double.received.at(-1)?.body ?? ''));
  });
}
