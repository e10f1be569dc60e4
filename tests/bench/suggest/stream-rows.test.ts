import { expect, it } from 'vitest';
import { questionsOf, smallSet } from './small-set.ts';
import { streamRows } from './stream-rows.ts';

const SEEDS = 3;

function rows() {
  const set = smallSet();
  return streamRows(set, SEEDS, null, questionsOf(set));
}

it('streams wrong picks with as many seeds as right ones', () => {
  const last = rows().find(({ metric }) => metric === 'small after 21 picks R@3');
  expect(last?.others).toMatchObject({
    ...{ seeds: SEEDS, sd: expect.any(Number) },
    ...{ '10% wrong picks': expect.any(Number), '10% wrong picks, sd': expect.any(Number) },
  });
});

it('takes what wrong picks cost from pairs of streams with the same seed', () => {
  const lost = rows().find(({ metric }) => metric === 'small R@3 lost by 10% wrong picks');
  expect(lost).toMatchObject({ target: 1.5, others: { sd: expect.any(Number), seeds: SEEDS } });
});

it('says nothing of picks where there were none yet', () => {
  const [first, second] = rows();
  const ofPicks = ['asked before learned, R@3', 'ms a pick'];
  expect(Object.keys(first?.others ?? {})).not.toEqual(expect.arrayContaining(ofPicks));
  expect(Object.keys(second?.others ?? {})).toEqual(expect.arrayContaining(ofPicks));
});
