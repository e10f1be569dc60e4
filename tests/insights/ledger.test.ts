import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '@/lib/conversations/journal';
import { Ledger } from '@/lib/insights/ledger';
import { LEAST_COMMENTS, LEAST_SHOWN, neverWins } from '@/lib/insights/never-win';
import { unansweredOf } from '@/lib/insights/unanswered';
import { aSnippet } from '@/tests/fixtures/snippets';
import { entry, missed, picked, posted, shown, unsure } from './entries';

function whys(...entries: JournalEntry[]): Record<string, string> {
  const ledger = new Ledger();
  for (const each of entries) ledger.take(each);
  const found = unansweredOf(ledger.tales.values());
  return Object.fromEntries(found.map(({ commentKey, why }) => [commentKey, why]));
}

function countsOf(...entries: JournalEntry[]) {
  const ledger = new Ledger();
  for (const each of entries) ledger.take(each);
  return ledger.counts;
}

describe('a comment had no good reply', () => {
  test('when the responder wrote the answer, also after a pick that was thrown away', () => {
    expect(whys(shown('x:1', 'refund'), posted('x:1', null))).toEqual({ 'x:1': 'own-words' });
    expect(whys(shown('x:1', 'refund'), picked('x:1', 'refund'), posted('x:1', null))).toEqual({
      'x:1': 'own-words',
    });
  });

  test('when a search found nothing and nothing was picked later', () => {
    expect(whys(shown('x:1', 'refund'), missed('x:1'))).toEqual({ 'x:1': 'missed' });
    expect(whys(shown('x:1', 'refund'), missed('x:1'), picked('x:1', 'refund'))).toEqual({});
  });

  test('when nothing was suggested, or nothing to rely on, and nothing picked', () => {
    expect(whys(shown('x:1'), unsure('x:2', 'refund'))).toEqual({ 'x:1': 'unsure', 'x:2': 'unsure' });
    expect(whys(unsure('x:2', 'refund'), picked('x:2', 'refund'))).toEqual({});
    expect(whys(shown('x:1'), picked('x:1', 'refund', 'suggestions'))).toEqual({});
  });

  test('when only a search found the reply that the suggestions left out', () => {
    const [found] = (() => {
      const ledger = new Ledger();
      for (const each of [shown('x:1', 'parcel'), picked('x:1', 'refund', 'search')]) ledger.take(each);
      return unansweredOf(ledger.tales.values());
    })();
    expect(found).toMatchObject({ why: 'searched', foundId: 'refund' });
    expect(whys(shown('x:1', 'refund'), picked('x:1', 'refund', 'search'))).toEqual({});
  });

  test('but not one that was only looked at, was asked for, or went to a department', () => {
    expect(whys(shown('x:1', 'refund'))).toEqual({});
    const asked = entry({ kind: 'reply-requested', commentKey: 'x:1', requestId: 'r' });
    expect(whys(missed('x:1'), asked)).toEqual({});
    const about = { commentKey: 'x:2', escalationId: 'e' };
    const gone = entry({
      kind: 'escalated',
      ...about,
      routeId: 'r',
      risk: null,
      urgency: 'now',
      handOff: null,
    });
    expect(whys(missed('x:2'), gone)).toEqual({});
    expect(whys(missed('x:2'), gone, entry({ kind: 'escalation-taken-back', ...about }))).toEqual({
      'x:2': 'missed',
    });
  });

  test('and the last one comes first', () => {
    expect(Object.keys(whys(missed('x:1'), missed('x:2')))).toEqual(['x:2', 'x:1']);
  });
});

describe('a reply', () => {
  test('counts once for a comment that is looked at again', () => {
    const counts = countsOf(shown('x:1', 'refund'), shown('x:1', 'refund'), shown('x:2', 'refund'));
    expect(counts.get('refund')?.shown).toBe(2);
  });

  test('that a search found is not one that was picked out of the suggestions', () => {
    const counts = countsOf(picked('x:1', 'refund', 'search'), picked(null, 'refund'));
    expect(counts.get('refund')).toMatchObject({ searched: 1, picked: 1 });
  });

  test('has its changed words counted only where they are known', () => {
    const counts = countsOf(
      posted('x:1', 'refund', 0.5),
      posted('x:2', 'refund', null),
      posted('x:3', 'refund', 0),
    );
    expect(counts.get('refund')).toMatchObject({ posted: 3, compared: 2, edited: 0.5 });
  });
});

describe('a reply never wins', () => {
  const today = '2026-11-22';
  const since = 500;
  const comments = LEAST_COMMENTS;
  const often = Array.from({ length: LEAST_SHOWN }, (_, nth) => shown(`x:${nth}`, 'passed'));
  const snippets = ['passed', 'shown-once', 'never', 'found', 'wins'].map((id) => aSnippet(id, id, 'Hi.'));

  test('when it was shown often and never picked, or never shown', () => {
    const counts = countsOf(
      ...often,
      shown('x:1', 'shown-once', 'wins'),
      picked('x:1', 'wins'),
      picked('x:2', 'found', 'search'),
    );
    const found = neverWins(snippets, counts, { today, since, comments });
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ['passed', 'passed-over'],
      ['found', 'never-shown'],
      ['never', 'never-shown'],
    ]);
  });

  test('but one that was approved within the period had no fair chance', () => {
    const fresh = aSnippet('fresh', 'Fresh', 'Hi.', { approvals: [{ by: 'Ines', at: 501, version: 1 }] });
    expect(neverWins([fresh], new Map(), { today, since, comments })).toEqual([]);
    expect(neverWins([fresh], new Map(), { today, since: 502, comments })).toHaveLength(1);
  });

  test('and what is never asked shows only over enough comments', () => {
    const few = { today, since, comments: LEAST_COMMENTS - 1 };
    expect(neverWins(snippets, countsOf(...often), few).map(({ id }) => id)).toEqual(['passed']);
  });

  test('and one that cannot be used is left out', () => {
    const unusable = [
      aSnippet('draft', 'Draft', 'Hi.', { status: 'draft' }),
      aSnippet('old', 'Old', 'Hi.', { expiresOn: '2026-11-21' }),
      aSnippet('gone', 'Gone', 'Hi.', { deletedAt: 1 }),
    ];
    expect(neverWins(unusable, new Map(), { today, since, comments })).toEqual([]);
  });
});
