import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '@/lib/shared/partition-point';

it('finds what a walk from the first place finds', () => {
  const rising = fc.array(fc.integer({ min: 0, max: 9 })).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.integer({ min: -1, max: 10 }), (numbers, wanted) => {
      const walked = numbers.filter((each) => each < wanted).length;
      expect(partitionPoint(numbers.length, (place) => (numbers[place] ?? 0) < wanted)).toBe(walked);
    }),
  );
});
