import { firstRows } from './0001-rows';
import type { Migration } from './migration';

export const first: Migration = {
  version: 1,
  title: 'Comments, desks, library, routes, escalations with their outbox, and the journal',
  stores: {
    comments: 'key, lastSeenAt, status',
    desks: 'tabId, updatedAt',
    snippets: 'id, code, folder, status',
    routes: 'id, position',
    escalations: 'id, commentKey, createdAt',
    outbox: 'id, [state+nextAt]',
    journal: 'id, event.commentKey, event.kind',
    keptReasons: 'id, commentKey, at',
    escalationDrafts: 'commentKey, changedAt',
    drafts: 'commentKey, checkedAt',
    meta: 'key',
  },
  before: {},
  after: firstRows,
};
