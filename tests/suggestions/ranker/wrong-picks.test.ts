import { describe, expect, it } from 'vitest';
import { aRanker, LIBRARY, orderOf, pick, QUESTIONS } from './fixtures';

describe('wrong picks', () => {
  it('of one comment count no more than three times', () => {
    const [thrice, often] = [aRanker(), aRanker()];
    for (let nth = 0; nth < 3; nth += 1) pick(thrice, 'where is my parcel', 'password');
    for (let nth = 0; nth < 100; nth += 1) pick(often, 'Where is my PARCEL', 'password');
    expect(often.size).toEqual(thrice.size);
    expect(often.rank('my parcel', 'en').scores).toEqual(thrice.rank('my parcel', 'en').scores);
  });

  it('leave comments about anything else where they were', () => {
    const [clean, poisoned] = [aRanker(), aRanker()];
    for (let nth = 0; nth < 100; nth += 1)
      pick(poisoned, `where is my parcel ${'x'.repeat(nth % 7)}`, 'password');
    for (const text of QUESTIONS.filter((each) => !/parcel|where|package/.test(each))) {
      expect(orderOf(poisoned, LIBRARY, text)[0]).toBe(orderOf(clean, LIBRARY, text)[0]);
    }
  });

  it('are made good by the same number of right ones', () => {
    const ranker = aRanker();
    for (const text of ['parcel missing', 'no parcel today', 'parcel gone']) pick(ranker, text, 'password');
    for (const text of ['my parcel is missing', 'there is no parcel', 'the parcel is gone']) {
      pick(ranker, text, 'parcel');
    }
    expect(orderOf(ranker, LIBRARY, 'parcel not here')[0]).toBe('parcel');
  });
});
