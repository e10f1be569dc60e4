import { CalendarClock, type IconNode } from 'lucide';
import { expect, test } from 'vitest';
import { onePath } from '@/components/library/replies/one-path';

test('the lines of a drawing follow each other in one path', () => {
  const icon: IconNode = [
    ['path', { d: 'M5 22h14' }],
    ['line', { x1: '12', x2: '12', y1: '8', y2: '12' }],
  ];
  expect(onePath(icon)).toBe('M5 22h14M12 8L12 12');
});

test('a line that begins with a relative step begins where it did alone', () => {
  expect(onePath([['path', { d: 'm15 5 4 4' }]])).toBe('M15 5l4 4');
  expect(onePath([['path', { d: 'm16 9-5.5 5.5L8 12' }]])).toBe('M16 9l-5.5 5.5L8 12');
  expect(onePath([['path', { d: 'm3 11v3' }]])).toBe('M3 11v3');
});

test('a circle is drawn around its middle', () => {
  expect(onePath(CalendarClock)).toMatch(/M10 16a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z$/);
});

test('a shape that cannot be drawn so is our mistake', () => {
  expect(() => onePath([['rect', { x: '1', y: '1' }]])).toThrow('rect');
});
