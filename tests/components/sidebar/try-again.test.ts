import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AGAIN_AFTER_MS, tryAgain } from '@/components/sidebar/try-again';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function set(work: () => Promise<void>) {
  const errors: unknown[] = [];
  const ends = new AbortController();
  const ask = tryAgain({ signal: ends.signal, onError: (error) => errors.push(error) }, work);
  return { ask, errors, ends };
}

it('is done once more when it was asked for while it was being done', async () => {
  const finish: (() => void)[] = [];
  const { ask } = set(() => new Promise((resolve) => finish.push(resolve)));
  ask();
  ask();
  ask();
  expect(finish).toHaveLength(1);
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(finish).toHaveLength(2);
  finish[1]?.();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS * 3);
  expect(finish).toHaveLength(2);
});

it('says a failure, and tries again after a while, once', async () => {
  let times = 0;
  const { ask, errors } = set(() => {
    times += 1;
    return Promise.reject(new Error('no worker'));
  });
  ask();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS - 1);
  expect([times, errors.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS * 5);
  expect([times, errors.length]).toEqual([2, 2]);
});

it('does not try again what was done since, nor when the page is gone', async () => {
  let times = 0;
  const work = () => {
    times += 1;
    return times === 2 ? Promise.resolve() : Promise.reject(new Error('no worker'));
  };
  const { ask, errors, ends } = set(work);
  ask();
  await vi.advanceTimersByTimeAsync(1);
  ask();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS * 2);
  expect([times, errors.length]).toEqual([2, 1]);
  ask();
  await vi.advanceTimersByTimeAsync(1);
  ends.abort();
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS * 2);
  expect([times, errors.length]).toEqual([3, 2]);
});
