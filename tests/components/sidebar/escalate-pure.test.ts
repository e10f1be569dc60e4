import { expect, test } from 'vitest';
import { openingOf } from '@/components/sidebar/escalate-hours';
import { standingWords, withRoute } from '@/components/sidebar/escalate-standing';
import { casesOfMine } from '@/components/sidebar/promises-day';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Words } from '@/lib/shared/words';

const told: Words = (key, ...rest) => [key, ...rest].join(' ');

const CASE: Escalation = {
  id: '1',
  schema: 2,
  commentKey: 'x:1',
  platform: 'x',
  permalink: '',
  routeId: 'billing',
  routeName: 'Billing',
  risk: null,
  urgency: 'today',
  note: '',
  snapshot: [],
  masked: true,
  handOff: null,
  share: null,
  goalAt: null,
  takenOver: null,
  arrived: null,
  passedOn: [],
  status: 'saved',
  createdAt: 0,
  createdBy: 'Priya',
  changedAt: 0,
  changedBy: 'Priya',
  deletedAt: null,
};

const WAITING = {
  state: 'waiting',
  destinationId: 'desk',
  attempts: 0,
  nextAt: 0,
  mayHaveArrived: false,
  reference: null,
  link: null,
  problem: null,
} as const;

test('where a case is is said by what is known of it, the surest first', () => {
  const say = (over: Partial<Escalation>, delivery?: Parameters<typeof standingWords>[2]) =>
    standingWords(told, { ...CASE, ...over }, delivery, String);
  expect(say({})).toBe('sidebar_with_route_text');
  expect(say({}, WAITING)).toBe('case_standing_waiting');
  expect(say({}, { ...WAITING, attempts: 2, nextAt: 7 })).toBe('case_standing_again 7');
  expect(say({}, { ...WAITING, state: 'dead' })).toBe('case_standing_dead');
  const arrived = { at: 1, reference: '4711', link: null };
  expect(say({ arrived }, { ...WAITING, state: 'sent' })).toBe('case_standing_arrived');
  expect(say({ arrived, takenOver: { who: 'Hanna', at: 2, by: 'Priya' } })).toBe(
    'case_standing_taken_by Hanna',
  );
  expect(withRoute(told, { ...CASE, arrived })).toBe('case_with_ticket Billing #4711');
});

test('my day holds what I handed over and nobody has, and without a name all of it', () => {
  const theirs = { ...CASE, id: '2', createdBy: 'Sam' };
  const taken = { ...CASE, id: '3', takenOver: { who: '', at: 1, by: 'Priya' } };
  const back = { ...CASE, id: '4', status: 'taken-back' as const };
  const all = [CASE, theirs, taken, back];
  expect(casesOfMine(all, 'Priya').map(({ id }) => id)).toEqual(['1']);
  expect(casesOfMine(all, ' ').map(({ id }) => id)).toEqual(['1', '2']);
});

test('a closed department says when it opens: the weekday within a week, the date after', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const monday = [{ from: '09:00', to: '18:00' }];
  const days = { 1: monday, 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  const sunday = new Date(2026, 10, 22, 10).getTime();
  const open = (holidays: string[]) =>
    openingOf(
      told,
      'en-GB',
      { hours: { kind: 'weekly', timeZone, days, holidays } },
      { kind: 'always' },
      sunday,
    );
  expect(open([])).toEqual({ isOpen: false, text: 'case_closed_until Monday 9:00' });
  expect(open(['2026-11-23']).text).toBe('case_closed_until 30 Nov 9:00');
  expect(openingOf(told, 'en', { hours: null }, { kind: 'always' }, sunday).isOpen).toBe(true);
});
