import { describe, expect, it } from 'vitest';
import { chipFace, duration } from '@/components/chips/chip-face';
import type { ClockReading, Mark } from '@/lib/conversations/mark';
import { MINUTE_MS } from '@/lib/shared/clock';
import { englishWords } from '../../fixtures/english-words';

const HOUR_TARGET = 60 * MINUTE_MS;

function clock(state: ClockReading['state'], minutes: number): ClockReading {
  return { state, waitedMs: minutes * MINUTE_MS, targetMs: HOUR_TARGET, running: true, at: 0 };
}

function mark(change: Partial<Mark>): Mark {
  return {
    key: 'x:1',
    status: 'open',
    clock: clock('waiting', 12),
    risk: null,
    answeredInMs: null,
    route: null,
    ...change,
  };
}

const faceOf = (change: Partial<Mark>) => chipFace(mark(change), englishWords);

describe('a chip', () => {
  it('is named by its state, then by what it shows', () => {
    expect(faceOf({})).toMatchObject({
      name: 'Waiting: Waiting 12 min',
      text: 'Waiting 12 min',
      tone: 'plain',
    });
    expect(faceOf({ clock: clock('late', 69) })).toMatchObject({
      name: 'Overdue: Overdue by 9 min',
      tone: 'late',
      ticks: 5,
    });
    expect(faceOf({ status: 'answered', answeredInMs: 18 * MINUTE_MS })?.name).toBe(
      'Answered: Answered in 18 min',
    );
    expect(faceOf({ status: 'escalated', route: 'Billing' })?.name).toBe('Escalated: With Billing');
    expect(faceOf({ risk: 'injury', clock: clock('waiting', 2) })?.name).toBe(
      'Waiting: Injury, waiting 2 min',
    );
  });

  it('turns amber in the last quarter', () => {
    expect(faceOf({ clock: clock('soon', 51) })).toMatchObject({ tone: 'soon', ticks: 4 });
  });

  it('never says overdue where the page has no time', () => {
    expect(faceOf({ clock: clock('seen-only', 500) })).toMatchObject({
      text: 'Seen 8 h 20 min ago',
      tone: 'plain',
      ticks: 0,
    });
  });

  it('says answered without a time where none is known', () => {
    expect(faceOf({ status: 'answered' })?.text).toBe('Answered');
  });

  it('is not there for comments that need no reply', () => {
    expect(faceOf({ status: 'no-reply-needed' })).toBeUndefined();
    expect(faceOf({ status: 'not-a-customer' })).toBeUndefined();
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 min'],
    [59.9, '59 min'],
    [60, '1 h'],
    [72, '1 h 12 min'],
    [24 * 60, '1 d 0 h'],
    [-5, '0 min'],
  ])('of %s minutes reads %s', (minutes, text) => {
    expect(duration(minutes * MINUTE_MS, englishWords)).toBe(text);
  });
});
