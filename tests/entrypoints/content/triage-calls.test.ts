import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TriageCalls } from '@/entrypoints/content/triage-calls';
import { aComment } from '@/tests/database/fresh';

let isFlying = false;
let sent: string[][] = [];
let calls: TriageCalls;

beforeEach(() => {
  vi.useFakeTimers();
  isFlying = false;
  sent = [];
  calls = new TriageCalls(
    () => isFlying,
    async (comments) => {
      sent.push(comments.map(({ key }) => key));
    },
  );
});
afterEach(() => vi.useRealTimers());

const keysFrom = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, nth) => `x:${from + nth}`);
const comments = (from: number, to: number) => keysFrom(from, to).map((key) => aComment({ key }));

describe('comments on their way to the worker', () => {
  it('go at once while a page is read, and those that come meanwhile together', async () => {
    calls.add(comments(0, 2));
    calls.add(comments(2, 3));
    calls.add(comments(3, 5));
    expect(sent).toEqual([keysFrom(0, 2)]);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([keysFrom(0, 2), keysFrom(2, 5)]);
  });

  it('wait while the page flies past, then those on screen go first and the rest in one call', async () => {
    isFlying = true;
    calls.add(comments(0, 286));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    isFlying = false;
    void calls.send();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([keysFrom(256, 286), keysFrom(0, 256)]);
  });

  it('do not wait for ever: four hundred go in the middle of a flight', async () => {
    isFlying = true;
    calls.add(comments(0, 399));
    calls.add(comments(399, 405));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([keysFrom(5, 405)]);
  });

  it('of another page are forgotten', async () => {
    isFlying = true;
    calls.add(comments(0, 20));
    calls.clear();
    isFlying = false;
    void calls.send();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
  });
});
