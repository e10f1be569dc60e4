import type { Words } from '@/lib/shared/words';

/** The key and what is put into it, so that a test sees both. */
export const KEYS: Words = (key, ...substitutions) => [key, ...substitutions].join(' | ');
