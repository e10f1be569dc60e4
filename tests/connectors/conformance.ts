import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '@/lib/connectors/deliver';
import { setupProblems } from '@/lib/connectors/fields';
import { testParcel } from '@/lib/escalation/delivery/test-parcel';
import { t } from '../escalation/words';
import { realPorts, secretsOf, TIMEOUT_MS, tryOnce } from './attempts';
import type { Booked } from './doubles/booked';
import type { Mood, Reply } from './doubles/server';
import { aFullParcel, anyParcel, aParcel, formatTime } from './parcels';
import { HOME, type Target } from './targets';

const NOW = Date.UTC(2026, 10, 22, 9);

/** What holds for every place that takes cases over the network, against a server that behaves like it. */
export function conformance(target: Target): void {
  const { connector, schema, home = HOME } = target;
  const anywhere = target.setup(home);
  describe(`${connector.id}: what leaves`, () => payloads(target));
  describe(`${connector.id}: at its target`, () => withDouble(target));
  describe(`${connector.id}: set-up`, () => {
    it('names each field that is missing or wrong, and never its value', () => {
      const empty = setupProblems(connector.fields, { config: {}, secrets: {} });
      const required = connector.fields.filter((field) => field.required && field.standard === undefined);
      expect(empty.map(({ field }) => field)).toEqual(required.map(({ name }) => name));
      for (const { name, secret } of required) {
        const wrong = { [name]: 'http://no\u0007where .SECRET' };
        const part = secret
          ? { ...anywhere, secrets: { ...anywhere.secrets, ...wrong } }
          : { ...anywhere, config: { ...anywhere.config, ...wrong } };
        const [problem] = setupProblems(connector.fields, part);
        expect(problem?.field, name).toBe(name);
        expect(JSON.stringify(problem)).not.toContain('SECRET');
      }
    });

    it('refuses to send secrets unencrypted', async () => {
      const open = target.setup(home.replace('https', 'http'));
      const prepared = await connector.prepare(aParcel(), open, NOW);
      expect(prepared).toMatchObject({ ok: false, failure: { problem: 'not-encrypted' } });
    });

    it('asks for its own host alone', () => {
      const [host, ...more] = connector.hosts(anywhere);
      expect(host).toBe(`${home}/*`);
      expect(more).toEqual([]);
    });

    it('calls every key a secret', () => {
      const secret = connector.fields.filter((field) => field.secret).map(({ name }) => name);
      expect(secret).toEqual(expect.arrayContaining(Object.keys(anywhere.secrets)));
    });
  });

  function payloads({ setup }: Target): void {
    const { config } = setup(home);

    it('holds the whole case, and nothing was shortened', () => {
      const parcel = aFullParcel();
      const { body, trimmed } = connector.payload(parcel, config);
      expect(trimmed).toEqual([]);
      expect(schema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
      for (const words of ['Burn from the steam wand', 'Same here in March', 'Still waiting', 'CASE-1']) {
        expect(body).toContain(words);
      }
      expect(body).toContain('https://x.com/rui/status/1');
    });

    it('fits the target and its schema for any text, and says when it was shortened', () => {
      const seen = { whole: 0, shortened: 0 };
      const check = fc.property(anyParcel, (parcel) => {
        const { body, trimmed } = connector.payload(parcel, config);
        const parsed = schema.safeParse(JSON.parse(body));
        expect(parsed.error?.message).toBeUndefined();
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(target.maxBytes ?? Number.POSITIVE_INFINITY);
        expect(body).not.toMatch(/\\ud[89a-f]|\\u0000/i);
        const says = body.includes('Shortened to fit here') || body.includes('"shortened":true');
        const onlyTitle = trimmed.every((part) => part === 'title');
        expect(says || onlyTitle).toBe(trimmed.length > 0 || onlyTitle);
        seen[trimmed.length > 0 ? 'shortened' : 'whole'] += 1;
      });
      fc.assert(check, { numRuns: 60, seed: 20_261_122 });
      expect(Math.min(seen.whole, seen.shortened)).toBeGreaterThan(3);
    });

    it('is the same bytes each time, under the same id', async () => {
      const parcel = aFullParcel();
      const first = await connector.prepare(parcel, anywhere, NOW);
      const second = await connector.prepare(parcel, anywhere, NOW + 3_600_000);
      if (!first.ok || !second.ok) throw new Error('not prepared');
      expect(second.value.body).toBe(first.value.body);
      expect(first.value.body).toBe(connector.payload(parcel, config).body);
      expect(idsIn(second.value.headers)).toEqual(idsIn(first.value.headers));
      if (connector.again === 'key') expect(idsIn(first.value.headers)).toEqual(['CASE-1']);
    });

    it('takes a test, which says that it is one', () => {
      const parcel = testParcel('test-1', 'Billing', 'Ada', NOW, t, formatTime);
      const { body } = connector.payload(parcel, config);
      expect(schema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
      expect(body).toContain('Test from Cuecard for Billing');
      expect(body).toContain('There is no customer behind it');
    });

    it('holds no secret', async () => {
      const prepared = await connector.prepare(aFullParcel(), anywhere, NOW);
      if (!prepared.ok) throw new Error('not prepared');
      for (const secret of secretsOf(target, home)) {
        expect(prepared.value.body).not.toContain(secret);
      }
    });
  }
}

function idsIn(headers: Readonly<Record<string, string>>) {
  return ['webhook-id', 'idempotency-key'].flatMap((name) => headers[name] ?? []);
}

function withDouble(target: Target): void {
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
