import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticketName } from '@/components/library/routes/case-delivery';
import { hoursWords } from '@/components/library/routes/hours-words';
import { minutesWords } from '@/components/library/routes/minutes-words';
import { listOf, newRoute, routeProblems } from '@/components/library/routes/route-form';
import { routeHash, routesPlaceOf } from '@/components/library/routes/routes-place';
import { tryComment } from '@/components/library/routes/try-routes';
import type { ShiftHours } from '@/lib/schedule/hours';
import type { Words } from '@/lib/shared/words';
import { aRoute, BILLING, SAFETY } from './some-routes';

const told: Words = (key, ...rest) => [key, ...rest].join(' ');

test('an address opens its part of the page, nonsense the routes', () => {
  expect(routesPlaceOf('#routes')).toEqual({ kind: 'routes', routeId: null });
  expect(routesPlaceOf('#routes/network')).toEqual({ kind: 'network' });
  expect(routesPlaceOf('#Routes/Destinations?x')).toEqual({ kind: 'destinations' });
  expect(routesPlaceOf('#routes/at/%E0%A4%A')).toEqual({ kind: 'routes', routeId: null });
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      fc.pre(id.isWellFormed());
      expect(routesPlaceOf(routeHash(id))).toEqual({ kind: 'routes', routeId: id });
    }),
  );
});

test('days with the same shifts that follow one another stand together', () => {
  const office = [{ from: '09:00', to: '18:00' }];
  const days = { 1: office, 2: office, 3: [], 4: office, 5: [], 6: [], 7: [{ from: '22:00', to: '06:00' }] };
  const hours: ShiftHours = { kind: 'weekly', timeZone: 'UTC', days, holidays: [] };
  expect(hoursWords(told, 'en', hours)).toBe(
    'routes_days Mon Tue 09:00–18:00, Thu 09:00–18:00, Sun 22:00–06:00',
  );
  expect(hoursWords(told, 'en', null)).toBe('routes_hours_team');
});

test('minutes are told as people say them', () => {
  expect([15, 60, 90].map((minutes) => minutesWords(told, minutes))).toEqual([
    'routes_minutes 15',
    'routes_hours 1',
    'routes_hours_minutes 1 30',
  ]);
});

test('a list is read with commas of any script, each word once', () => {
  expect(listOf('hot water, blister\nhot water،حروق , ')).toEqual(['hot water', 'blister', 'حروق']);
});

test('a route needs a name of its own, a possible goal, and a deputy before it is used', () => {
  expect(routeProblems(newRoute('a', 0), [])).toEqual(['name-missing']);
  expect(routeProblems(aRoute('a', { name: ' billing ' }), [BILLING])).toEqual(['name-taken']);
  expect(routeProblems(aRoute('a', { goalMinutes: 0, useDeputy: true }), [])).toEqual([
    'goal',
    'deputy-missing',
  ]);
  expect(routeProblems(aRoute('a', { required: ['hand-off'] }), [])).toEqual(['hand-off-missing']);
  expect(routeProblems(SAFETY, [SAFETY, BILLING])).toEqual([]);
});

test('a comment is tried as it is read on a page, with the reason', () => {
  const routes = [SAFETY, BILLING];
  expect(tryComment(routes, 'I want a refund now').lands?.id).toBe('billing');
  expect(tryComment(routes, 'I want a refund now').words).toEqual(['refund']);
  expect(tryComment(routes, 'Good morning').lands).toBeUndefined();
});

test('a ticket’s number gets its sign, a key has one already', () => {
  expect([ticketName('4711'), ticketName('CARE-12')]).toEqual(['#4711', 'CARE-12']);
});

test('a comment lands by what it is about, where a route has that tag', () => {
  const routes = [BILLING, aRoute('data', { tags: ['Data erasure'] })];
  const tried = tryComment(routes, 'Delete my account and all my personal data');
  expect(tried.lands?.id).toBe('data');
  expect(tried.tags).toEqual(['Data erasure']);
});
