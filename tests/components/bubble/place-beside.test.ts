import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/components/bubble/place-beside';

const VIEWPORT = { width: 1200, height: 800 };
const BUBBLE = { width: 400, height: 120 };

function box(left: number, top: number, width: number, height: number): DOMRectReadOnly {
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRectReadOnly;
}

describe('the bubble', () => {
  it('stands under the reply box', () => {
    expect(placeBeside(box(100, 200, 500, 100), BUBBLE, VIEWPORT)).toEqual({ x: 100, y: 308 });
  });

  it('stands above a box at the lower edge, and beside one that fills the height', () => {
    expect(placeBeside(box(100, 650, 500, 140), BUBBLE, VIEWPORT)).toEqual({ x: 100, y: 522 });
    expect(placeBeside(box(100, 20, 500, 760), BUBBLE, VIEWPORT)).toEqual({ x: 608, y: 20 });
  });

  it('never lies over the box, wherever the box is', () => {
    const side = fc.integer({ min: 0, max: 1100 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 40, max: 900 }),
        fc.integer({ min: 20, max: 700 }),
        (left, top, width, height) => {
          const reply = box(left, top, width, height);
          const { x, y } = placeBeside(reply, BUBBLE, VIEWPORT);
          const apart =
            x >= reply.right ||
            x + BUBBLE.width <= reply.left ||
            y >= reply.bottom ||
            y + BUBBLE.height <= reply.top;
          expect(apart).toBe(true);
        },
      ),
    );
  });
});
