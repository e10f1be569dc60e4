import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, roomBeside } from '@/components/bubble/place-beside';

const VIEWPORT = { width: 1200, height: 800 };
const ROOM = { left: 0, right: 1200, height: 800 };
const BUBBLE = { width: 400, height: 120 };

function box(left: number, top: number, width: number, height: number): DOMRectReadOnly {
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRectReadOnly;
}

describe('the bubble', () => {
  it('stands under the reply box', () => {
    expect(placeBeside(box(100, 200, 500, 100), BUBBLE, ROOM)).toEqual({ x: 100, y: 308 });
  });

  it('stands above a box at the lower edge, and beside one that fills the height', () => {
    expect(placeBeside(box(100, 650, 500, 140), BUBBLE, ROOM)).toEqual({ x: 100, y: 522 });
    expect(placeBeside(box(100, 20, 500, 760), BUBBLE, ROOM)).toEqual({ x: 608, y: 20 });
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
          const { x, y } = placeBeside(reply, BUBBLE, ROOM);
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

  it.each([
    ['at the right', box(816, 0, 384, 800), 0, 816],
    ['at the left, where one reads from the right', box(0, 0, 384, 800), 384, 1200],
  ])('never lies over the sidebar %s, wherever the reply box is', (_, sidebar, least, most) => {
    const room = roomBeside(sidebar, BUBBLE, VIEWPORT);
    expect(room).toEqual({ left: least, right: most, height: 800 });
    const place = fc.integer({ min: 0, max: 1100 });
    const side = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(place, place, side, side, (left, top, width, height) => {
        const { x } = placeBeside(box(left, top, width, height), BUBBLE, room);
        expect(x).toBeGreaterThanOrEqual(least);
        expect(x + BUBBLE.width).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has the whole page when the sidebar is put away, or leaves too little', () => {
    expect(roomBeside(box(0, 0, 0, 0), BUBBLE, VIEWPORT)).toEqual(ROOM);
    expect(roomBeside(box(300, 0, 900, 800), BUBBLE, VIEWPORT)).toEqual(ROOM);
  });
});
