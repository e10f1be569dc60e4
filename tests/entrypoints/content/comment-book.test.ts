import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from '@/entrypoints/content/comment-book';

describe('the order of a page', () => {
  it('puts what mounts below, above and between in its place', () => {
    expect(mergeOrder([], ['a', 'b'])).toEqual(['a', 'b']);
    expect(mergeOrder(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(mergeOrder(['b', 'c'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
    expect(mergeOrder(['a', 'c'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('is the same whichever windows of the page were shown', () => {
    const page = Array.from({ length: 40 }, (_, index) => `k${index}`);
    const starts = fc.array(fc.integer({ min: 0, max: 32 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(starts, (windows) => {
        let order: readonly string[] = page.slice(0, 8);
        let reach = 8;
        for (const start of windows.sort((a, b) => a - b)) {
          if (start > reach) continue;
          order = mergeOrder(order, page.slice(start, start + 8));
          reach = Math.max(reach, start + 8);
        }
        expect(order).toEqual(page.slice(0, reach));
      }),
    );
  });
});
