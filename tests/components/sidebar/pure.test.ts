import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBySeverity, fixableOf, segmentsOf } from '@/components/sidebar/draft-model';
import { type Attempt, latestAttempt } from '@/components/sidebar/insertion-model';
import { initials, severityCounts } from '@/components/sidebar/names';
import { clockTime, dayOf, span, timingOf } from '@/components/sidebar/times';
import { faceOf } from '@/components/ui/Clock';
import { languageName } from '@/components/ui/intl';
import type { ClockReading } from '@/lib/conversations/mark';
import type { Finding, Severity } from '@/lib/policy/rule';
import { HOUR_MS, isoDay, MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import messages from '@/public/_locales/en/messages.json';
import { desk } from './people';

const words: Words = (key, ...substitutions) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, nth: string) =>
    String(substitutions[Number(nth) - 1]),
  );

function finding(start: number, end: number, severity: Severity, wording: string | null = 'x'): Finding {
  return {
    id: `r@${start}`,
    ruleId: `r${start}`,
    title: 'Rule',
    severity,
    reason: '',
    source: '',
    start,
    end,
    matched: '',
    wording,
    keptBecause: null,
  };
}

function reading(waitedMinutes: number, fields: Partial<ClockReading> = {}): ClockReading {
  const waitedMs = waitedMinutes * MINUTE_MS;
  return { state: 'waiting', waitedMs, targetMs: HOUR_MS, running: true, at: 0, ...fields };
}

describe('times beside the ruler', () => {
  it.each([
    [0, '0 min'],
    [42, '42 min'],
    [60, '60 min'],
    [72, '1 h 12 min'],
    [120, '2 h'],
    [51 * 60, '2 d 3 h'],
  ])('%i minutes are said as %s', (minutes, said) => {
    expect(span(words, minutes * MINUTE_MS)).toBe(said);
  });

  it('say what is left, rounded up, and what is over, rounded down', () => {
    expect(timingOf(words, reading(42.5)).left).toBe('18 min left');
    expect(timingOf(words, reading(72.5, { state: 'late' })).left).toBe('12 min over');
  });

  it('count from the first sight, without a target, where the page tells no time', () => {
    const timing = timingOf(words, reading(90, { state: 'seen-only' }));
    expect(timing).toEqual({ waited: 'Seen 1 h 30 min ago', target: null, left: null });
    expect(timingOf(words, reading(0.9, { state: 'seen-only' })).waited).toBe('Seen just now');
  });

  it('say that the clock stands still outside working hours', () => {
    expect(timingOf(words, reading(10, { running: false })).left).toBe('outside working hours');
  });

  it('writes the time of day as the language does, with the day when it is not today', () => {
    const at = new Date(2026, 10, 20, 3, 5).getTime();
    expect(clockTime('en', at, at).replace(/\s/u, ' ')).toBe('3:05 AM');
    expect(clockTime('de', at, at)).toBe('03:05');
    expect(clockTime('en-GB', at, at + 24 * HOUR_MS)).toBe('20 Nov, 03:05');
  });

  it('read an ISO date as a day, and leave anything else as it is', () => {
    expect(dayOf('en-GB', '2027-03-12')).toBe('12 Mar 2027');
    expect(dayOf('en-GB', 'soon')).toBe('soon');
    expect(isoDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  });
});

describe('the ruler', () => {
  it('fills with the time waited, and past the target shows the target on it', () => {
    expect(faceOf(reading(42))).toEqual({ state: 'waiting', percent: 70 });
    expect(faceOf(reading(72, { state: 'late' }))).toEqual({ state: 'late', percent: 83 });
    expect(faceOf(reading(500, { state: 'seen-only' }))).toEqual({ state: 'seen-only', percent: 0 });
  });
});

describe('a marked draft', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom<Severity>('block', 'warn', 'tip')),
    { maxLength: 8 },
  );

  it('is the draft, letter by letter, whatever is marked in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 80, maxLength: 120 }), spans, (text, given) => {
        const findings = given.map(([start, length, severity]) => finding(start, start + length, severity));
        const segments = segmentsOf(text, findings);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });

  it('marks the more serious of two that overlap, under its number in the list', () => {
    const [block, tip] = [finding(4, 9, 'block'), finding(0, 6, 'tip')];
    const marked = segmentsOf('0123456789', [block, tip]).filter((segment) => segment.finding);
    expect(marked).toEqual([{ text: '45678', finding: block, number: 1 }]);
  });

  it('offers together only fixes that do not overlap and have a wording', () => {
    const list = [
      finding(4, 9, 'block'),
      finding(0, 6, 'tip'),
      finding(12, 14, 'tip'),
      finding(20, 22, 'warn', null),
    ];
    expect(fixableOf(list).map(({ start }) => start)).toEqual([4, 12]);
  });

  it('is told by its counts, most serious first', () => {
    const list = [finding(0, 1, 'block'), finding(2, 3, 'block'), finding(4, 5, 'tip')];
    expect(countBySeverity(list)).toEqual({ block: 2, warn: 0, tip: 1 });
    expect(severityCounts({ words, lang: 'en' }, list)).toBe('2 blocks, 1 tip');
  });
});

describe('how a press stands', () => {
  const reply = {
    commentKey: 'x:3',
    text: 'Hi',
    audience: 'any',
    snippet: null,
    provenance: 'verbatim',
    locked: [],
  } as const;
  const own: Attempt = {
    requestId: '01K2',
    commentKey: 'x:3',
    reply,
    standing: { type: 'inserted' },
    isCopied: false,
  };
  const told = (requestId: string, outcome: { type: 'taken-out' } | { type: 'waiting'; until: number }) =>
    desk({ insertion: { requestId, commentKey: 'x:3', snippet: null, outcome } });

  it('follows the page', () => {
    expect(latestAttempt(own, told('01K2', { type: 'taken-out' }))?.standing).toEqual({ type: 'taken-out' });
  });

  it('does not fall back to waiting when the answer already told the end', () => {
    expect(latestAttempt(own, told('01K2', { type: 'waiting', until: 9 }))?.standing).toEqual({
      type: 'inserted',
    });
  });

  it('is known from the page alone after the frame was reloaded', () => {
    const latest = latestAttempt(undefined, told('01K2', { type: 'waiting', until: 9 }));
    expect(latest).toMatchObject({ requestId: '01K2', reply: null, standing: { type: 'waiting' } });
  });

  it('is that of the newer press', () => {
    expect(latestAttempt(own, told('01K1', { type: 'taken-out' }))).toBe(own);
    expect(latestAttempt(own, told('01K3', { type: 'taken-out' }))?.requestId).toBe('01K3');
  });
});

describe('names', () => {
  it('make initials of the first and the last word, in any script', () => {
    expect(initials('Marit Olsen')).toBe('MO');
    expect(initials('سلمى منصور')).toBe('سم');
    expect(initials('Teo')).toBe('T');
    expect(initials('🌸')).toBe('');
  });

  it('name a language in the language of the interface, or by its tag', () => {
    expect(languageName('en', 'de')).toBe('German');
    expect(languageName('de', 'en')).toBe('Englisch');
    expect(languageName('en', '!')).toBe('!');
  });
});
