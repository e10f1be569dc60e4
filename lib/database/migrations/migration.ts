import type { Transaction } from 'dexie';

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * One line of the ledger. Released lines are never edited: a change is a new line. `stores` names only what changes
 * (Dexie's schema syntax; `null` drops a table). `before` are rows as the version before wrote them, `after` the same
 * rows as `upgrade` leaves them; a line that adds a table gives a sample of it in `after` alone.
 */
export type Migration = {
  readonly version: number;
  readonly title: string;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
  readonly before: Rows;
  readonly after: Rows;
};
