import { rowsAfter, rowsBefore } from './0002-rows';
import type { Migration } from './migration';

type OldText = { lang: string; title: string; body: string };
type OldPlaceholder = { name: string; label: string; example: string; choices?: string[] };
type Old = {
  texts: OldText[];
  placeholders: OldPlaceholder[];
  version: number;
  approvedBy: string | null;
  changedAt: number;
};

export const versions: Migration = {
  version: 2,
  title: 'Versions, approvals, recall and expiry of replies; requests for replies; snapshots of the library',
  stores: {
    revisions: 'id, snippetId, state, changedAt',
    requests: 'id, state, createdAt',
    snapshots: 'id, at',
  },
  async upgrade(transaction) {
    await transaction.table('snippets').toCollection().modify(upgrade);
  },
  before: rowsBefore,
  after: rowsAfter,
};

function upgrade(row: Record<string, unknown>): void {
  const { texts, placeholders, version, approvedBy, changedAt } = row as unknown as Old;
  delete row.approvedBy;
  Object.assign(row, {
    schema: 2,
    texts: texts.map((text) => ({ ...text, variants: [], asOf: version })),
    placeholders: placeholders.map(({ choices = [], ...placeholder }) => ({
      ...placeholder,
      type: choices.length > 0 ? 'choice' : 'text',
      required: true,
      default: null,
      choices,
    })),
    counterExamples: [],
    role: null,
    source: null,
    expiresOn: null,
    approvals: approvedBy === null ? [] : [{ by: approvedBy, at: changedAt, version }],
    recall: null,
    replacedBy: null,
    origin: null,
  });
}
