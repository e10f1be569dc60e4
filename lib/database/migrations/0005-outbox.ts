import { rowsAfter, rowsBefore } from './0005-rows';
import type { Migration } from './migration';

export const outbox: Migration = {
  version: 5,
  title: 'Where a case goes and what of it, the secrets of destinations, and every request made',
  stores: {
    outbox: 'id, state, destinationId, [destinationId+state+nextAt], [state+changedAt]',
    secrets: 'id',
    network: 'id, at, why',
  },
  async upgrade(transaction) {
    await transaction.table('outbox').toCollection().modify(upgrade);
  },
  before: rowsBefore,
  after: rowsAfter,
};

/** Nothing had been sent by itself before: every entry waits for a person. */
function upgrade(row: Record<string, unknown>): void {
  Object.assign(row, {
    schema: 2,
    destinationId: null,
    parcel: null,
    claim: null,
    mayHaveArrived: false,
    reference: null,
    link: null,
    problem: null,
  });
}
