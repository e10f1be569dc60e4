import { first } from './0001-first';
import { versions } from './0002-versions';
import { edits } from './0003-edits';
import { policy } from './0004-policy';
import { outbox } from './0005-outbox';
import { destinations } from './0006-destinations';
import { learning } from './0007-learning';
import { masked } from './0008-masked';
import type { Migration } from './migration';

/** Every version the database ever had, oldest first. */
export const LEDGER: readonly Migration[] = [
  first,
  versions,
  edits,
  policy,
  outbox,
  destinations,
  learning,
  masked,
];

export const LATEST_VERSION = LEDGER.length;
