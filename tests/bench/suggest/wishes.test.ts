import { expect, it } from 'vitest';
import { wishesOf } from './wishes.ts';

it('measures everything with five seeds unless told otherwise', () => {
  expect(wishesOf({})).toMatchObject({
    ...{ seeds: 5, shots: [0, 1, 3, 10, 'full'], scale: [80, 20_000], hasVectors: true },
    folders: undefined,
  });
  const told = wishesOf({ seeds: '2', k: '0,full', only: 'stray', data: 'a,b', encoder: 'none' });
  expect(told).toMatchObject({ seeds: 2, shots: [0, 'full'], hasVectors: false });
  expect([...told.parts]).toEqual(['stray']);
  expect(told.folders).toHaveLength(2);
});

it.each([
  [{ seeds: '0' }, '--seeds takes whole numbers from 1 on, not "0"'],
  [{ seeds: true }, '--seeds takes whole numbers from 1 on, not "true"'],
  [{ k: '1,few' }, '--k takes whole numbers from 0 on, not "few"'],
  [{ only: 'strays' }, '--only knows shots, stream, stray, starter, languages, scale, size, not "strays"'],
  [{ encoder: 'large' }, '--encoder knows clean, none, not "large"'],
])('says what a flag takes: %j', (flags, message) => {
  expect(() => wishesOf(flags)).toThrow(message);
});
