import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askAfter } from '@/lib/connectors/ask';
import { realPorts, secretsOf, tryOnce } from './attempts';
import type { Booked } from './doubles/booked';
import type { Mood } from './doubles/server';
import { aFullParcel } from './parcels';
import type { Target } from './targets';

const FIRST = 4_711;
const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to continue.';

/** What holds where a target can be asked how a case stands: somebody has it, it is solved, it is gone. */
export function statusConformance(target: Target): void {
  const { connector } = target;
  let double: Booked;
  beforeEach(async () => {
    double = await target.start();
  });
  afterEach(() => double.close());

  async function send() {
    const delivery = await tryOnce(target, double, aFullParcel());
    if (delivery.type !== 'delivered') throw new Error(delivery.type);
    return delivery;
  }

  async function askAbout(ticket: { reference: string | null; link: string | null }) {
    const { ports, notes } = realPorts();
    const setup = target.setup(double.address);
    const said = await askAfter(connector, { caseId: 'CASE-1', ticket, setup }, ports);
    return { said, notes };
  }

  it('says that nobody has it, that somebody has, and that it is solved', async () => {
    const ticket = await send();
    const untouched = { type: 'known', taken: false, solved: false, by: null };
    expect((await askAbout(ticket)).said).toMatchObject(untouched);
    double.handle(FIRST, { by: 'Ada' });
    const taken = { taken: true, solved: false, by: expect.stringMatching(/^Ada/) };
    expect((await askAbout(ticket)).said).toMatchObject(taken);
    double.handle(FIRST, { solved: true });
    expect((await askAbout(ticket)).said).toMatchObject({ taken: true, solved: true, by: null });
    expect((await askAbout(ticket)).said).toMatchObject({ reference: ticket.reference, link: ticket.link });
    expect(double.taken).toHaveLength(1);
  });

  it('is one request to its own host, noted with how it ended', async () => {
    const ticket = await send();
    const before = double.received.length;
    double.handle(FIRST, { by: 'Ada' });
    const { notes } = await askAbout(ticket);
    expect(double.received).toHaveLength(before + 1);
    expect(double.received.at(-1)).toMatchObject({ method: 'GET', body: '' });
    const host = new URL(double.address).host;
    expect(notes).toEqual([{ host, bytes: 0, purpose: 'look-up', why: 'CASE-1', outcome: 'taken' }]);
    for (const secret of secretsOf(target, double.address)) {
      expect(JSON.stringify([notes, double.received.at(-1)?.path])).not.toContain(secret);
    }
  });

  it('is gone where the target has thrown it away', async () => {
    const ticket = await send();
    double.handle(FIRST, { deleted: true });
    expect((await askAbout(ticket)).said).toEqual({ type: 'gone' });
  });

  it.each<[string, Mood, object]>([
    ['the key is refused', { as: 'reply', reply: { status: 401, body: '{}' } }, { type: 'sign-in' }],
    ['it may not be seen', { as: 'reply', reply: { status: 403, body: '{}' } }, { type: 'sign-in' }],
    ['a page comes with 200', { as: 'reply', reply: { status: 200, body: PAGE } }, { why: 'odd-answer' }],
    [
      'something else comes',
      { as: 'reply', reply: { status: 200, body: '{"id":1}' } },
      { why: 'odd-answer' },
    ],
    ['there is a fault', { as: 'reply', reply: { status: 502, body: PAGE } }, { why: 'server-error' }],
    [
      'it is moved',
      { as: 'reply', reply: { status: 302, headers: { location: '/x' } } },
      { why: 'redirected' },
    ],
    ['nothing comes', { as: 'drop' }, { why: 'network' }],
    ['it hangs', { as: 'hang' }, { why: 'timeout' }],
    [
      'it is busy',
      { as: 'reply', reply: { status: 429, headers: { 'retry-after': '17' } } },
      { type: 'later', why: 'busy', afterMs: 17_000 },
    ],
  ])('claims nothing when %s', async (_, mood, expected) => {
    const ticket = await send();
    double.handle(FIRST, { by: 'Ada', solved: true });
    double.mood(mood);
    expect((await askAbout(ticket)).said).toMatchObject(expected);
  });

  it('asks nothing about a case that the target gave no name', async () => {
    expect(await askAbout({ reference: null, link: null })).toEqual({ said: null, notes: [] });
  });

  it('claims nothing for any JSON that is not its own', () => {
    const ticket = { reference: '4711', link: null };
    const setup = target.setup(double.address);
    const check = fc.property(fc.json(), (body) => {
      const answer = { type: 'answer', status: 200, headers: {}, body, at: 0 } as const;
      expect(connector.status?.read(answer, ticket, setup).type).toBe('later');
    });
    fc.assert(check, { numRuns: 200, seed: 20_261_122 });
  });
}
