import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropOf } from '@/lib/escalation/picture-crop';

const VIEW = { width: 1280, height: 800 };

test('a crop is in the pixels of the picture, whatever the density of the screen', () => {
  const box = { x: 100, y: 200, width: 600, height: 120 };
  expect(cropOf(box, VIEW, VIEW)).toEqual({ x: 96, y: 196, width: 608, height: 128 });
  const dense = { width: 2560, height: 1600 };
  expect(cropOf(box, VIEW, dense)).toEqual({ x: 192, y: 392, width: 1216, height: 256 });
});

test('what is out of view, or under the sidebar, is left out', () => {
  const box = { x: 700, y: -60, width: 600, height: 200 };
  expect(cropOf(box, VIEW, VIEW)).toEqual({ x: 696, y: 0, width: 584, height: 144 });
  expect(cropOf(box, VIEW, VIEW, 384)).toEqual({ x: 696, y: 0, width: 200, height: 144 });
});

test('a comment that is out of view or wholly covered has no picture', () => {
  expect(cropOf({ x: 0, y: 900, width: 600, height: 100 }, VIEW, VIEW)).toBeUndefined();
  expect(cropOf({ x: 0, y: -100, width: 600, height: 100 }, VIEW, VIEW)).toBeUndefined();
  expect(cropOf({ x: 900, y: 10, width: 300, height: 100 }, VIEW, VIEW, 384)).toBeUndefined();
});

test('a crop never leaves the picture, and never shows what is covered', () => {
  const px = fc.double({ min: -3000, max: 3000, noNaN: true });
  const size = fc.double({ min: 0, max: 3000, noNaN: true });
  const box = fc.record({ x: px, y: px, width: size, height: size });
  const density = fc.constantFrom(0.5, 0.75, 1, 1.1, 1.25, 1.5, 2, 3);
  fc.assert(
    fc.property(box, density, fc.integer({ min: 0, max: 1280 }), (each, scale, covered) => {
      const picture = { width: Math.round(1280 * scale), height: Math.round(800 * scale) };
      const crop = cropOf(each, VIEW, picture, covered);
      if (!crop) return;
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(picture.width);
      expect(crop.y + crop.height).toBeLessThanOrEqual(picture.height);
      expect(crop.x + crop.width).toBeLessThanOrEqual(Math.ceil(((1280 - covered) * picture.width) / 1280));
    }),
  );
});
