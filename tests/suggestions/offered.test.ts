import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '@/lib/library/incident';
import type { Snippet } from '@/lib/library/snippet';
import { NO_TEAM } from '@/lib/library/team';
import { type Situation, withheldBecause } from '@/lib/suggestions/offered';
import { aSnippet } from '@/tests/fixtures/snippets';

const TODAY: Situation = {
  ...{ team: NO_TEAM, who: 'Priya', today: '2026-06-01' },
  ...{ incident: null, unacknowledged: [] },
};
const RECALL = { by: 'Ines', at: 900, reason: 'The price is wrong' };

const OUTAGE: Incident = {
  title: 'Outage',
  snippetId: 'holding',
  hiddenTags: ['shipping'],
  startedAt: 500,
  startedBy: 'Ines',
  endsAt: 2_000,
};

function why(more: Partial<Snippet>, situation: Partial<Situation> = {}) {
  return withheldBecause(aSnippet('parcel', 'Parcel', 'Parcel', more), { ...TODAY, ...situation });
}

describe('a reply is offered', () => {
  it('while it is approved, and to nobody as a draft, retired, deleted or no longer there', () => {
    expect(why({})).toBeUndefined();
    for (const status of ['draft', 'in-review', 'retired'] as const) {
      expect(why({ status })).toEqual({ type: 'gone' });
    }
    expect(why({ deletedAt: 5 })).toEqual({ type: 'gone' });
    expect(withheldBecause(undefined, TODAY)).toEqual({ type: 'gone' });
  });

  it('until it is recalled: then it says by whom and why', () => {
    expect(why({ recall: RECALL })).toEqual({ type: 'recalled', ...RECALL });
    expect(why({ recall: RECALL, status: 'retired' })?.type).toBe('recalled');
  });

  it('on its last day and not after it', () => {
    expect(why({ expiresOn: '2026-06-01' })).toBeUndefined();
    expect(why({ expiresOn: '2026-05-31' })).toEqual({ type: 'expired', on: '2026-05-31' });
  });

  it('to people with its role or a higher one', () => {
    const people = [
      { name: 'Priya', role: 'viewer' },
      { name: 'Tom', role: 'reviewer' },
    ] as const;
    const team = { people: [...people], selfApproval: false };
    expect(why({ role: 'author' }, { team })).toEqual({ type: 'role' });
    expect(why({ role: 'author' }, { team, who: 'Tom' })).toBeUndefined();
    expect(why({ role: 'author' }, { team, who: 'Somebody else' })).toEqual({ type: 'role' });
    expect(why({ role: 'author' })).toBeUndefined();
  });

  it('once every rule it waits for has been read', () => {
    const rule = { ruleId: 'own-1', title: 'Delivery days', snippetTags: ['shipping'] };
    const waiting = { unacknowledged: [rule] };
    const locked = { type: 'acknowledge', ruleId: 'own-1', title: 'Delivery days' };
    expect(why({ tags: ['money', 'shipping'] }, waiting)).toEqual(locked);
    expect(why({ tags: ['money'] }, waiting)).toBeUndefined();
    expect(why({ tags: ['shipping'], status: 'retired' }, waiting)).toEqual({ type: 'gone' });
    expect(why({ tags: ['shipping'] }, { ...waiting, incident: OUTAGE })?.type).toBe('incident');
  });

  it('unless an incident hides one of its tags', () => {
    const tags = ['money', 'shipping'];
    expect(why({ tags }, { incident: OUTAGE })).toEqual({ type: 'incident', title: 'Outage' });
    expect(why({ tags: ['money'] }, { incident: OUTAGE })).toBeUndefined();
    const holding = aSnippet('holding', 'Holding', 'We know.', { tags });
    expect(withheldBecause(holding, { ...TODAY, incident: OUTAGE })).toBeUndefined();
  });

  it('to nobody, whatever else holds, when one thing speaks against it', () => {
    const team = { people: [{ name: 'Priya', role: 'viewer' } as const], selfApproval: false };
    const against = fc.constantFrom<Partial<Snippet>>(
      { role: 'author' },
      { status: 'draft' },
      { status: 'retired' },
      { recall: RECALL },
      { expiresOn: '2026-05-31' },
      { deletedAt: 5 },
      { tags: ['shipping'] },
    );
    const more = fc.record<Partial<Snippet>>(
      { tags: fc.subarray(['money', 'vip']), risk: fc.constantFrom(null, 'injury' as const) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(more, against, (kept, wrong) => {
        const situation = { team, incident: OUTAGE };
        expect(why({ ...kept, role: null }, situation)).toBeUndefined();
        expect(why({ ...kept, ...wrong }, situation)).toBeDefined();
      }),
    );
  });
});
