import { DAY_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import type { BundleTrust } from './trust';

/** How old the signed library in use is. Whole days. */
export type LibraryAge =
  | { readonly state: 'unsigned' }
  | {
      readonly state: 'fresh' | 'ageing' | 'too-old';
      readonly days: number;
      readonly maxAgeDays: number | null;
    };

/** From this share of its maximum age on a library says that a newer one is due. */
const AGEING_SHARE = 0.8;

/** A clock that was put back makes a library no older than new. `now` in milliseconds since 1970 UTC. */
export function libraryAge({ current }: BundleTrust, now: number): LibraryAge {
  if (!current) return { state: 'unsigned' };
  const { createdAt, maxAgeDays } = current;
  const days = Math.max(0, Math.floor((now - createdAt) / DAY_MS));
  if (maxAgeDays === null || days < maxAgeDays * AGEING_SHARE) return { state: 'fresh', days, maxAgeDays };
  return { state: days >= maxAgeDays ? 'too-old' : 'ageing', days, maxAgeDays };
}

/** Nothing may be written or inserted from it until a newer one is taken. */
export function isReadOnly(age: LibraryAge): boolean {
  return age.state === 'too-old';
}

/** What to tell people; undefined while there is nothing to say. */
export function ageWords(age: LibraryAge, t: Words): string | undefined {
  if (age.state === 'unsigned' || age.maxAgeDays === null) return undefined;
  if (age.state === 'too-old') return t('library_age_too_old', age.days, age.maxAgeDays);
  return age.state === 'ageing' ? t('library_age_ageing', age.days, age.maxAgeDays) : undefined;
}
