import { describe, expect, it } from 'vitest';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aRanker, LIBRARY, pick, QUESTIONS } from './fixtures';

function taught(): Ranker {
  const ranker = aRanker();
  pick(ranker, 'no sign of the thing I ordered', 'parcel');
  pick(ranker, 'you still owe me', 'refund');
  return ranker;
}

describe('a stored ranker', () => {
  it('answers and goes on learning as the one it was made from', () => {
    const ranker = taught();
    const restored = aRanker(LIBRARY, structuredClone(ranker.toStored()));
    expect(restored.size).toEqual(ranker.size);
    for (const text of QUESTIONS) {
      const [one, other] = [restored.rank(text, 'en').scores, ranker.rank(text, 'en').scores];
      for (const [nth, score] of one.entries()) expect(score).toBeCloseTo(other[nth] ?? 0, 4);
    }
    for (const each of [ranker, restored]) pick(each, 'handle fell off', 'broken');
    const [one, other] = [
      restored.rank('the handle fell off', 'en'),
      ranker.rank('the handle fell off', 'en'),
    ];
    expect(one.confidence).toBeCloseTo(other.confidence, 4);
  });

  it('needs no reading of a library that did not change', () => {
    const restored = new Ranker(null, aRankerWithoutVectors().toStored());
    restored.follow(buildIndex(LIBRARY));
    expect(restored.pending).toBe(0);
  });

  it('reads everything again when it was stored before it had studied', () => {
    const early = new Ranker(null);
    early.follow(buildIndex(LIBRARY));
    const restored = new Ranker(null, early.toStored());
    restored.follow(buildIndex(LIBRARY));
    expect(restored.pending).toBeGreaterThan(0);
  });

  it('keeps what it learned of words when the vectors are others', () => {
    const restored = new Ranker(null, taught().toStored());
    restored.follow(buildIndex(LIBRARY));
    expect(restored.size.choices).toBe(2);
    expect(restored.rank('no sign of what I ordered', 'en').scores).toHaveLength(LIBRARY.length);
  });

  it('holds no word of a comment', () => {
    const ranker = aRanker();
    pick(ranker, 'xylophone', 'parcel');
    const { ids, stamps, ...rest } = ranker.toStored();
    expect([...ids, ...stamps].join(' ')).not.toContain('xylophone');
    expect(JSON.stringify(rest)).not.toContain('xylophone');
  });

  it('forgets choices of before a day', () => {
    const ranker = taught();
    ranker.forgetBefore(20_001);
    expect(ranker.size.choices).toBe(0);
  });
});

function aRankerWithoutVectors(): Ranker {
  const ranker = new Ranker(null);
  ranker.follow(buildIndex(LIBRARY));
  ranker.study();
  return ranker;
}
