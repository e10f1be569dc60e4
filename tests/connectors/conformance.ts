import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupProblems } from '@/lib/connectors/fields';
import { testParcel } from '@/lib/escalation/delivery/test-parcel';
import { t } from '../escalation/words';
import { secretsOf } from './attempts';
import { deliveryConformance } from './conformance-delivery';
import { statusConformance } from './conformance-status';
import { aFullParcel, anyParcel, aParcel, formatTime } from './parcels';
import { HOME, type Target } from './targets';

const NOW = Date.UTC(2026, 10, 22, 9);

/** What holds for every place that takes cases over the network, against a server that behaves like it. */
export function conformance(target: Target): void {
  const { connector, schema, home = HOME } = target;
  const anywhere = target.setup(home);
  describe(`${connector.id}: what leaves`, () => payloads(target));
  describe(`${connector.id}: at its target`, () => deliveryConformance(target));
  if (connector.status) describe(`${connector.id}: how a case stands`, () => statusConformance(target));
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
