import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayAwake } from '@/components/library/stay-awake';

const FRAME_MS = 1000 / 60;
let asked: number[] = [];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (draw: (startedAt: number) => void) => {
    asked.push(performance.now());
    const startedAt = Math.floor(performance.now() / FRAME_MS) * FRAME_MS;
    return setTimeout(() => draw(startedAt), 1);
  });
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('one frame is asked for at once, and so many empty ones, each late in its own', () => {
  stayAwake(2);
  vi.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(3);
  expect(asked.map((at) => Math.floor((at - (asked[0] ?? 0)) / FRAME_MS))).toEqual([0, 1, 2]);
  for (const at of asked.slice(1)) expect((at / FRAME_MS) % 1).toBeGreaterThan(0.6);
});

test('called off it asks for none', () => {
  const callOff = stayAwake(2);
  vi.advanceTimersByTime(5);
  callOff();
  vi.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(1);
});
