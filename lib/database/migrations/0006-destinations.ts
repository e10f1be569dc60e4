import { rowsAfter, rowsBefore } from './0006-rows';
import type { Migration } from './migration';

export const destinations: Migration = {
  version: 6,
  title: 'Places outside that take cases, hours and goals of departments, and who took a case over',
  stores: {
    destinations: 'id',
    escalations: 'id, commentKey, createdAt, goalAt',
  },
  async upgrade(transaction) {
    await transaction.table('routes').toCollection().modify(upgradeRoute);
    await transaction.table('escalations').toCollection().modify(upgradeEscalation);
  },
  before: rowsBefore,
  after: rowsAfter,
};

/** Everything was by hand, and nobody was held to a time. */
function upgradeRoute(row: Record<string, unknown>): void {
  Object.assign(row, {
    schema: 2,
    tags: [],
    platforms: [],
    langs: [],
    examples: [],
    hours: null,
    goalMinutes: null,
    onCall: '',
    deputyRouteId: null,
    useDeputy: false,
    required: [],
    destinationId: null,
    share: { note: true, conversation: true, names: true, times: true, links: true, responder: true },
  });
}

function upgradeEscalation(row: Record<string, unknown>): void {
  Object.assign(row, { schema: 2, share: null, goalAt: null, takenOver: null, arrived: null, passedOn: [] });
}
