import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from './fake-browser';

const { session } = fakeBrowser();
const { issueTicket, redeemTicket } = await import('@/entrypoints/background/tickets');

const TAB = 7;
const NOW = 1_000_000;

beforeEach(() => session.clear());

describe('a ticket', () => {
  it('tells the tab it was issued for', async () => {
    const nonce = await issueTicket(TAB, NOW);
    expect(await redeemTicket(nonce, TAB, NOW + 1_000)).toBe(TAB);
  });

  it('is good once', async () => {
    const nonce = await issueTicket(TAB, NOW);
    await redeemTicket(nonce, TAB, NOW);
    expect(await redeemTicket(nonce, TAB, NOW)).toBeUndefined();
  });

  it('is good in its own tab alone, and spent by whoever tried it elsewhere', async () => {
    const nonce = await issueTicket(TAB, NOW);
    expect(await redeemTicket(nonce, TAB + 1, NOW)).toBeUndefined();
    expect(await redeemTicket(nonce, TAB, NOW)).toBeUndefined();
  });

  it('is nothing to a frame without a tab', async () => {
    const nonce = await issueTicket(TAB, NOW);
    expect(await redeemTicket(nonce, undefined, NOW)).toBeUndefined();
  });

  it('is good for half a minute', async () => {
    const early = await issueTicket(TAB, NOW);
    expect(await redeemTicket(early, TAB, NOW + 30_000)).toBe(TAB);
    const late = await issueTicket(TAB, NOW);
    expect(await redeemTicket(late, TAB, NOW + 30_001)).toBeUndefined();
  });

  it('cannot be guessed', async () => {
    const nonces = await Promise.all(Array.from({ length: 200 }, () => issueTicket(TAB, NOW)));
    expect(new Set(nonces).size).toBe(200);
    for (const nonce of nonces) expect(nonce.length).toBeGreaterThanOrEqual(32);
    for (const guess of ['', 'guess', '0', 'ticket:', '__proto__', 'constructor']) {
      expect(await redeemTicket(guess, TAB, NOW)).toBeUndefined();
    }
  });

  it('is not made of whatever else is stored', async () => {
    session.set('ticket:odd', { tabId: TAB });
    session.set('ticket:older', 'text');
    expect(await redeemTicket('odd', TAB, NOW)).toBeUndefined();
    expect(await redeemTicket('older', TAB, NOW)).toBeUndefined();
  });

  it('survives a worker that is stopped between issuing and redeeming', async () => {
    const nonce = await issueTicket(TAB, NOW);
    expect([...session.keys()]).toEqual([`ticket:${nonce}`]);
  });
});
