import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from '@/entrypoints/content/pace';

let landings = 0;
let leave: AbortController;

function startPace(): Pace {
  landings = 0;
  leave = new AbortController();
  return new Pace(
    () => {
      landings += 1;
    },
    leave.signal,
    Date.now,
  );
}

/** New comments, so many every 50 ms, for a second. */
function scroll(pace: Pace, fresh: number): void {
  for (let turn = 0; turn < 20; turn += 1) {
    vi.advanceTimersByTime(50);
    pace.note(fresh);
  }
}

describe('the pace of a page', () => {
  beforeEach(() => vi.useFakeTimers({ now: 10_000 }));
  afterEach(() => vi.useRealTimers());

  it('takes the many comments a page opens with for no flight', () => {
    const pace = startPace();
    pace.note(40);
    expect(pace.isFlying()).toBe(false);
  });

  it('takes a page for flying while more new comments come than one can read', () => {
    const pace = startPace();
    scroll(pace, 3);
    expect(pace.isFlying()).toBe(true);
    expect(landings).toBe(0);
  });

  it('lands once, a moment after the last burst', () => {
    const pace = startPace();
    scroll(pace, 3);
    vi.advanceTimersByTime(1_000);
    expect(pace.isFlying()).toBe(false);
    expect(landings).toBe(1);
  });

  it('leaves a page alone that shows a comment now and then', () => {
    const pace = startPace();
    for (let turn = 0; turn < 20; turn += 1) {
      vi.advanceTimersByTime(150);
      pace.note(1);
      expect(pace.isFlying()).toBe(false);
    }
  });

  it('calls nothing any more once the page has ended', () => {
    const pace = startPace();
    scroll(pace, 3);
    leave.abort();
    vi.advanceTimersByTime(1_000);
    expect(landings).toBe(0);
  });
});
