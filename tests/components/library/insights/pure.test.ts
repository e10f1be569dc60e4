import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleKey, exampleOf, examplesOf } from '@/components/library/example-texts';
import { INSIGHTS_VIEWS, insightsHash, insightsViewOf } from '@/components/library/insights/insights-place';
import { sectionOf } from '@/components/library/place-model';

describe('the address', () => {
  test('opens each part, and nonsense opens what had no good reply', () => {
    for (const view of INSIGHTS_VIEWS) {
      expect(insightsViewOf(insightsHash(view))).toBe(view);
      expect(sectionOf(insightsHash(view))).toBe('insights');
    }
    for (const hash of ['', '#insights', '#insights/', '#insights/%', '#INSIGHTS/nothing']) {
      expect(insightsViewOf(hash)).toBe('unanswered');
    }
  });

  test('never breaks, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => INSIGHTS_VIEWS.includes(insightsViewOf(`#insights/${text}`))),
    );
  });
});

describe('a comment as an example', () => {
  test('speaks to nobody and holds no personal data', () => {
    const text = '@acme  @ruitav my mail is ana@example.com,\n call +44 20 7946 0958';
    const example = exampleOf(text);
    expect(example).toMatch(/^my mail is \S+, call /);
    expect(example).not.toMatch(/acme|ruitav|example\.com|7946/);
    expect(exampleOf('@acme @ruitav')).toBe('');
  });

  test('stands there once, and five of them are enough', () => {
    expect(examplesOf(['@acme Where is it?', 'where is it?', '', 'Lid?'])).toEqual(['Where is it?', 'Lid?']);
    expect(examplesOf(Array.from({ length: 9 }, (_, nth) => `comment ${'abcdefghi'[nth]}`))).toHaveLength(5);
  });

  test('is recognised when it is one already', () => {
    fc.assert(fc.property(fc.string(), (text) => exampleKey(exampleOf(text)) === exampleKey(text)));
  });
});
