import { expect, test } from 'vitest';
import { followUpOptions, ticketValues } from '@/components/sidebar/case-follow-up-options';
import { openingOf } from '@/components/sidebar/escalate-hours';
import { standingWords, withRoute } from '@/components/sidebar/escalate-standing';
import { dueFace } from '@/components/sidebar/promise-times';
import { casesOfMine, dayOf } from '@/components/sidebar/promises-day';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Snippet } from '@/lib/library/snippet';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aSnippet } from '@/tests/fixtures/snippets';

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
  askingProblem: null,
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
  const solved = { at: 3, by: 'target', who: '' } as const;
  expect(say({ arrived, solved })).toBe('case_standing_solved');
  expect(say({ solved, told: { at: 4, how: 'told', who: 'Priya' } })).toBe('case_standing_told');
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

const SOLVED = { at: 5, by: 'target', who: '' } as const;

test('my day keeps a solved case until its customer knows or need not', () => {
  const takenOver = { who: '', at: 1, by: 'Priya' };
  const open = { ...CASE, takenOver, solved: SOLVED };
  const knows = { ...open, id: '2', told: { at: 6, how: 'told', who: 'Priya' } as const };
  const undone = { ...open, id: '3', told: null };
  expect(casesOfMine([open, knows, undone], 'Priya').map(({ id }) => id)).toEqual(['1', '3']);
});

test('my day begins with what is overdue, then the solved, then by due time, what has none last', () => {
  const cases = [
    { ...CASE, id: 'no goal' },
    { ...CASE, id: 'later', goalAt: 30 },
    { ...CASE, id: 'solved', solved: SOLVED },
    { ...CASE, id: 'late', goalAt: 10 },
    { ...CASE, id: 'later still', goalAt: 40 },
    { ...CASE, id: 'latest', goalAt: 2 },
  ];
  const ids = dayOf([], cases, 20).map((item) => (item.kind === 'promise' ? '' : item.escalation.id));
  expect(ids).toEqual(['latest', 'late', 'solved', 'later', 'later still', 'no goal']);
});

test('a ruler runs from giving out of hand to due, amber in the last quarter, red past it', () => {
  const at = (minutes: number) => dueFace(0, 60 * MINUTE_MS, minutes * MINUTE_MS);
  expect(at(15)).toEqual({ state: 'waiting', percent: 25 });
  expect(at(45)).toEqual({ state: 'soon', percent: 75 });
  expect(at(60)).toEqual({ state: 'late', percent: 100 });
  expect(at(120)).toEqual({ state: 'late', percent: 50 });
  expect(dueFace(10, 5, 0).state).toBe('waiting');
});

test('a follow-up is the one that the route names, then those tagged as solved, then others', () => {
  const reply = (code: string, fields: Partial<Snippet> = {}) =>
    aSnippet(code, code, 'Hi', { id: code, kind: 'follow-up', ...fields });
  const snippets = [
    reply('other'),
    reply('private', { audience: 'private', tags: ['solved'] }),
    reply('tagged', { tags: ['solved'] }),
    reply('first', { kind: 'first-answer' }),
    reply('named', { kind: 'first-answer' }),
  ];
  const request = {
    text: 'Where is it?',
    lang: 'en',
    risk: null,
    platform: 'x',
    audience: 'public',
    today: '2026-11-19',
  } as const;
  const found = followUpOptions(buildIndex(snippets), request, 'named');
  expect(found.map(({ snippet, isPinned = false }) => [snippet.id, isPinned])).toEqual([
    ['named', true],
    ['tagged', true],
    ['other', false],
  ]);
});

test('the number of a case is the latest it was given, under each of its names', () => {
  const arrived = (reference: string | null) => ({ at: 1, reference, link: null });
  const earlier = { routeId: 'r', routeName: 'R', at: 1, by: '' };
  const passedOn = ['1', '2'].map((number) => ({ ...earlier, arrived: arrived(number) }));
  expect(ticketValues({ ...CASE, passedOn, arrived: arrived('3') }).ticket_number).toBe('3');
  expect(ticketValues({ ...CASE, passedOn, arrived: arrived(null) }).case_number).toBe('2');
  expect(ticketValues(CASE)).toEqual({});
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
