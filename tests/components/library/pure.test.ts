import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountProblem, handleFrom } from '@/components/library/brand-accounts';
import { daysLater } from '@/components/library/days';
import { segmentsOf } from '@/components/library/MarkedText';
import { sectionOf } from '@/components/library/place-model';
import type { Finding } from '@/lib/policy/rule';

test('a handle is found in what people type', () => {
  const typed = {
    brevoli: 'brevoli',
    '@brevoli': 'brevoli',
    ' @Brevoli ': 'Brevoli',
    'https://x.com/brevoli': 'brevoli',
    'x.com/brevoli/': 'brevoli',
    'https://twitter.com/brevoli?s=20': 'brevoli',
    'https://mobile.x.com/brevoli/status/1': 'brevoli',
  };
  for (const [text, handle] of Object.entries(typed)) expect(handleFrom(text, 'x')).toBe(handle);
  expect(handleFrom('https://www.facebook.com/brevoli.coffee/', 'facebook')).toBe('brevoli.coffee');
  expect(handleFrom('facebook.com/profile.php?id=100064', 'facebook')).toBe('100064');
});

test('tidying a handle twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('x' as const, 'facebook' as const), (typed, platform) => {
      const once = handleFrom(typed, platform);
      fc.pre(accountProblem({ platform, handle: once, name: 'n' }) === undefined);
      expect(handleFrom(once, platform)).toBe(once);
    }),
  );
});

test('accounts that could never match are named', () => {
  expect(accountProblem({ platform: 'x', handle: '', name: 'Brevoli' })).toBe('empty');
  expect(accountProblem({ platform: 'x', handle: 'bre voli', name: '' })).toBe('characters');
  expect(accountProblem({ platform: 'x', handle: 'a'.repeat(16), name: '' })).toBe('characters');
  expect(accountProblem({ platform: 'facebook', handle: '', name: 'Brevoli' })).toBeUndefined();
  expect(accountProblem({ platform: 'facebook', handle: '', name: ' ' })).toBe('empty');
});

test('fragments name pages, and nonsense names none', () => {
  expect(sectionOf('#settings')).toBe('settings');
  expect(sectionOf('#escalation%20routes')).toBe('routes');
  expect(sectionOf('#Escalation routes')).toBe('routes');
  expect(sectionOf('')).toBeUndefined();
  expect(sectionOf('#%E0%A4%A')).toBeUndefined();
});

test('marked segments put together are the text again, whatever is found where', () => {
  const text = fc.string({ minLength: 1, maxLength: 60 });
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
  fc.assert(
    fc.property(text, places, (whole, found) => {
      const findings = found
        .map(([start, length]) => ({ start, end: Math.min(start + length + 1, whole.length) }))
        .filter(({ start, end }) => start < end) as Finding[];
      expect(
        segmentsOf(whole, findings)
          .map(({ words }) => words)
          .join(''),
      ).toBe(whole);
    }),
  );
});

test('days later crosses months, years and clock changes', () => {
  expect(daysLater('2026-12-25', 14)).toBe('2027-01-08');
  expect(daysLater('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
});
