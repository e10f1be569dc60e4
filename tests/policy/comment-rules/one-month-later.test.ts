import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneMonthLater } from '@/lib/policy/comment-rules/one-month-later';

it.each([
  ['2026-11-22', '2026-12-22'],
  ['2026-12-22', '2027-01-22'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2026-03-31', '2026-04-30'],
  ['2026-02-28', '2026-03-28'],
])('a month from %s is %s', (day, later) => {
  expect(oneMonthLater(day)).toBe(later);
});

it('is always 28 to 31 days later', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const from = date.toISOString().slice(0, 10);
      const days = (Date.parse(oneMonthLater(from)) - Date.parse(from)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
    }),
  );
});
