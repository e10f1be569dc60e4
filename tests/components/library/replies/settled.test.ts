import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '@/components/library/replies/settled';

const REST_MS = 60;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('another value comes once it has stood still, and the first one at once', () => {
  const { of, rested } = following(undefined);
  of.value = 'a';
  expect(rested.value).toBe('a');
  of.value = 'b';
  expect(rested.value).toBe('a');
  vi.advanceTimersByTime(REST_MS);
  expect(rested.value).toBe('b');
});

test('typing goes on holding it back, though the value stands still', () => {
  const { of, typed, rested } = following('a');
  of.value = 'b';
  for (const text of ['k', 'ke', 'ket']) {
    vi.advanceTimersByTime(REST_MS / 2);
    typed.value = text;
  }
  expect(rested.value).toBe('a');
  vi.advanceTimersByTime(REST_MS);
  expect(rested.value).toBe('b');
});

test('nothing follows once the page is left', () => {
  const { of, rested, left } = following('a');
  of.value = 'b';
  left.abort();
  vi.advanceTimersByTime(REST_MS);
  expect(rested.value).toBe('a');
});

function following(first: string | undefined) {
  const of = signal(first);
  const typed = signal('');
  const left = new AbortController();
  return { of, typed, left, rested: settled(of, typed, REST_MS, left.signal) };
}
