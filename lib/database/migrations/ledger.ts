import { first } from './0001-first';
import type { Migration } from './migration';

/** Every version the database ever had, oldest first. */
export const LEDGER: readonly Migration[] = [first];

export const LATEST_VERSION = LEDGER.length;
