import { expect, test } from 'vitest';
import { ageWords, isReadOnly, libraryAge } from '@/lib/library/bundle/library-age';
import { type BundleTrust, NO_TRUST } from '@/lib/library/bundle/trust';
import { DAY_MS } from '@/lib/shared/clock';

const SIGNED_AT = 1_790_000_000_000;
const words = (key: string, ...values: readonly (string | number)[]) => [key, ...values].join(' ');

function trust(maxAgeDays: number | null): BundleTrust {
  const current = {
    library: 'a',
    version: 1,
    highest: 1,
    manifestHash: '',
    createdAt: SIGNED_AT,
    maxAgeDays,
  };
  return { pinned: { publicKey: '', signer: 'Mara' }, current };
}

test.each([
  [0, 'fresh', undefined],
  [23, 'fresh', undefined],
  [24, 'ageing', 'library_age_ageing 24 30'],
  [29, 'ageing', 'library_age_ageing 29 30'],
  [30, 'too-old', 'library_age_too_old 30 30'],
  [400, 'too-old', 'library_age_too_old 400 30'],
])('a library that may be 30 days old is, after %i days, %s', (days, state, message) => {
  const age = libraryAge(trust(30), SIGNED_AT + days * DAY_MS);
  expect(age).toMatchObject({ state, days });
  expect(isReadOnly(age)).toBe(state === 'too-old');
  expect(ageWords(age, words)).toBe(message);
});

test('a library without a maximum age, and one nobody signed, never grow too old', () => {
  const late = SIGNED_AT + 5_000 * DAY_MS;
  expect(isReadOnly(libraryAge(trust(null), late))).toBe(false);
  expect(libraryAge(NO_TRUST, late)).toEqual({ state: 'unsigned' });
});

test('a clock put back before the signing makes a library new, not older', () => {
  expect(libraryAge(trust(30), SIGNED_AT - DAY_MS)).toMatchObject({ state: 'fresh', days: 0 });
});
